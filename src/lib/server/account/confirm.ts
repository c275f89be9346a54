import { eq } from 'drizzle-orm';
import { account } from '../database/account-schema.ts';
import type { Connection } from '../database/connection.ts';
import { isUniqueViolation } from '../database/violation.ts';
import type { Desk } from '../desk.ts';
import { addressChangedMail } from '../mail/words.ts';
import { change } from '../participations/participation.ts';
import type { Channels } from '../reminders/channels.ts';
import { idInToken, linkToken, localeQuery } from '../secrets/link-token.ts';
import { accountsOf, addressOf, confirmableAccount, type AccountRow } from './rows.ts';

/** Address of the page that confirms the address of an account. */
export function accountLink(desk: Desk, origin: string, id: string, locale: string): string {
  return `${origin}/konto/bestaetigen${localeQuery(locale)}#${linkToken(desk.keys, 'confirmAccount', id)}`;
}

/**
 * The yes of an address: its account counts from now on, in place of the participation's one before, whose address is
 * told. `gone`: too late, replaced meanwhile, or another participation's account has the address. `unknown`: not a link
 * of ours.
 */
export async function confirmAccountByLink(
  desk: Desk,
  { mail }: Pick<Channels, 'mail'>,
  token: string,
): Promise<'confirmed' | 'gone' | 'unknown'> {
  const id = idInToken(desk.keys, 'confirmAccount', token);
  if (id === null) return 'unknown';
  const row = await confirmableAccount(desk, desk.db, id);
  if (row === null) return 'gone';
  try {
    const done = await change(desk, row.participantId, async (tx) => await confirm(desk, tx, id));
    if (done === null || done === 'gone') return 'gone';
    if (done.before !== null)
      await mail?.send(addressChangedMail(addressOf(desk, done.before), done.before.locale));
    return 'confirmed';
  } catch (error) {
    if (isUniqueViolation(error)) return 'gone';
    throw error;
  }
}

async function confirm(
  desk: Desk,
  tx: Connection,
  id: string,
): Promise<'gone' | { readonly before: AccountRow | null }> {
  const row = await confirmableAccount(desk, tx, id);
  if (row === null) return 'gone';
  if (row.confirmedAt !== null) return { before: null };
  const { confirmed: before } = await accountsOf(desk, tx, row.participantId);
  // Its sessions go with it.
  if (before !== null) await tx.delete(account).where(eq(account.id, before.id));
  await tx.update(account).set({ confirmedAt: desk.now() }).where(eq(account.id, id));
  return { before };
}
