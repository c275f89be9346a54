import type { Outcome } from '#lib/domain/outcome.ts';

/** Fewest and most characters of the password. NIST SP 800-63B and OWASP ASVS 5.0 (6.2) ask for at least eight and no rules. */
export const PASSWORD_MIN_CHARACTERS = 10;
const MAX_CHARACTERS = 200;

/** Words that everybody tries first; a password is more than one of them with a number. */
const OBVIOUS = [
  'passwort',
  'password',
  'merkzeit',
  'kennwort',
  'geheim',
  'qwertz',
  'qwerty',
  'hallo',
  'asdf',
];

/** `short`, `long`: too few or too many characters. `obvious`: one of the first that anybody would try. */
export type PasswordProblem = 'short' | 'long' | 'obvious';

function isRow(text: string): boolean {
  const steps = new Set(
    [...text].slice(1).map((character, i) => character.charCodeAt(0) - text.charCodeAt(i)),
  );
  return steps.size === 1 && [0, 1, -1].some((step) => steps.has(step));
}

/** Whether a password may protect the vault. Any characters, blanks too; nothing is cut or trimmed. */
export function checkPassword(typed: string): Outcome<string, PasswordProblem> {
  const count = [...typed].length;
  if (count < PASSWORD_MIN_CHARACTERS) return { ok: false, reason: 'short' };
  if (count > MAX_CHARACTERS) return { ok: false, reason: 'long' };
  const letters = typed.toLowerCase().replace(/[\d\s!?.,_-]/g, '');
  const isObvious = isRow(typed) || letters === '' || OBVIOUS.includes(letters) || new Set(typed).size < 4;
  return isObvious ? { ok: false, reason: 'obvious' } : { ok: true, value: typed };
}
