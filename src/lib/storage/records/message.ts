import type Dexie from 'dexie';
import type { EntityTable } from 'dexie';

/** A message waiting to be sent, or sent, as the exact bytes of its body. */
export interface OutgoingMessage {
  /** UUID; sent along, so that sending twice is harmless. */
  readonly id: string;
  readonly kind: 'activation' | 'progress' | 'reminders' | 'mail-reminders';
  /** The JSON text that is sent, byte for byte. */
  readonly body: string;
  readonly createdAtIso: string;
}

export interface SentMessage extends OutgoingMessage {
  readonly sentAtIso: string;
  /** What the server made of it. */
  readonly answer: 'accepted' | 'refused';
}

export interface MessageTables extends Pick<Dexie, 'transaction'> {
  readonly outbox: EntityTable<OutgoingMessage, 'id'>;
  readonly sent: EntityTable<SentMessage, 'id'>;
}

/** Oldest first. */
export async function readOutbox(db: MessageTables): Promise<readonly OutgoingMessage[]> {
  return await db.outbox.orderBy('createdAtIso').toArray();
}

export async function enqueueMessage(db: MessageTables, message: OutgoingMessage): Promise<void> {
  await db.outbox.add(message);
}

/** Moves a message from the outbox to the log of what was sent, in one transaction. */
export async function logSent(db: MessageTables, message: SentMessage): Promise<void> {
  await db.transaction('rw', db.outbox, db.sent, async () => {
    await db.sent.put(message);
    await db.outbox.delete(message.id);
  });
}

/** Newest first. */
export async function readSent(db: MessageTables): Promise<readonly SentMessage[]> {
  return await db.sent.orderBy('sentAtIso').reverse().toArray();
}
