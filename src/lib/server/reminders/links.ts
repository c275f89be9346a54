import { eq } from 'drizzle-orm';
import { reminder } from '../database/schema.ts';
import type { Desk } from '../desk.ts';
import { idInToken, linkToken, localeQuery } from '../secrets/link-token.ts';
import { confirmReminder, type ReminderRow } from './rows.ts';

/** Who is written to: the person, or somebody who helps them. */
export type MailChannel = Exclude<ReminderRow['channel'], 'push'>;

type Linked = Pick<ReminderRow, 'id' | 'locale'> & { readonly channel: MailChannel };

/** Where the pages behind the links are: what they say differs. */
const PLACES = Object.freeze({ mail: 'erinnern', helper: 'mithelfen' });

/** Address of the page that confirms an e-mail address. */
export function confirmLink(desk: Desk, origin: string, { id, channel, locale }: Linked): string {
  return `${origin}/${PLACES[channel]}/bestaetigen${localeQuery(locale)}#${linkToken(desk.keys, 'confirmReminders', id)}`;
}

/** Address of the page that stops the e-mails to an address. */
export function stopLink(desk: Desk, origin: string, { id, channel, locale }: Linked): string {
  return `${origin}/${PLACES[channel]}/abbestellen${localeQuery(locale)}#${linkToken(desk.keys, 'stopReminders', id)}`;
}

/** Address of the short guide for somebody who helps. */
export function guideLink(origin: string, locale: string): string {
  return `${origin}/mithelfen${localeQuery(locale)}`;
}

/** `gone`: too late, or stopped meanwhile. `unknown`: not a link of ours. */
export async function confirmByLink(desk: Desk, token: string): Promise<'confirmed' | 'gone' | 'unknown'> {
  const id = idInToken(desk.keys, 'confirmReminders', token);
  if (id === null) return 'unknown';
  return (await confirmReminder(desk, id)) ? 'confirmed' : 'gone';
}

/** Deletes the address. A second time it is stopped already. */
export async function stopByLink(desk: Desk, token: string): Promise<'stopped' | 'unknown'> {
  const id = idInToken(desk.keys, 'stopReminders', token);
  if (id === null) return 'unknown';
  await desk.db.delete(reminder).where(eq(reminder.id, id));
  return 'stopped';
}
