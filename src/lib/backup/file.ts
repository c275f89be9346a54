/** A backup as a file: the same bytes as at the server, with the locks beside it. docs/backup-format.md */
import * as v from 'valibot';
import type { IsoDate } from '#lib/domain/calendar.ts';
import type { Outcome } from '#lib/domain/outcome.ts';
import { BackupMessage } from '#lib/progress/wire/backup.ts';
import type { BackupParcel } from './backup.ts';

const FORMAT = 'merkzeit-backup';
/** Counted up with every change of the file; the sealed bytes have a version of their own. */
const FILE_VERSION = 1;

const named = v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.integer()) });
const schema = v.strictObject({ ...named.entries, ...BackupMessage.entries });

/** The text of the file. */
export function writeBackupFile(parcel: BackupParcel): string {
  return JSON.stringify({ format: FORMAT, version: FILE_VERSION, ...parcel });
}

/** Name of the file: its day, nothing about the person. */
export function backupFileName(day: IsoDate): string {
  return `Merkzeit-Sicherung-${day}.json`;
}

/** `foreign`: no backup of Merkzeit. `newer`: of a later version of the app. `damaged`: not all of it is there. */
export function readBackupFile(text: string): Outcome<BackupParcel, 'foreign' | 'newer' | 'damaged'> {
  const json = parsed(text);
  const name = v.safeParse(named, json);
  if (!name.success) {
    // A file that was cut off still begins as one of ours does.
    const isCut = json === undefined && text.startsWith(`{"format":"${FORMAT}"`);
    return { ok: false, reason: isCut ? 'damaged' : 'foreign' };
  }
  if (name.output.version > FILE_VERSION) return { ok: false, reason: 'newer' };
  const file = v.safeParse(schema, json);
  if (!file.success) return { ok: false, reason: 'damaged' };
  const { format: _format, version: _version, ...parcel } = file.output;
  return { ok: true, value: parcel };
}

/** Undefined where it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
