import type { Database } from '#lib/storage/database.ts';
import {
  dropMessages,
  enqueueMessage,
  readOutbox,
  type OutgoingMessage,
} from '#lib/storage/records/message.ts';

/** What of the app the account needs. */
export interface OnlineApp {
  readonly db: Database;
  readonly now: () => Date;
  /** UUID of a message. */
  readonly newId: () => string;
}

type Kind = OutgoingMessage['kind'];

/** Waiting messages of these kinds, oldest first. */
export async function waitingOf(db: Database, kinds: readonly Kind[]): Promise<readonly OutgoingMessage[]> {
  return (await readOutbox(db)).filter(({ kind }) => kinds.includes(kind));
}

/** Takes back what waits of these kinds. */
export async function dropWaiting(db: Database, kinds: readonly Kind[]): Promise<void> {
  await dropMessages(
    db,
    (await waitingOf(db, kinds)).map(({ id }) => id),
  );
}

/** Puts a message behind all that waits, also where the clock stands still: the outbox is sent in order of time. */
export async function enqueueLast(
  { db, now }: OnlineApp,
  message: Pick<OutgoingMessage, 'id' | 'kind' | 'body'>,
): Promise<void> {
  const newest = (await readOutbox(db)).at(-1)?.createdAtIso;
  const soonestMs = newest === undefined ? 0 : Date.parse(newest) + 1;
  const createdAtIso = new Date(Math.max(now().getTime(), soonestMs)).toISOString();
  await enqueueMessage(db, { ...message, createdAtIso });
}
