import { eq } from 'drizzle-orm';
import type { DeletionReply } from '#lib/progress/wire/deletion.ts';
import { activationCode, participant, reminder } from '../database/schema.ts';
import type { Desk } from '../desk.ts';

/** The operator promises it (docs/operating.md): no copy of the database is kept longer. */
const BACKUPS_GONE_WITHIN_MS = 72 * 60 * 60 * 1000;

/**
 * Deletes all that belongs to a device's participation, in one transaction: with the code that began it everything goes
 * that refers to it (progress, account, receipts, backup, releases), and the reminders, which know the device alone.
 */
export async function deleteParticipation(desk: Desk, deviceKey: string): Promise<DeletionReply> {
  const deviceKeyFingerprint = desk.keys.fingerprint('deviceKey', deviceKey);
  await desk.db.transaction(async (tx) => {
    const [row] = await tx
      .select({ codeId: participant.activationCodeId })
      .from(participant)
      .where(eq(participant.deviceKeyFingerprint, deviceKeyFingerprint))
      .for('update');
    if (row !== undefined) await tx.delete(activationCode).where(eq(activationCode.id, row.codeId));
    await tx.delete(reminder).where(eq(reminder.deviceKeyFingerprint, deviceKeyFingerprint));
  });
  const now = desk.now();
  return {
    outcome: 'stored',
    deletedAt: now.toISOString(),
    backupsGoneBy: new Date(now.getTime() + BACKUPS_GONE_WITHIN_MS).toISOString(),
  };
}
