import * as v from 'valibot';

/** One kind of record on the device. */
export interface RecordType<T> {
  /** Stands in the additional data of every sealed row and names its key: never change it. */
  readonly name: string;
  readonly schema: v.GenericSchema<unknown, T>;
  /** What a record is found by; one record of this type under each key. */
  readonly keyOf: (record: T) => string;
  /** What records are fetched together by; absent where they are only fetched one by one or all. */
  readonly groupOf?: (record: T) => string;
}

export function recordType<T>(
  name: string,
  schema: v.GenericSchema<unknown, T>,
  of: Pick<RecordType<T>, 'keyOf' | 'groupOf'>,
): RecordType<T> {
  return Object.freeze({ name, schema, ...of });
}

/** A record in the database is not of its type: it was damaged, or written by a version without a migration. */
export class DamagedRecord extends Error {
  override name = 'DamagedRecord';

  constructor(record: string, path: string) {
    // Names the field only: a value could be personal.
    super(`A stored ${record} does not fit its type at “${path}”; write a migration or restore it.`);
  }
}

/** Checks a record read from the database against its type; throws DamagedRecord. */
export function checked<T>({ name, schema }: RecordType<T>, value: unknown): T {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  throw new DamagedRecord(name, v.getDotPath(result.issues[0]) ?? '');
}
