/** Codes on paper that stand for the authenticator app when it is lost: twelve characters in three groups, 60 bits. */
import { randomBytes } from 'node:crypto';
import { CODE_ALPHABET } from '#lib/domain/activation-code.ts';

/** How many there are; each works once. */
export const SPARE_CODES = 10;
const LENGTH = 12;

export function makeSpareCode(): string {
  return grouped(Array.from(randomBytes(LENGTH), (byte) => CODE_ALPHABET.charAt(byte & 31)).join(''));
}

/** A spare code as typed: small letters, blanks and hyphens do not matter; null for anything else. */
export function readSpareCode(typed: string): string | null {
  const plain = typed.toUpperCase().replace(/[\s\-–]/g, '');
  const isOne = plain.length === LENGTH && [...plain].every((character) => CODE_ALPHABET.includes(character));
  return isOne ? grouped(plain) : null;
}

function grouped(plain: string): string {
  return [plain.slice(0, 4), plain.slice(4, 8), plain.slice(8)].join('-');
}
