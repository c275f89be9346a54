import { eq } from 'drizzle-orm';
import { timingSafeEqual } from 'node:crypto';
import { reminder } from '../database/schema.ts';
import type { Desk } from '../desk.ts';
import type { FingerprintPurpose, Keys } from '../secrets/keys.ts';
import { confirmReminder } from './rows.ts';

type LinkPurpose = Extract<FingerprintPurpose, 'confirmReminders' | 'stopReminders'>;

/**
 * The secret of a link: id of the row and a keyed hash of it. Nothing of it is stored, and it opens nothing but its one
 * purpose. It stands behind `#`, which browsers do not send: so it reaches no log.
 */
function tokenFor(keys: Keys, purpose: LinkPurpose, id: string): string {
  return `${id}.${keys.fingerprint(purpose, id)}`;
}

/** Address of the page that confirms an e-mail address. */
export function confirmLink(desk: Desk, origin: string, id: string, locale: string): string {
  return `${origin}/erinnern/bestaetigen${query(locale)}#${tokenFor(desk.keys, 'confirmReminders', id)}`;
}

/** Address of the page that stops the e-mails to an address. */
export function stopLink(desk: Desk, origin: string, id: string, locale: string): string {
  return `${origin}/erinnern/abbestellen${query(locale)}#${tokenFor(desk.keys, 'stopReminders', id)}`;
}

function query(locale: string): string {
  return locale === 'de' ? '' : `?sprache=${locale}`;
}

/** `gone`: too late, or stopped meanwhile. `unknown`: not a link of ours. */
export async function confirmByLink(desk: Desk, token: string): Promise<'confirmed' | 'gone' | 'unknown'> {
  const id = idIn(desk.keys, 'confirmReminders', token);
  if (id === null) return 'unknown';
  return (await confirmReminder(desk, id)) ? 'confirmed' : 'gone';
}

/** Deletes the address. A second time it is stopped already. */
export async function stopByLink(desk: Desk, token: string): Promise<'stopped' | 'unknown'> {
  const id = idIn(desk.keys, 'stopReminders', token);
  if (id === null) return 'unknown';
  await desk.db.delete(reminder).where(eq(reminder.id, id));
  return 'stopped';
}

function idIn(keys: Keys, purpose: LinkPurpose, token: string): string | null {
  const id = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.[\w-]{43}$/.exec(token)?.[1];
  if (id === undefined) return null;
  return timingSafeEqual(Buffer.from(token), Buffer.from(tokenFor(keys, purpose, id))) ? id : null;
}
