import type { Outcome } from '#lib/domain/outcome.ts';

/** Fewest characters of a password that somebody chooses. */
export const PASSWORD_MIN_CHARACTERS = 12;

/** Characters of a suggestion: lower case, without those mistaken for another in handwriting (1 l i, 0 o, 2 z, 5 s, 6 b, 9 g q, u v). */
const ALPHABET = 'acdefhjkmnprtwxy3478';
const GROUPS = 4;
const GROUP_CHARACTERS = 4;
/** Bytes from here on are thrown away: they would make the first characters of the alphabet likelier. */
const FAIR_BYTES = 256 - (256 % ALPHABET.length);

/**
 * Why a password cannot be taken. `short`: under `PASSWORD_MIN_CHARACTERS`. `edge`: begins or ends with a blank, which
 * pasting leaves behind and nobody sees. `characters`: has one beyond ASCII.
 */
export type PasswordProblem = 'short' | 'edge' | 'characters';

/**
 * Whether a password may protect a copy. Only printable ASCII: the ZIP format does not say how other characters become
 * bytes, and 7-Zip on Windows reads them in the system's code page (github.com/ip7z/7zip/issues/87), so that the right
 * password would be refused.
 */
export function checkPassword(typed: string): Outcome<string, PasswordProblem> {
  if ([...typed].length < PASSWORD_MIN_CHARACTERS) return { ok: false, reason: 'short' };
  if (typed.trim() !== typed) return { ok: false, reason: 'edge' };
  if (!/^[\x20-\x7e]+$/.test(typed)) return { ok: false, reason: 'characters' };
  return { ok: true, value: typed };
}

/**
 * A password to write down: four groups of four characters, `wxya-cdef-hjkm-nprt`, 16 · log₂ 20 ≈ 69 bits.
 * @param random so many random bytes, 0 to 255 each; in production from `crypto.getRandomValues`
 */
export function suggestPassword(random: (length: number) => Uint8Array): string {
  let characters = '';
  while (characters.length < GROUPS * GROUP_CHARACTERS) {
    for (const byte of random(GROUPS * GROUP_CHARACTERS - characters.length)) {
      if (byte < FAIR_BYTES) characters += ALPHABET.charAt(byte % ALPHABET.length);
    }
  }
  return characters.match(/.{4}/g)?.join('-') ?? '';
}
