import { and, eq } from 'drizzle-orm';
import type { PasswordMessage, PasswordReply } from '#lib/progress/wire/account.ts';
import { account, pastPassword } from '../database/account-schema.ts';
import type { Connection } from '../database/connection.ts';
import type { Desk } from '../desk.ts';
import { countAttempt, forgetAttempts, type Limit } from '../limits/attempts.ts';
import { passwordChangedMail } from '../mail/words.ts';
import { change } from '../participations/participation.ts';
import type { Channels } from '../reminders/channels.ts';
import { isSame } from '../secrets/same.ts';
import { accountsOf, addressOf, proofFingerprint, secretColumns, type AccountRow } from './rows.ts';
import { endSessions } from './sessions.ts';

const LIMIT: Limit = { what: 'proof for a new password', most: 10, windowSeconds: 15 * 60 };

type Change = 'noAccount' | 'wrong' | 'asItIs' | { readonly of: AccountRow | null };

/**
 * A new password, by a proof of the old one or of the recovery code: all sessions end, and the address is told. The
 * message that made the present password changes nothing; one that would bring a former password back is wrong.
 * Null: the participation is gone.
 */
export async function acceptPassword(
  desk: Desk,
  { mail }: Pick<Channels, 'mail'>,
  participationId: string,
  message: PasswordMessage,
): Promise<PasswordReply | null> {
  if (!(await countAttempt(desk, LIMIT, participationId)).allowed)
    return { outcome: 'refused', reason: 'tooMany' };
  const done = await change(
    desk,
    participationId,
    async (tx) => await changePassword(desk, tx, participationId, message),
  );
  if (done === null) return null;
  if (done === 'noAccount' || done === 'wrong') return { outcome: 'refused', reason: done };
  await forgetAttempts(desk, LIMIT, participationId);
  if (done !== 'asItIs' && done.of !== null)
    await mail?.send(passwordChangedMail(addressOf(desk, done.of), done.of.locale));
  return { outcome: 'stored' };
}

async function changePassword(
  desk: Desk,
  tx: Connection,
  participationId: string,
  message: PasswordMessage,
): Promise<Change> {
  const { confirmed, unconfirmed } = await accountsOf(desk, tx, participationId);
  const present = confirmed ?? unconfirmed;
  if (present === null) return 'noAccount';
  const next = secretColumns(desk, participationId, present.id, message);
  const samePassword = isSame(next.passwordFingerprint, present.passwordFingerprint);
  if (samePassword && isSame(next.recoveryFingerprint, present.recoveryFingerprint)) return 'asItIs';
  const kept = message.by === 'password' ? present.passwordFingerprint : present.recoveryFingerprint;
  const isProven = isSame(proofFingerprint(desk, participationId, message), kept);
  if (!isProven || (await wasBefore(tx, participationId, next.passwordFingerprint))) return 'wrong';
  if (!samePassword) {
    const { passwordFingerprint } = present;
    await tx.insert(pastPassword).values({ participantId: participationId, passwordFingerprint });
  }
  // A new address that is still to be confirmed must not bring the old password back.
  for (const row of [confirmed, unconfirmed]) {
    if (row === null) continue;
    await tx
      .update(account)
      .set(secretColumns(desk, participationId, row.id, message))
      .where(eq(account.id, row.id));
  }
  await endSessions(tx, participationId);
  return { of: confirmed };
}

async function wasBefore(tx: Connection, participantId: string, fingerprint: string): Promise<boolean> {
  const rows = await tx
    .select({ participantId: pastPassword.participantId })
    .from(pastPassword)
    .where(
      and(eq(pastPassword.participantId, participantId), eq(pastPassword.passwordFingerprint, fingerprint)),
    );
  return rows.length > 0;
}
