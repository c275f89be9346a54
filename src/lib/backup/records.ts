/** The records of a profile, into a backup and out of it. */
import type { Outcome } from '#lib/domain/outcome.ts';
import type { Database } from '#lib/storage/database.ts';
import { checked, DamagedRecord, type RecordType } from '#lib/storage/record-type.ts';
import { RECORD_TYPES } from '#lib/storage/records/all.ts';
import { drafts } from '#lib/storage/records/draft.ts';
import { outbox, type OutgoingMessage } from '#lib/storage/records/message.ts';
import type { BackupContents } from './pack.ts';

/** The types of a table: a record is read and written by its own type alone. */
type AnyType = RecordType<unknown>;

const TYPES: readonly AnyType[] = Object.values(RECORD_TYPES) as unknown as readonly AnyType[];

/** Waiting messages that are about one tablet or about the backup itself: another tablet must not send them. */
const NOT_KEPT: readonly OutgoingMessage['kind'][] = [
  'reminders',
  'device-key',
  'backup',
  'backup-end',
  'deletion',
];

/** A record that fits its type. */
export interface CheckedRecord {
  readonly type: AnyType;
  readonly record: unknown;
}

/** A record that is left out: of no type that this version knows, or damaged. Names no value. */
export interface LeftOut {
  /** Name of its type. */
  readonly type: string;
  /** Where in the backup it stands, from 0. */
  readonly index: number;
  /** `unknown`: the app has no such type. */
  readonly reason: 'unknown' | 'damaged';
}

export interface CheckedRecords {
  readonly records: readonly CheckedRecord[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * All records but drafts and the messages of NOT_KEPT. `damaged`: one of them cannot be read, and a backup without it
 * would replace a whole one.
 */
export async function collectRecords(db: Database): Promise<Outcome<BackupContents['records'], 'damaged'>> {
  try {
    const all: [string, readonly unknown[]][] = [];
    for (const type of TYPES) {
      if (type.name !== drafts.name) all.push([type.name, (await db.all(type)).filter(isKept(type))]);
    }
    return { ok: true, value: Object.fromEntries(all) };
  } catch (error) {
    if (error instanceof DamagedRecord) return { ok: false, reason: 'damaged' };
    throw error;
  }
}

function isKept({ name }: AnyType): (record: unknown) => boolean {
  if (name !== outbox.name) return () => true;
  return (record) => !NOT_KEPT.includes((record as OutgoingMessage).kind);
}

/** Checks every record against its type; what does not fit is named, never guessed. */
export function checkRecords(records: BackupContents['records']): CheckedRecords {
  const fit: CheckedRecord[] = [];
  const leftOut: LeftOut[] = [];
  for (const [name, list] of Object.entries(records)) {
    const type = TYPES.find((one) => one.name === name);
    list.forEach((record, index) => {
      const reason = type === undefined ? 'unknown' : problemOf(type, record);
      if (reason !== null) leftOut.push({ type: name, index, reason });
      else if (type !== undefined) fit.push({ type, record });
    });
  }
  return { records: fit, leftOut };
}

function problemOf(type: AnyType, record: unknown): 'damaged' | null {
  try {
    checked(type, record);
    return null;
  } catch (error) {
    if (error instanceof DamagedRecord) return 'damaged';
    throw error;
  }
}

/** Puts these records into the place of all that are there, in one write. */
export async function replaceRecords(db: Database, records: readonly CheckedRecord[]): Promise<void> {
  await db.write(async () => {
    for (const type of TYPES) {
      for (const known of await db.all(type)) await db.remove(type, type.keyOf(known));
    }
    for (const { type, record } of records) await db.put(type, record);
  });
}
