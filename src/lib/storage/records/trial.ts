import { trialRowSchema, type TrialRow } from '#lib/domain/trial-row.ts';
import type { Database } from '../database.ts';
import { recordType } from '../record-type.ts';

export const trials = recordType('trial', trialRowSchema, {
  keyOf: ({ id }) => id,
  groupOf: ({ sessionId }) => sessionId,
});

/** Rows of one session in the order in which they were made. */
export async function readTrials(db: Database, sessionId: string): Promise<readonly TrialRow[]> {
  // By code units, as their ids are written.
  return (await db.ofGroup(trials, sessionId)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Adds a row; resolves when it is on the disk. A row is never changed: a second one of the same id is an error. */
export async function appendTrial(db: Database, row: TrialRow): Promise<void> {
  await db.add(trials, row);
}
