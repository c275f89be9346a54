/**
 * Activation codes (Freischaltcodes): 16 characters, the last one a Base32Check1 check character.
 * Positions 1–2 name the product, 3 the version, 4–15 are random (60 bits), 16 checks the rest.
 * Source of form and check: GKV-SV Richtlinie § 33a SGB V, Anlage 1; base32check.org.
 */

/** RFC 4648 without 0, 1, 8 and 9, which are easily misread. */
export const CODE_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
export const CODE_LENGTH = 16;
/** Product prefix and version of the codes that Merkzeit hands out. */
export const CODE_PREFIX = 'MZA';

/** Feedback polynomial 1+x+x³+x⁴+x⁵ as a 5×5 matrix over GF(2), one row an integer. */
const POLYNOMIAL: readonly number[] = [0x01, 0x11, 0x08, 0x05, 0x03];
const SIZE = 5;
const ORDER = 31;

export type ActivationCode = string & { readonly __kind: 'ActivationCode' };

/** What a person typed, read as a code, or what is wrong with it, in the order in which one would mend it. */
export type CodeReading =
  | { readonly ok: true; readonly code: ActivationCode }
  | { readonly ok: false; readonly reason: 'empty' }
  /** `position` counts from 1 in the text without blanks. */
  | {
      readonly ok: false;
      readonly reason: 'character';
      readonly character: string;
      readonly position: number;
    }
  | { readonly ok: false; readonly reason: 'length'; readonly length: number }
  | { readonly ok: false; readonly reason: 'check' }
  /** A sound code of another product. */
  | { readonly ok: false; readonly reason: 'foreign' };

function timesVector(vector: number, matrix: readonly number[]): number {
  return matrix.reduce((sum, row, i) => (vector & (1 << (SIZE - 1 - i)) ? sum ^ row : sum), 0);
}

function timesMatrix(left: readonly number[], right: readonly number[]): readonly number[] {
  return left.map((row) => timesVector(row, right));
}

const POWERS: readonly (readonly number[])[] = (() => {
  const powers: (readonly number[])[] = [[], POLYNOMIAL];
  for (let i = 2; i <= ORDER; i++) powers.push(timesMatrix(powers[i - 1] ?? [], POLYNOMIAL));
  powers[0] = powers[ORDER] ?? [];
  return powers;
})();

function power(exponent: number): readonly number[] {
  return POWERS[exponent % ORDER] ?? [];
}

/** Check character of a payload of characters of CODE_ALPHABET. Of a whole sound code it is `A`. */
export function checkCharacter(payload: string): string {
  const sum = [...payload].reduce(
    (total, character, i) => total ^ timesVector(CODE_ALPHABET.indexOf(character), power(i + 1)),
    0,
  );
  const exponent = (((ORDER + 1 - payload.length - 2) % ORDER) + ORDER) % ORDER;
  return CODE_ALPHABET.charAt(timesVector(sum, power(exponent)));
}

/** Reads typed, pasted or scanned text: lower case, blanks, hyphens and line breaks are accepted. */
export function readActivationCode(text: string): CodeReading {
  const plain = text.toUpperCase().replace(/[\s\-–.·]/g, '');
  if (plain === '') return { ok: false, reason: 'empty' };
  const characters = [...plain];
  const wrong = characters.findIndex((character) => !CODE_ALPHABET.includes(character));
  if (wrong >= 0) {
    return { ok: false, reason: 'character', character: characters[wrong] ?? '', position: wrong + 1 };
  }
  if (characters.length !== CODE_LENGTH) return { ok: false, reason: 'length', length: characters.length };
  if (checkCharacter(plain) !== 'A') return { ok: false, reason: 'check' };
  if (!plain.startsWith(CODE_PREFIX)) return { ok: false, reason: 'foreign' };
  return { ok: true, code: plain as ActivationCode };
}

/**
 * Makes a code from 12 random bytes (an argument, so that a test can choose them; production passes
 * `crypto.getRandomValues`). Only the low five bits of each byte are used.
 */
export function makeActivationCode(random: Uint8Array): ActivationCode {
  const individual = Array.from({ length: CODE_LENGTH - CODE_PREFIX.length - 1 }, (_, i) =>
    CODE_ALPHABET.charAt((random[i] ?? 0) & 31),
  ).join('');
  const payload = CODE_PREFIX + individual;
  return (payload + checkCharacter(payload)) as ActivationCode;
}

/** Four groups of four, as printed and shown: `MZAB CDEF GHIJ KLMN`. */
export function groupCode(code: string): string {
  return code.match(/.{1,4}/g)?.join(' ') ?? '';
}
