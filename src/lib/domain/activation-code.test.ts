import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CODE_ALPHABET,
  checkCharacter,
  groupCode,
  makeActivationCode,
  readActivationCode,
} from './activation-code.ts';

/** Published: GKV-SV Richtlinie § 33a SGB V, Anlage 1 (test codes) and base32check.org. */
const PAYLOAD_CHECKS = 'AAQJVIGAT 5KAFUMR7'.replace(' ', '');
const SOUND = [
  '77AAAAAAAAAAAAAX',
  '77AAAAAAAAAAADEV',
  '77AAAAAAAAAAAGKD',
  'ZL7LVPW6VW7O7SXR',
  'ABCDEFGHIJKLMNOR',
];

const bytes = fc.uint8Array({ minLength: 12, maxLength: 12 });

describe('Base32Check1', () => {
  it('gives the published check character of every prefix of A–P', () => {
    const checks = Array.from({ length: 17 }, (_, n) => checkCharacter('ABCDEFGHIJKLMNOP'.slice(0, n)));
    expect(checks.join('')).toBe(PAYLOAD_CHECKS);
  });

  it.each(SOUND)('finds the published code %s sound', (code) => {
    expect(checkCharacter(code)).toBe('A');
  });

  it('notices every single wrong character', () => {
    fc.assert(
      fc.property(bytes, fc.nat(15), fc.nat(30), (random, position, shift) => {
        const code = makeActivationCode(random);
        const other = CODE_ALPHABET.charAt((CODE_ALPHABET.indexOf(code.charAt(position)) + 1 + shift) % 32);
        const wrong = code.slice(0, position) + other + code.slice(position + 1);
        expect(readActivationCode(wrong).ok).toBe(false);
      }),
    );
  });
});

describe('reading a code', () => {
  it('accepts lower case, blanks, hyphens and line breaks', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const code = makeActivationCode(random);
        const typed = ` ${groupCode(code).toLowerCase().replaceAll(' ', '-')}\n`;
        expect(readActivationCode(typed)).toEqual({ ok: true, code });
      }),
    );
  });

  it('names the first character that cannot occur', () => {
    expect(readActivationCode('MZA0 AAAA')).toEqual({
      ok: false,
      reason: 'character',
      character: '0',
      position: 4,
    });
  });

  it.each([
    ['', { ok: false, reason: 'empty' }],
    ['MZAAAAA', { ok: false, reason: 'length', length: 7 }],
    ['ABCDEFGHIJKLMNOP', { ok: false, reason: 'check' }],
    ['77AAAAAAAAAAAAAX', { ok: false, reason: 'foreign' }],
  ])('says of "%s" what is wrong', (text, reading) => {
    expect(readActivationCode(text)).toEqual(reading);
  });
});
