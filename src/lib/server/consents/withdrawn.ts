import { eq } from 'drizzle-orm';
import { account, backup, release } from '../database/account-schema.ts';
import type { Connection } from '../database/connection.ts';
import type { Desk } from '../desk.ts';
import { participant } from '../database/schema.ts';

const NO_PROGRESS = {
  kvnrSealed: null,
  kvnrFingerprint: null,
  testsDone: null,
  lastTestDate: null,
  testsRemaining: null,
  startDate: null,
  receivedAt: null,
};
const NO_COPY = { keysSealed: null, ciphertext: null };

type End = (tx: Connection, participationId: string, now: Date) => Promise<unknown>;

/** What a consent was for, and how the server deletes it; the texts are in the app (consent/texts.ts). */
const ENDS: Readonly<Record<string, End>> = {
  progress: async (tx, id) => await tx.update(participant).set(NO_PROGRESS).where(eq(participant.id, id)),
  account: async (tx, id) => {
    await tx.delete(account).where(eq(account.participantId, id));
    await tx.update(backup).set(NO_COPY).where(eq(backup.participantId, id));
  },
  backup: async (tx, id) => await tx.update(backup).set(NO_COPY).where(eq(backup.participantId, id)),
  release: async (tx, id, now) =>
    await tx.update(release).set({ ciphertext: null, expiresAt: now }).where(eq(release.participantId, id)),
};

/**
 * Deletes at once what the server has only by a consent that was just withdrawn. Reminders have messages of their own.
 */
export async function endWhatItWasFor(
  desk: Desk,
  tx: Connection,
  participationId: string,
  textId: string,
): Promise<void> {
  await ENDS[textId]?.(tx, participationId, desk.now());
}
