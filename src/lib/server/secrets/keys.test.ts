import fc from 'fast-check';
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { deriveKeys, SealBrokenError } from './keys.ts';

const master = randomBytes(32);
const keys = deriveKeys(master);

describe('keys', () => {
  it('open what they sealed, in the same place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, place) => {
        const wellFormed = Buffer.from(text).toString('utf8');
        expect(keys.open(place, keys.seal(place, wellFormed))).toBe(wellFormed);
      }),
    );
  });

  it('never seal the same text alike, and never show it', () => {
    const sealed = keys.seal('place', 'A123456780');
    expect(keys.seal('place', 'A123456780')).not.toBe(sealed);
    expect(sealed).not.toContain('A123456780');
    expect(sealed).not.toContain(Buffer.from('A123456780').toString('base64url'));
  });

  it('refuse another place, another key, and any changed character', () => {
    const sealed = keys.seal('participant.kvnr 1', 'A123456780');
    expect(() => keys.open('participant.kvnr 2', sealed)).toThrow(SealBrokenError);
    expect(() => deriveKeys(randomBytes(32)).open('participant.kvnr 1', sealed)).toThrow(SealBrokenError);
    const parts = sealed.split('.');
    for (const part of parts.keys()) {
      const changed = parts.map((text, i) =>
        i === part ? `${text.startsWith('A') ? 'B' : 'A'}${text.slice(1)}` : text,
      );
      expect(() => keys.open('participant.kvnr 1', changed.join('.'))).toThrow(SealBrokenError);
    }
    for (const text of ['', '1', '1..', '1.a.b.c', '2.a.b.c']) {
      expect(() => keys.open('participant.kvnr 1', text)).toThrow(SealBrokenError);
    }
  });

  it('refuse a shortened tag', () => {
    const [version = '', nonce = '', tag = '', body = ''] = keys.seal('p', 'text').split('.');
    const short = Buffer.from(tag, 'base64url').subarray(0, 4).toString('base64url');
    expect(() => keys.open('p', [version, nonce, short, body].join('.'))).toThrow(SealBrokenError);
  });

  it('give the same fingerprint for the same text, another for another purpose or key', () => {
    expect(keys.fingerprint('kvnr', 'A123456780')).toBe(deriveKeys(master).fingerprint('kvnr', 'A123456780'));
    expect(keys.fingerprint('kvnr', 'A123456780')).not.toBe(keys.fingerprint('deviceKey', 'A123456780'));
    expect(keys.fingerprint('kvnr', 'A123456780')).not.toBe(
      deriveKeys(randomBytes(32)).fingerprint('kvnr', 'A123456780'),
    );
    expect(keys.fingerprint('kvnr', 'A123456780')).toMatch(/^[\w-]{43}$/);
  });
});
