import * as v from 'valibot';
import type { Database } from '../database.ts';
import { recordType } from '../record-type.ts';

/** What the person has typed so far while signing up, by field name: a reload loses none of it. */
export type Draft = Readonly<Record<string, string>>;

const schema: v.GenericSchema<unknown, Draft> = v.record(v.string(), v.string());

export const drafts = recordType('draft', schema, { keyOf: () => 'enrolment' });

export async function readDraft(db: Database): Promise<Draft> {
  return (await db.get(drafts, 'enrolment')) ?? {};
}

export async function writeDraft(db: Database, fields: Draft): Promise<void> {
  await db.put(drafts, fields);
}

export async function clearDraft(db: Database): Promise<void> {
  await db.remove(drafts, 'enrolment');
}
