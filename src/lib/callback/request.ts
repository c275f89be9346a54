/** The request for a call, as it stands in the outbox and in the log of what was sent: it is kept nowhere else. */
import {
  parseCallbackMessage,
  type CallbackEndMessage,
  type CallbackMessage,
} from '#lib/progress/wire/callback.ts';
import type { Database } from '#lib/storage/database.ts';
import {
  dropMessages,
  enqueueMessage,
  readOutbox,
  readSent,
  type OutgoingMessage,
} from '#lib/storage/records/message.ts';

/** `waiting`: not sent yet. `asked`: the server has it. `refused`: it has not taken it. */
export type CallbackState =
  | { readonly kind: 'waiting' | 'refused'; readonly request: CallbackMessage }
  | { readonly kind: 'asked'; readonly request: CallbackMessage; readonly sentAtIso: string };

export interface CallbackApp {
  readonly db: Database;
  readonly now: () => Date;
  readonly newId: () => string;
}

/** The server deletes a request after so many days. */
const KEPT_DAYS = 30;

function requestIn(body: string): CallbackMessage | null {
  const parsed = parseCallbackMessage(JSON.parse(body));
  return parsed.ok ? parsed.value : null;
}

/** How the newest request stands; null: there is none, it was taken back, or it is over. */
export async function readCallback({
  db,
  now,
}: Pick<CallbackApp, 'db' | 'now'>): Promise<CallbackState | null> {
  const waiting = (await readOutbox(db)).findLast(
    ({ kind }) => kind === 'callback' || kind === 'callback-end',
  );
  if (waiting !== undefined) {
    const request = waiting.kind === 'callback' ? requestIn(waiting.body) : null;
    return request === null ? null : { kind: 'waiting', request };
  }
  const gone = (await readSent(db)).find(({ kind }) => kind === 'callback' || kind === 'callback-end');
  if (gone?.kind !== 'callback') return null;
  const { sentAtIso, answer, body } = gone;
  const request = requestIn(body);
  const isOver = now().getTime() - Date.parse(sentAtIso) > KEPT_DAYS * 86_400_000;
  if (request === null || isOver) return null;
  return answer === 'refused' ? { kind: 'refused', request } : { kind: 'asked', request, sentAtIso };
}

function message(
  kind: 'callback' | 'callback-end',
  body: CallbackMessage | CallbackEndMessage,
  { now, newId }: CallbackApp,
): OutgoingMessage {
  return { id: newId(), kind, body: JSON.stringify(body), createdAtIso: now().toISOString() };
}

async function dropWaiting(db: Database): Promise<void> {
  const waiting = (await readOutbox(db)).filter(({ kind }) => kind === 'callback' || kind === 'callback-end');
  await dropMessages(
    db,
    waiting.map(({ id }) => id),
  );
}

/** Puts the request into the outbox, in place of one that still waits there. */
export async function askForCallback(app: CallbackApp, request: CallbackMessage): Promise<void> {
  await app.db.write(async () => {
    await dropWaiting(app.db);
    await enqueueMessage(app.db, message('callback', request, app));
  });
}

/** Takes the request back: what waits is not sent, and the server is told, as it may have it all the same. */
export async function takeCallbackBack(app: CallbackApp): Promise<void> {
  await app.db.write(async () => {
    await dropWaiting(app.db);
    await enqueueMessage(app.db, message('callback-end', {}, app));
  });
}
