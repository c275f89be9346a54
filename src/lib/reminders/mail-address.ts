import type { Outcome } from '#lib/domain/outcome.ts';
import { parseMailRemindersMessage } from '#lib/progress/wire/reminders.ts';

/** Reads an e-mail address as typed; blanks around it do not count. `form`: a message could not carry it. */
export function readMailAddress(typed: string): Outcome<string, 'missing' | 'form'> {
  const address = typed.trim();
  if (address === '') return { ok: false, reason: 'missing' };
  const message = parseMailRemindersMessage({ address, isNew: true, moments: [], locale: 'de' });
  return message.ok ? { ok: true, value: address } : { ok: false, reason: 'form' };
}
