import fc from 'fast-check';
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { deriveKeys, KEY_OF_PURPOSE, SealBrokenError, type FingerprintPurpose } from './keys.ts';

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
    for (const text of ['', '1', '1..', '1.a.b.c', '2.a.b.c', '2.a.b.c.d', '3.a.b.c.d']) {
      expect(() => keys.open('participant.kvnr 1', text)).toThrow(SealBrokenError);
    }
  });

  it('refuse a shortened tag', () => {
    const [version = '', id = '', nonce = '', tag = '', body = ''] = keys.seal('p', 'text').split('.');
    const short = Buffer.from(tag, 'base64url').subarray(0, 4).toString('base64url');
    expect(keys.open('p', [version, id, nonce, tag, body].join('.'))).toBe('text');
    expect(() => keys.open('p', [version, id, nonce, short, body].join('.'))).toThrow(SealBrokenError);
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

describe('a ring of keys', () => {
  const [first, second, third] = [randomBytes(32), randomBytes(32), randomBytes(32)];
  const before = deriveKeys(first);
  const after = deriveKeys(third, [second, first]);

  it('opens what any of its keys sealed, and seals with the newest', () => {
    const sealed = [before, deriveKeys(second, [first]), after].map((keys) => keys.seal('p', 'text'));
    expect(sealed.map((text) => after.open('p', text))).toEqual(['text', 'text', 'text']);
    expect(sealed.map((text) => after.isNewest(text))).toEqual([false, false, true]);
    expect(() => before.open('p', sealed[2] ?? '')).toThrow(SealBrokenError);
    expect(() => deriveKeys(third, [second]).open('p', sealed[0] ?? '')).toThrow(SealBrokenError);
  });

  it('opens with the oldest what was sealed before there were rings', () => {
    const [, , ...rest] = before.seal('p', 'text').split('.');
    expect(after.open('p', ['1', ...rest].join('.'))).toBe('text');
    expect(after.isNewest(['1', ...rest].join('.'))).toBe(false);
    expect(() => deriveKeys(third, [second]).open('p', ['1', ...rest].join('.'))).toThrow(SealBrokenError);
  });

  it('opens what an earlier edition has sealed', () => {
    const earlier = deriveKeys(Buffer.alloc(32, 7));
    const sealed = '1.AQEBAQEBAQEBAQEB.d4Bj29vpo5aWo2EF9iot6Q.kLX37Y5MzBJaMw';
    expect(deriveKeys(first, [Buffer.alloc(32, 7)]).open('participant.kvnr 1', sealed)).toBe('A123456780');
    expect(earlier.fingerprint('kvnr', 'A123456780')).toBe('UMmAF18WM3ZgOyeW93qMdH7SW2jBLcvol-ZNrRN7f-A');
  });

  it('keeps with the oldest what cannot be computed anew, and what others hold', () => {
    for (const [name, key] of Object.entries(KEY_OF_PURPOSE)) {
      const purpose = name as FingerprintPurpose;
      const isKept = after.fingerprint(purpose, 'x') === before.fingerprint(purpose, 'x');
      expect([purpose, isKept]).toEqual([purpose, key === 'oldest']);
      expect(after.fingerprints(purpose, 'x')[2]).toBe(before.fingerprints(purpose, 'x')[0]);
    }
    expect([after.signInSecret, after.vapid]).toEqual([before.signInSecret, before.vapid]);
    expect(deriveKeys(third, [second, first], third).vapid).toEqual(deriveKeys(third).vapid);
  });
});
