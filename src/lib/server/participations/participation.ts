import { eq } from 'drizzle-orm';
import type { Connection } from '../database/connection.ts';
import { participant } from '../database/schema.ts';
import type { Desk } from '../desk.ts';

/** Id of the participation that a device key belongs to; null when it belongs to none. */
export async function participationOf(desk: Desk, deviceKey: string): Promise<string | null> {
  const [row] = await desk.db
    .select({ id: participant.id })
    .from(participant)
    .where(eq(participant.deviceKeyFingerprint, desk.keys.fingerprint('deviceKey', deviceKey)));
  return row?.id ?? null;
}

/**
 * Lets one transaction after the other change what belongs to a participation. False when it is gone: then nothing may
 * be written for it.
 */
async function lockParticipation(tx: Connection, participationId: string): Promise<boolean> {
  const rows = await tx
    .select({ id: participant.id })
    .from(participant)
    .where(eq(participant.id, participationId))
    .for('update');
  return rows.length > 0;
}

/**
 * One change of what belongs to a participation, alone and whole: `action` runs in a transaction, the participation locked.
 * Null when the participation is gone.
 */
export async function change<T>(
  desk: Desk,
  participationId: string,
  action: (tx: Connection) => Promise<T>,
): Promise<T | null> {
  return await desk.db.transaction(async (tx) =>
    (await lockParticipation(tx, participationId)) ? await action(tx) : null,
  );
}
