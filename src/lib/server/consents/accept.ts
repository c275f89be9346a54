import { and, eq, gt } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import type { ConsentMessage, ConsentReply } from '#lib/progress/wire/consents.ts';
import { consentReceipt } from '../database/account-schema.ts';
import type { Connection } from '../database/connection.ts';
import type { Desk } from '../desk.ts';
import { change } from '../participations/participation.ts';
import { endWhatItWasFor } from './withdrawn.ts';

/** Whether the person has agreed again since: then an old message that came late ends nothing. */
async function isGivenAfter(
  tx: Connection,
  participationId: string,
  textId: string,
  moment: Date,
): Promise<boolean> {
  const later = await tx
    .select({ id: consentReceipt.id })
    .from(consentReceipt)
    .where(
      and(
        eq(consentReceipt.participantId, participationId),
        eq(consentReceipt.textId, textId),
        eq(consentReceipt.state, 'given'),
        gt(consentReceipt.at, moment),
      ),
    )
    .limit(1);
  return later.length > 0;
}

/**
 * Keeps a receipt, and deletes what the server has only by a consent that it withdraws; the same one again changes nothing, and their order does not matter. Null: the participation is gone.
 */
export async function acceptConsent(
  desk: Desk,
  participationId: string,
  { textId, textVersion, state, at }: ConsentMessage,
): Promise<ConsentReply | null> {
  return await change(desk, participationId, async (tx) => {
    const [added] = await tx
      .insert(consentReceipt)
      .values({
        id: randomUUID(),
        participantId: participationId,
        textId,
        textVersion,
        state,
        at: new Date(at),
        receivedAt: desk.now(),
      })
      .onConflictDoNothing()
      .returning({ id: consentReceipt.id });
    const isNew = added !== undefined;
    if (isNew && state === 'withdrawn' && !(await isGivenAfter(tx, participationId, textId, new Date(at))))
      await endWhatItWasFor(desk, tx, participationId, textId);
    return { outcome: 'stored' };
  });
}
