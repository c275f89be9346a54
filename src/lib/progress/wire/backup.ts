/** By consent of its own: a copy of everything, which the server cannot read, for a new tablet. */
import * as v from 'valibot';
import { Stretching } from './account.ts';
import { ciphertext, EmptyMessage, parser } from './parser.ts';

/** About 6 MB of ciphertext; twelve weeks take less than one. */
const MOST_CHARACTERS = 8_000_000;

/** The data key, wrapped: nonce, key and tag, 60 bytes as base64url. */
const WrappedKey = v.pipe(v.string(), v.regex(/^[\w-]{80}$/));

export const BackupMessage = v.strictObject({
  /** Grows by one with every backup of a tablet; an older one never replaces a newer one. */
  generation: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000)),
  stretching: Stretching,
  /** The data key under a key derived from the stretched password. */
  byPassword: WrappedKey,
  /** The same under a key derived from the recovery code. */
  byRecovery: WrappedKey,
  /** All records, packed, under the data key (AES-256-GCM). */
  ciphertext: ciphertext(MOST_CHARACTERS),
});

/** Ends the backup: the server deletes its copy at once. */
export const BackupEndMessage = EmptyMessage;
/** Asks for the backup, with a session. */
export const RestoreMessage = EmptyMessage;

export const BackupReply = v.variant('outcome', [
  v.strictObject({ outcome: v.literal('stored') }),
  v.strictObject({
    outcome: v.literal('refused'),
    /** `older`: the server has the same or a later generation, of another tablet. */
    reason: v.picklist(['notActivated', 'noAccount', 'older']),
  }),
]);

export const BackupEndReply = v.strictObject({ outcome: v.literal('stored') });

export const RestoreReply = v.variant('outcome', [
  v.strictObject({ outcome: v.literal('found'), backup: BackupMessage }),
  v.strictObject({ outcome: v.literal('refused'), reason: v.picklist(['signedOut', 'noBackup']) }),
]);

export type BackupMessage = v.InferOutput<typeof BackupMessage>;
export type BackupReply = v.InferOutput<typeof BackupReply>;
export type BackupEndMessage = EmptyMessage;
export type BackupEndReply = v.InferOutput<typeof BackupEndReply>;
export type RestoreMessage = EmptyMessage;
export type RestoreReply = v.InferOutput<typeof RestoreReply>;

export const BACKUP_PATH = '/api/backup';
export const BACKUP_END_PATH = '/api/backup/end';
/** With `Authorization: Bearer <session>`. */
export const RESTORE_PATH = '/api/backup/restore';

export const parseBackupMessage = parser(BackupMessage);
export const parseBackupReply = parser(BackupReply);
export const parseBackupEndMessage = parser(BackupEndMessage);
export const parseBackupEndReply = parser(BackupEndReply);
export const parseRestoreMessage = parser(RestoreMessage);
export const parseRestoreReply = parser(RestoreReply);
