import * as v from 'valibot';

/** A record in the database is not of its type: it was damaged, or written by a version without a migration. */
export class DamagedRecord extends Error {
  override name = 'DamagedRecord';
  constructor(record: string, path: string) {
    // Names the field only: a value could be personal.
    super(`A stored ${record} does not fit its type at “${path}”; write a migration or restore it.`);
  }
}

/** Checks a record read from the database against its schema; throws DamagedRecord. */
export function checked<T>(record: string, schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  throw new DamagedRecord(record, v.getDotPath(result.issues[0]) ?? '');
}
