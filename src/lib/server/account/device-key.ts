import { and, eq } from 'drizzle-orm';
import type { DeviceKeyReply } from '#lib/progress/wire/account.ts';
import type { Connection } from '../database/connection.ts';
import { participant, reminder } from '../database/schema.ts';
import { isUniqueViolation } from '../database/violation.ts';
import type { Desk } from '../desk.ts';
import { newTabletMail } from '../mail/words.ts';
import { change, participationOf } from '../participations/participation.ts';
import type { Channels } from '../reminders/channels.ts';
import { accountsOf, addressOf } from './rows.ts';
import { endSessions, type SignedIn } from './sessions.ts';

const STORED: DeviceKeyReply = { outcome: 'stored' };
const NOT_ACTIVATED: DeviceKeyReply = { outcome: 'refused', reason: 'notActivated' };

/** Another key for the tablet that has the participation: every other tablet is signed out. */
export async function acceptDeviceKey(
  desk: Desk,
  deviceKey: string,
  nextDeviceKey: string,
): Promise<DeviceKeyReply> {
  const participationId = await participationOf(desk, deviceKey);
  // The answer to this very message was lost: whoever knows the new key learns nothing by being told.
  if (participationId === null)
    return (await participationOf(desk, nextDeviceKey)) === null ? NOT_ACTIVATED : STORED;
  const done = await replace(desk, participationId, { nextDeviceKey, isOtherTablet: false, session: null });
  return done === null ? NOT_ACTIVATED : STORED;
}

/**
 * A tablet that has signed in takes the participation over: the one before is shut out and no longer rung, mails of
 * reminders go on, and the address is told. The session stays, so that the message may come twice.
 */
export async function adoptParticipation(
  desk: Desk,
  { mail }: Pick<Channels, 'mail'>,
  { participationId, sessionFingerprint }: SignedIn,
  nextDeviceKey: string,
): Promise<DeviceKeyReply> {
  const wanted = { nextDeviceKey, isOtherTablet: true, session: sessionFingerprint };
  const done = await replace(desk, participationId, wanted);
  if (done === null) return NOT_ACTIVATED;
  const { confirmed } = await accountsOf(desk, desk.db, participationId);
  if (done === 'replaced' && confirmed !== null)
    await mail?.send(newTabletMail(addressOf(desk, confirmed), confirmed.locale));
  return STORED;
}

interface Wanted {
  readonly nextDeviceKey: string;
  readonly isOtherTablet: boolean;
  /** Fingerprint of the session that stays; null where none does. */
  readonly session: string | null;
}

async function replace(desk: Desk, participationId: string, wanted: Wanted) {
  const attempt = async () =>
    await change(desk, participationId, async (tx) => await replaceKey(desk, tx, participationId, wanted));
  try {
    return await attempt();
  } catch (error) {
    // Another participation got this key at the same moment; now its row is seen.
    if (isUniqueViolation(error)) return await attempt();
    throw error;
  }
}

async function replaceKey(
  desk: Desk,
  tx: Connection,
  participationId: string,
  { nextDeviceKey, isOtherTablet, session }: Wanted,
): Promise<'replaced' | 'asItIs'> {
  const next = desk.keys.fingerprint('deviceKey', nextDeviceKey);
  const [row] = await tx
    .select({ fingerprint: participant.deviceKeyFingerprint })
    .from(participant)
    .where(eq(participant.id, participationId));
  const before = row?.fingerprint ?? null;
  if (before === next) return 'asItIs';
  // As with a second code: the tablet's participation before stays as it was last reported.
  await tx
    .update(participant)
    .set({ deviceKeyFingerprint: null })
    .where(eq(participant.deviceKeyFingerprint, next));
  await tx.delete(reminder).where(eq(reminder.deviceKeyFingerprint, next));
  if (before !== null) {
    const ofBefore = eq(reminder.deviceKeyFingerprint, before);
    if (isOtherTablet) await tx.delete(reminder).where(and(ofBefore, eq(reminder.channel, 'push')));
    await tx.update(reminder).set({ deviceKeyFingerprint: next }).where(ofBefore);
  }
  await tx.update(participant).set({ deviceKeyFingerprint: next }).where(eq(participant.id, participationId));
  await endSessions(tx, participationId, session);
  return 'replaced';
}
