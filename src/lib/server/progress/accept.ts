import { eq } from 'drizzle-orm';
import type { ProgressMessage, ProgressReply } from '#lib/progress/wire/participation.ts';
import { participant } from '../database/schema.ts';
import type { Desk } from '../desk.ts';
import { kvnrPlace } from './kvnr-place.ts';

/**
 * Stores the five fields of a progress message over those before. The same message again (same id) changes
 * nothing and is answered alike.
 */
export async function acceptProgress(
  desk: Desk,
  deviceKey: string,
  messageId: string,
  message: ProgressMessage,
): Promise<ProgressReply> {
  const [row] = await desk.db
    .select({
      id: participant.id,
      practiceId: participant.practiceId,
      lastMessageId: participant.lastMessageId,
    })
    .from(participant)
    .where(eq(participant.deviceKeyFingerprint, desk.keys.fingerprint('deviceKey', deviceKey)));
  if (row === undefined) return { outcome: 'refused', reason: 'notActivated' };
  if (row.lastMessageId === messageId.toLowerCase()) {
    desk.tally?.progress('repeated');
    return { outcome: 'stored' };
  }
  await desk.db
    .update(participant)
    .set({
      lastMessageId: messageId.toLowerCase(),
      kvnrSealed: desk.keys.seal(kvnrPlace(row.id), message.kvnr),
      // With the practice in it, so that the database does not show one person in two practices.
      kvnrFingerprint: desk.keys.fingerprint('kvnr', `${row.practiceId}\0${message.kvnr}`),
      testsDone: message.testsDone,
      lastTestDate: message.lastTestDate,
      testsRemaining: message.testsRemaining,
      startDate: message.startDate,
      receivedAt: desk.now(),
    })
    .where(eq(participant.id, row.id));
  desk.tally?.progress('stored');
  return { outcome: 'stored' };
}
