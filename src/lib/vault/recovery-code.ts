/**
 * The code on paper that opens the vault when the password is forgotten: 24 characters of the alphabet of activation
 * codes, 23 of them random (115 bits), the last one a check character. So much chance needs no stretching.
 */
import { checkCharacter, CODE_ALPHABET } from '#lib/domain/activation-code.ts';
import type { Outcome } from '#lib/domain/outcome.ts';

export type RecoveryCode = string & { readonly __kind: 'RecoveryCode' };

const LENGTH = 24;
/** Random bytes that a code is made of. */
export const RECOVERY_CODE_BYTES = LENGTH - 1;

/** Makes a code of 23 random bytes, of which the low five bits count. */
export function makeRecoveryCode(random: Uint8Array): RecoveryCode {
  if (random.length !== RECOVERY_CODE_BYTES) throw new RangeError('A recovery code is made of 23 bytes');
  const payload = Array.from(random, (byte) => CODE_ALPHABET.charAt(byte & 31)).join('');
  return (payload + checkCharacter(payload)) as RecoveryCode;
}

/** Reads what was typed from paper: small letters, blanks and hyphens are accepted. */
export function readRecoveryCode(text: string): Outcome<RecoveryCode, 'length' | 'character' | 'check'> {
  const plain = text.toUpperCase().replace(/[\s\-–.·]/g, '');
  if ([...plain].some((character) => !CODE_ALPHABET.includes(character)))
    return { ok: false, reason: 'character' };
  if (plain.length !== LENGTH) return { ok: false, reason: 'length' };
  if (checkCharacter(plain.slice(0, -1)) !== plain.slice(-1)) return { ok: false, reason: 'check' };
  return { ok: true, value: plain as RecoveryCode };
}
