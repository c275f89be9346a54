import * as v from 'valibot';
import type { Database } from '../database.ts';
import { recordType } from '../record-type.ts';

/** That the person has restricted processing (Art. 18 GDPR): until it is lifted nothing new is sent or scored. */
export interface Restriction {
  /** When the person asked for it, wall clock, ISO 8601. */
  readonly sinceIso: string;
}

const schema: v.GenericSchema<unknown, Restriction> = v.strictObject({
  sinceIso: v.pipe(v.string(), v.isoTimestamp()),
});

export const restrictions = recordType('restriction', schema, { keyOf: () => 'me' });

/** Null: processing is not restricted. */
export async function readRestriction(db: Database): Promise<Restriction | null> {
  return await db.get(restrictions, 'me');
}

/** Null lifts it. */
export async function writeRestriction(db: Database, restriction: Restriction | null): Promise<void> {
  if (restriction === null) await db.remove(restrictions, 'me');
  else await db.put(restrictions, restriction);
}
