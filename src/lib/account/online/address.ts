import type { Outcome } from '#lib/domain/outcome.ts';
import { parseStretchingMessage } from '#lib/progress/wire/account.ts';

/** Reads an e-mail address as typed; blanks around it do not count. `form`: a message could not carry it. */
export function readAddress(typed: string): Outcome<string, 'missing' | 'form'> {
  const address = typed.trim();
  if (address === '') return { ok: false, reason: 'missing' };
  return parseStretchingMessage({ address }).ok
    ? { ok: true, value: address }
    : { ok: false, reason: 'form' };
}
