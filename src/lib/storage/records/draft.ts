import type { EntityTable } from 'dexie';
import * as v from 'valibot';
import { checked } from './checked.ts';

/** What the person has typed so far while signing up, by field name: a reload loses none of it. */
export type Draft = Readonly<Record<string, string>>;

export interface DraftRecord {
  readonly id: 'enrolment';
  readonly fields: Draft;
}

const schema: v.GenericSchema<unknown, DraftRecord> = v.strictObject({
  id: v.literal('enrolment'),
  fields: v.record(v.string(), v.string()),
});

export interface DraftsTable {
  readonly drafts: EntityTable<DraftRecord, 'id'>;
}

export async function readDraft(db: DraftsTable): Promise<Draft> {
  const record = await db.drafts.get('enrolment');
  return record === undefined ? {} : checked('draft', schema, record).fields;
}

export async function writeDraft(db: DraftsTable, fields: Draft): Promise<void> {
  await db.drafts.put({ id: 'enrolment', fields });
}

export async function clearDraft(db: DraftsTable): Promise<void> {
  await db.drafts.delete('enrolment');
}
