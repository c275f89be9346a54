import { hkdfSync, pbkdf2Sync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeActivationCode } from '#lib/domain/activation-code.ts';
import {
  groupReleaseCode,
  makeReleaseCode,
  readReleaseCode,
  RELEASE_CODE_LENGTH,
  releaseKeysOf,
} from './code.ts';

const tenBytes = fc.uint8Array({ minLength: 10, maxLength: 10 });
const code = tenBytes.map(makeReleaseCode);
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * Computed apart from this code: base32 by whole-number division, check character by trying all, id by node:crypto and by
 * Python's hashlib (docs/release-format.md).
 */
const GOLDEN = [
  ['00010203040506070809', 'F000G40R40M30E209H', '8rmSH19au3IcIrEz3e46MA'],
  ['ffffffffffffffffffff', 'FZZZZZZZZZZZZZZZZ9', '2hzT9NqfBNZIp3cTBqKOMQ'],
  ['00000000000000000000', 'F00000000000000001', 'bnbFFZj_gaZ3wS98pZZ-RA'],
  ['3e9a41c7d2508bb61f74', 'F7TD43HYJA25VC7VMY', 'ah0fICdBRG3wLA9W2ihb_g'],
] as const;

describe('a release code', () => {
  it.each(GOLDEN)('of the bytes %s is written as golden', async (hex, code, id) => {
    const made = makeReleaseCode(Buffer.from(hex, 'hex'));
    expect(made).toBe(code);
    expect((await releaseKeysOf(made)).id).toBe(id);
  });

  it('is read as it was made, however it is typed', () => {
    fc.assert(
      fc.property(code, (made) => {
        expect(made).toHaveLength(RELEASE_CODE_LENGTH);
        const grouped = groupReleaseCode(made);
        expect(grouped.map(({ length }) => length)).toEqual([3, 3, 3, 3, 3, 3]);
        for (const typed of [
          made,
          made.toLowerCase(),
          grouped.join(' '),
          grouped.join(' - '),
          ` ${made.replaceAll('0', 'O').replaceAll('1', 'l')}\n`,
          `https://merkzeit.example/freigabe#${made}`,
        ]) {
          expect(readReleaseCode(typed)).toEqual({ ok: true, code: made });
        }
      }),
    );
  });

  it('is refused with any one character changed', () => {
    const place = fc.nat(RELEASE_CODE_LENGTH - 1);
    fc.assert(
      fc.property(code, place, fc.constantFrom(...Array.from(ALPHABET)), (made, at, other) => {
        fc.pre(made[at] !== other);
        const typed = made.slice(0, at) + other + made.slice(at + 1);
        expect(readReleaseCode(typed)).toEqual({ ok: false, reason: 'check' });
      }),
    );
  });

  it('is refused with any two neighbours exchanged', () => {
    fc.assert(
      fc.property(code, fc.nat(RELEASE_CODE_LENGTH - 2), (made, at) => {
        const [one = '', other = ''] = made.slice(at, at + 2);
        fc.pre(one !== other);
        const typed = made.slice(0, at) + other + one + made.slice(at + 2);
        expect(readReleaseCode(typed)).toEqual({ ok: false, reason: 'check' });
      }),
    );
  });

  it('is never taken for an activation code, nor the other way round', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 12, maxLength: 12 }), (random) => {
        expect(readReleaseCode(makeActivationCode(random))).toEqual({ ok: false, reason: 'activation' });
      }),
    );
  });

  it.each([
    ['', { ok: false, reason: 'empty' }],
    [' - ', { ok: false, reason: 'empty' }],
    ['https://merkzeit.example/freigabe#', { ok: false, reason: 'empty' }],
    ['F7K 2QX', { ok: false, reason: 'length', length: 6 }],
    ['F7K 2U!', { ok: false, reason: 'character', character: 'U', position: 5 }],
    ['F7K <b>', { ok: false, reason: 'character', character: '<', position: 4 }],
    [`${'F'.repeat(17)}ß`, { ok: false, reason: 'length', length: 19 }],
  ])('typed as %j says what is wrong', (typed, reading) => {
    expect(readReleaseCode(typed)).toEqual(reading);
  });

  it('is made of ten bytes only', () => {
    expect(() => makeReleaseCode(new Uint8Array(9))).toThrow(RangeError);
  });
});

describe('id and key', () => {
  it('are those of PBKDF2 and HKDF as another implementation computes them', async () => {
    await fc.assert(
      fc.asyncProperty(tenBytes, async (bytes) => {
        const made = makeReleaseCode(bytes);
        const { id, key } = await releaseKeysOf(made);
        const stretched = pbkdf2Sync(made, 'merkzeit release 1 code', 600_000, 32, 'sha256');
        const derive = (info: string, length: number): Uint8Array =>
          new Uint8Array(hkdfSync('sha256', stretched, 'merkzeit release 1', info, length));
        expect(id).toBe(Buffer.from(derive('id', 16)).toString('base64url'));
        expect(key.extractable).toBe(false);
        const iv = new Uint8Array(12);
        const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes);
        const other = await crypto.subtle.importKey('raw', derive('key', 32).slice(), 'AES-GCM', false, [
          'decrypt',
        ]);
        const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, other, sealed);
        expect(new Uint8Array(opened)).toEqual(new Uint8Array(bytes));
      }),
      { numRuns: 3 },
    );
  });
});
