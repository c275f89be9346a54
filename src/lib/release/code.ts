/**
 * Codes by which a doctor opens a letter: `F`, 16 characters of Crockford's base32 (80 random bits), and a check
 * character. 18 characters in six groups of three; an activation code has 16 in groups of four. docs/release-format.md
 */
import { CODE_ALPHABET, checkCharacter, readActivationCode } from '#lib/domain/activation-code.ts';
import { toBase64Url } from '#lib/domain/base64url.ts';

/** Crockford's base32: no I, L, O and U; what looks like 0 and 1 is read as such. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const PREFIX = 'F';
const RANDOM_CHARACTERS = 16;
export const RELEASE_CODE_LENGTH = PREFIX.length + RANDOM_CHARACTERS + 1;
/** Random bytes that a code is made of. */
export const RELEASE_CODE_BYTES = 10;

const STRETCHING_SALT = new TextEncoder().encode('merkzeit release 1 code');
/** OWASP's figure for PBKDF2-HMAC-SHA-256 (Password Storage Cheat Sheet): trying codes in bulk costs that much more. */
const STRETCHING_ROUNDS = 600_000;
const STRETCHED_BITS = 256;
const SALT = new TextEncoder().encode('merkzeit release 1');
const ID_INFO = new TextEncoder().encode('id');
const KEY_INFO = new TextEncoder().encode('key');
const ID_BITS = 128;

export type ReleaseCode = string & { readonly __kind: 'ReleaseCode' };

/** What a person typed, read as a code, or what is wrong with it, in the order in which one would mend it. */
export type ReleaseCodeReading =
  | { readonly ok: true; readonly code: ReleaseCode }
  | { readonly ok: false; readonly reason: 'empty' }
  /** A sound activation code: another code, for the app. */
  | { readonly ok: false; readonly reason: 'activation' }
  /** `position` counts from 1 in the text without blanks. */
  | {
      readonly ok: false;
      readonly reason: 'character';
      readonly character: string;
      readonly position: number;
    }
  | { readonly ok: false; readonly reason: 'length'; readonly length: number }
  /** A letter or digit is wrong, or two are exchanged. */
  | { readonly ok: false; readonly reason: 'check' };

/** What both sides make of a code. Neither gives back the code or the other. */
export interface ReleaseKeys {
  /** By which the server finds the letter: 16 bytes, base64url. */
  readonly id: string;
  /** Opens the letter: AES-256-GCM, not extractable. */
  readonly key: CryptoKey;
}

/** The check character of activation codes (Base32Check1), over the same values in this alphabet. */
function checkOf(payload: string): string {
  const other = [...payload].map((character) => CODE_ALPHABET.charAt(ALPHABET.indexOf(character)));
  return ALPHABET.charAt(CODE_ALPHABET.indexOf(checkCharacter(other.join(''))));
}

/** Makes a code of 10 random bytes, which are an argument so that a test can choose them. */
export function makeReleaseCode(random: Uint8Array): ReleaseCode {
  if (random.length !== RELEASE_CODE_BYTES) {
    throw new RangeError(
      `A release code is made of ${RELEASE_CODE_BYTES} random bytes, not of ${random.length}.`,
    );
  }
  const bits = [...random].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const characters = bits.match(/.{5}/g)?.map((five) => ALPHABET.charAt(parseInt(five, 2))) ?? [];
  const payload = PREFIX + characters.join('');
  return (payload + checkOf(payload)) as ReleaseCode;
}

/** Reads typed, pasted or scanned text; of an address what stands behind its `#`. */
export function readReleaseCode(text: string): ReleaseCodeReading {
  const upper = text
    .slice(text.indexOf('#') + 1)
    .toUpperCase()
    .replace(/[\s\-–.·]/g, '');
  if (upper === '') return { ok: false, reason: 'empty' };
  if (readActivationCode(upper).ok) return { ok: false, reason: 'activation' };
  const characters = [...upper.replaceAll('O', '0').replace(/[IL]/g, '1')];
  const wrong = characters.findIndex((character) => !ALPHABET.includes(character));
  if (wrong >= 0) {
    return { ok: false, reason: 'character', character: [...upper][wrong] ?? '', position: wrong + 1 };
  }
  if (characters.length !== RELEASE_CODE_LENGTH) {
    return { ok: false, reason: 'length', length: characters.length };
  }
  const code = characters.join('');
  const isSound = code.startsWith(PREFIX) && checkOf(code.slice(0, -1)) === code.at(-1);
  return isSound ? { ok: true, code: code as ReleaseCode } : { ok: false, reason: 'check' };
}

/** Six groups of three, as shown: `F7K 2QX …`. */
export function groupReleaseCode(code: string): readonly string[] {
  return code.match(/.{1,3}/g) ?? [];
}

/** PBKDF2-HMAC-SHA-256 (RFC 8018): all letters share the salts, so that one try must cost a thief more. */
async function stretched(code: ReleaseCode): Promise<ArrayBuffer> {
  const password = await crypto.subtle.importKey('raw', new TextEncoder().encode(code), 'PBKDF2', false, [
    'deriveBits',
  ]);
  return await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt: STRETCHING_SALT, iterations: STRETCHING_ROUNDS },
    password,
    STRETCHED_BITS,
  );
}

/** Id and key of a code: stretched, then HKDF-SHA-256 (RFC 5869) with one `info` each. Takes 0.15 s to some seconds. */
export async function releaseKeysOf(code: ReleaseCode): Promise<ReleaseKeys> {
  const base = await crypto.subtle.importKey('raw', await stretched(code), 'HKDF', false, [
    'deriveBits',
    'deriveKey',
  ]);
  const hkdf = { name: 'HKDF', hash: 'SHA-256', salt: SALT };
  const id = await crypto.subtle.deriveBits({ ...hkdf, info: ID_INFO }, base, ID_BITS);
  const key = await crypto.subtle.deriveKey(
    { ...hkdf, info: KEY_INFO },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
  return { id: toBase64Url(new Uint8Array(id)), key };
}
