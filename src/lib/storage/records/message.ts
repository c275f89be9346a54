import * as v from 'valibot';
import type { Database } from '../database.ts';
import { byMoment } from '../order.ts';
import { recordType } from '../record-type.ts';

/** What a message is for; each has its closed type in progress/wire/. */
export const MESSAGE_KINDS = [
  'activation',
  'progress',
  'reminders',
  'mail-reminders',
  'helper-reminders',
  'consent',
  'account',
  'password',
  'device-key',
  'backup',
  'backup-end',
  'release',
  'release-end',
  'releases',
  'callback',
  'callback-end',
  'deletion',
] as const;

/** What a new tablet says before it has a participation, and what is said without its key: never in the outbox, only logged. */
export const LOGGED_KINDS = ['stretching', 'sign-in', 'adopt', 'restore', 'problem'] as const;

/** A message waiting to be sent, or sent, as the exact bytes of its body. */
export interface OutgoingMessage {
  /** UUID; sent along, so that sending twice is harmless. */
  readonly id: string;
  readonly kind: (typeof MESSAGE_KINDS)[number];
  /** The JSON text that is sent, byte for byte. */
  readonly body: string;
  readonly createdAtIso: string;
}

export interface SentMessage extends Omit<OutgoingMessage, 'kind'> {
  readonly kind: OutgoingMessage['kind'] | (typeof LOGGED_KINDS)[number];
  readonly sentAtIso: string;
  /** What the server made of it. */
  readonly answer: 'accepted' | 'refused';
}

const message = {
  id: v.string(),
  kind: v.picklist(MESSAGE_KINDS),
  body: v.string(),
  createdAtIso: v.string(),
};
const outgoingSchema: v.GenericSchema<unknown, OutgoingMessage> = v.strictObject(message);
const sentSchema: v.GenericSchema<unknown, SentMessage> = v.strictObject({
  ...message,
  kind: v.picklist([...MESSAGE_KINDS, ...LOGGED_KINDS]),
  sentAtIso: v.string(),
  answer: v.picklist(['accepted', 'refused']),
});

export const outbox = recordType('waiting message', outgoingSchema, { keyOf: ({ id }) => id });
export const sent = recordType('sent message', sentSchema, { keyOf: ({ id }) => id });

/** Oldest first. */
export async function readOutbox(db: Database): Promise<readonly OutgoingMessage[]> {
  return (await db.all(outbox)).toSorted(byMoment(({ createdAtIso }) => createdAtIso));
}

export async function enqueueMessage(db: Database, waiting: OutgoingMessage): Promise<void> {
  await db.add(outbox, waiting);
}

/** Takes messages back that still wait. */
export async function dropMessages(db: Database, ids: readonly string[]): Promise<void> {
  await db.write(async () => {
    for (const id of ids) await db.remove(outbox, id);
  });
}

/** Moves a message from the outbox to the log of what was sent, in one write. */
export async function logSent(db: Database, logged: SentMessage): Promise<void> {
  await db.write(async () => {
    await db.put(sent, logged);
    await db.remove(outbox, logged.id);
  });
}

/** Newest first. */
export async function readSent(db: Database): Promise<readonly SentMessage[]> {
  return (await db.all(sent)).toSorted(byMoment(({ sentAtIso }) => sentAtIso)).toReversed();
}
