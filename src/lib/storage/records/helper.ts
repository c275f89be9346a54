import * as v from 'valibot';
import type { Database } from '../database.ts';
import { recordType } from '../record-type.ts';
import { MAIL_ENDINGS, MAIL_STATES } from './reminders.ts';

/** Somebody whom the person trusts, and how the reminders to them stand. */
export interface Helper {
  /** As the person calls them. Never leaves the device. */
  readonly name: string;
  /** Where the reminders go, and how that stands (records/reminders.ts); null once they have ended. */
  readonly mail: { readonly address: string; readonly state: (typeof MAIL_STATES)[number] } | null;
  /** Why they ended without the person's doing in the app; null while they have not. */
  readonly ended: (typeof MAIL_ENDINGS)[number] | null;
}

const schema: v.GenericSchema<unknown, Helper> = v.strictObject({
  name: v.pipe(v.string(), v.nonEmpty()),
  mail: v.nullable(v.strictObject({ address: v.string(), state: v.picklist(MAIL_STATES) })),
  ended: v.nullable(v.picklist(MAIL_ENDINGS)),
});

/** One person has one helper. */
export const helpers = recordType('helper', schema, { keyOf: () => 'me' });

/** Null while nobody is named. */
export async function readHelper(db: Database): Promise<Helper | null> {
  return await db.get(helpers, 'me');
}

export async function writeHelper(db: Database, helper: Helper): Promise<void> {
  await db.put(helpers, helper);
}

/** Forgets name and address. */
export async function removeHelper(db: Database): Promise<void> {
  await db.remove(helpers, 'me');
}
