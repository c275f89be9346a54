import * as v from 'valibot';
import type { Database } from '../database.ts';
import { recordType } from '../record-type.ts';

/** Why the server did not take a backup (progress/wire/backup.ts). */
export const BACKUP_REFUSALS = ['notActivated', 'noAccount', 'older'] as const;

/** How the backup at the server stands. */
export interface BackupState {
  /** Number of the newest one that was made; 0 before. It only rises, also after the backup was ended. */
  readonly generation: number;
  /** When the newest was made; null: none, or ended. */
  readonly madeAtIso: string | null;
  /** When the server last took one; null: it has none. */
  readonly storedAtIso: string | null;
  /** How many tests and questionnaires were done in the newest. */
  readonly tasksDone: number;
  /** The wrapped data key of the newest: after a new password or spare key another backup is due. Null as above. */
  readonly byPassword: string | null;
  readonly byRecovery: string | null;
  /** Why the newest was not taken; null otherwise. */
  readonly refusedFor: (typeof BACKUP_REFUSALS)[number] | null;
}

export const NO_BACKUP: BackupState = Object.freeze({
  generation: 0,
  madeAtIso: null,
  storedAtIso: null,
  tasksDone: 0,
  byPassword: null,
  byRecovery: null,
  refusedFor: null,
});

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

const schema: v.GenericSchema<unknown, BackupState> = v.strictObject({
  generation: whole,
  madeAtIso: v.nullable(v.string()),
  storedAtIso: v.nullable(v.string()),
  tasksDone: whole,
  byPassword: v.nullable(v.string()),
  byRecovery: v.nullable(v.string()),
  refusedFor: v.nullable(v.picklist(BACKUP_REFUSALS)),
});

export const backups = recordType('backup', schema, { keyOf: () => 'me' });

/** NO_BACKUP before the first. */
export async function readBackupState(db: Database): Promise<BackupState> {
  return (await db.get(backups, 'me')) ?? NO_BACKUP;
}

export async function writeBackupState(db: Database, state: BackupState): Promise<void> {
  await db.put(backups, state);
}
