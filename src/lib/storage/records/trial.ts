import type { EntityTable } from 'dexie';
import * as v from 'valibot';
import type { Json } from '#lib/domain/json.ts';
import { POINTERS, TRIAL_FLAGS, type TrialRow } from '#lib/domain/trial-row.ts';
import { checked } from './checked.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const json: v.GenericSchema<unknown, Json> = v.lazy(() =>
  v.union([v.string(), v.number(), v.boolean(), v.null(), v.array(json), v.record(v.string(), json)]),
);

export const trialRowSchema: v.GenericSchema<unknown, TrialRow> = v.strictObject({
  id: v.string(),
  sessionId: v.string(),
  paradigm: v.string(),
  paradigmVersion: count,
  form: count,
  seed: v.string(),
  appVersion: v.string(),
  phase: v.picklist(['practice', 'test']),
  block: count,
  attempt: v.pipe(v.number(), v.integer(), v.minValue(1)),
  index: count,
  trial: v.record(v.string(), json),
  recordedAtIso: v.string(),
  timeOriginIso: v.string(),
  drawnMs: v.number(),
  onsetMs: v.number(),
  offsetMs: v.nullable(v.number()),
  eventMs: v.nullable(v.number()),
  handledMs: v.nullable(v.number()),
  frameMs: v.number(),
  answer: v.nullable(v.string()),
  pointer: v.nullable(v.picklist(POINTERS)),
  flags: v.array(v.picklist(TRIAL_FLAGS)),
});

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
