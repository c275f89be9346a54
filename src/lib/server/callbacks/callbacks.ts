/** Requests to be rung up: kept until the practice has done so, or the person takes them back, at most 30 days. */
import { and, asc, count, eq, gt, inArray, isNotNull, lte } from 'drizzle-orm';
import type { CallbackEndReply, CallbackMessage, CallbackReply } from '#lib/progress/wire/callback.ts';
import { noted, type Actor } from '../audit/trail.ts';
import { callback } from '../database/account-schema.ts';
import { isRowId } from '../database/row-id.ts';
import { participant } from '../database/schema.ts';
import type { Desk } from '../desk.ts';
import { change } from '../participations/participation.ts';

/** After so many days a request is deleted, done or not, within the hour. */
export const CALLBACK_DAYS = 30;
const KEPT_MS = CALLBACK_DAYS * 86_400_000;

/** Where a request is sealed: `Keys.seal` binds it to its row. */
export function placeOf(participationId: string): string {
  return `callback.request ${participationId}`;
}

/** A request as the practice reads it. */
export interface Callback extends CallbackMessage {
  /** Of the participation. */
  readonly id: string;
  readonly askedAt: Date;
}

/**
 * Keeps a request in place of the one before. The same message again changes nothing, also after the call. Null: the
 * participation is gone.
 */
export async function acceptCallback(
  desk: Desk,
  participationId: string,
  messageId: string,
  message: CallbackMessage,
): Promise<CallbackReply | null> {
  return await change(desk, participationId, async (tx) => {
    const [known] = await tx
      .select({ messageId: callback.messageId })
      .from(callback)
      .where(eq(callback.participantId, participationId));
    if (known?.messageId !== messageId) {
      const requestSealed = desk.keys.seal(placeOf(participationId), JSON.stringify(message));
      const row = { messageId, requestSealed, askedAt: desk.now() };
      await tx
        .insert(callback)
        .values({ participantId: participationId, ...row })
        .onConflictDoUpdate({ target: callback.participantId, set: row });
    }
    return { outcome: 'stored' };
  });
}

/** Deletes the request of a participation at once, where there is one. */
export async function endCallback(desk: Desk, participationId: string): Promise<CallbackEndReply> {
  await desk.db
    .update(callback)
    .set({ requestSealed: null })
    .where(eq(callback.participantId, participationId));
  return { outcome: 'stored' };
}

/** What waits in a practice. */
function waitingIn(desk: Desk, practiceId: string) {
  return and(
    eq(participant.practiceId, practiceId),
    isNotNull(callback.requestSealed),
    gt(callback.askedAt, new Date(desk.now().getTime() - KEPT_MS)),
  );
}

/** The requests of a practice that wait, oldest first. */
export async function listCallbacks(desk: Desk, practiceId: string): Promise<readonly Callback[]> {
  const rows = await desk.db
    .select({ id: participant.id, sealed: callback.requestSealed, askedAt: callback.askedAt })
    .from(callback)
    .innerJoin(participant, eq(participant.id, callback.participantId))
    .where(waitingIn(desk, practiceId))
    .orderBy(asc(callback.askedAt), participant.id);
  return rows.flatMap(({ id, sealed, askedAt }) =>
    sealed === null
      ? []
      : [{ id, askedAt, ...(JSON.parse(desk.keys.open(placeOf(id), sealed)) as CallbackMessage) }],
  );
}

/** How many requests of a practice wait. */
export async function countCallbacks(desk: Desk, practiceId: string): Promise<number> {
  const [row] = await desk.db
    .select({ waiting: count() })
    .from(callback)
    .innerJoin(participant, eq(participant.id, callback.participantId))
    .where(waitingIn(desk, practiceId));
  return row?.waiting ?? 0;
}

/**
 * The practice has rung up: the request is deleted.
 * @param id of a form, whatever that holds
 * @returns false: it no longer waits, or is not this practice's
 */
export async function finishCallback(
  desk: Desk,
  actor: Actor,
  id: FormDataEntryValue | null,
): Promise<boolean> {
  if (typeof id !== 'string' || !isRowId(id)) return false;
  return await noted(desk, actor, 'finishCallback', async (inside) => {
    const own = inside.db
      .select({ id: participant.id })
      .from(participant)
      .where(eq(participant.practiceId, actor.practice.id));
    const ended = await inside.db
      .update(callback)
      .set({ requestSealed: null })
      .where(
        and(
          eq(callback.participantId, id),
          inArray(callback.participantId, own),
          isNotNull(callback.requestSealed),
        ),
      )
      .returning({ id: callback.participantId });
    const isDone = ended.length > 0;
    return { result: isDone, about: isDone ? { subjectId: id } : null };
  });
}

/** Deletes what is too old, and that it was there. */
export async function sweepCallbacks(desk: Desk): Promise<void> {
  await desk.db.delete(callback).where(lte(callback.askedAt, new Date(desk.now().getTime() - KEPT_MS)));
}
