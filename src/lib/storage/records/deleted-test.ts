import * as v from 'valibot';
import { isDay, type IsoDate } from '#lib/domain/calendar.ts';
import { count, namedText } from '#lib/domain/checks.ts';
import type { Database } from '../database.ts';
import { recordType } from '../record-type.ts';

/**
 * That a test was done whose answers the person has deleted. It has the names of a session, so that the programme counts
 * it as one: the task is not due again, and progress does not fall.
 */
export interface DeletedTest {
  /** UUID of the session that is gone. */
  readonly id: string;
  /** Test and its parallel form. */
  readonly paradigm: string;
  readonly form: number;
  /** Local calendar day on which the test was done. */
  readonly completedOn: IsoDate;
}

const schema: v.GenericSchema<unknown, DeletedTest> = v.strictObject({
  id: v.pipe(v.string(), v.nonEmpty()),
  paradigm: v.string(),
  form: count,
  completedOn: namedText<IsoDate>(isDay),
});

export const deletedTests = recordType('deleted test', schema, { keyOf: ({ id }) => id });

/** In the order of their days. */
export async function readDeletedTests(db: Database): Promise<readonly DeletedTest[]> {
  return (await db.all(deletedTests)).toSorted((a, b) => a.completedOn.localeCompare(b.completedOn));
}

export async function writeDeletedTest(db: Database, test: DeletedTest): Promise<void> {
  await db.put(deletedTests, test);
}
