import type { EntityTable } from 'dexie';
import { trialRowSchema, type TrialRow } from '#lib/domain/trial-row.ts';
import { checked } from './checked.ts';

export interface TrialsTable {
  readonly trials: EntityTable<TrialRow, 'id'>;
}

/** Rows of one session in the order in which they were made. */
export async function readTrials(db: TrialsTable, sessionId: string): Promise<readonly TrialRow[]> {
  const records = await db.trials.where('sessionId').equals(sessionId).sortBy('id');
  return records.map((record) => checked('trial', trialRowSchema, record));
}

/** Adds a row; resolves when it is on the disk. A row is never changed: a second one of the same id is an error. */
export async function appendTrial(db: TrialsTable, row: TrialRow): Promise<void> {
  await db.trials.add(row);
}
