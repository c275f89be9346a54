import {
  parseBackupEndMessage,
  parseBackupMessage,
  parseRestoreMessage,
  type BackupEndReply,
  type BackupReply,
  type RestoreReply,
} from '#lib/progress/wire/backup.ts';
import { acceptBackup, endBackup, restoreBackup } from '../backup/backup.ts';
import { answerDevice, answerSession, withBytes, type Call } from './with-key.ts';

/** The longest ciphertext of progress/wire/backup.ts, and the rest of the message. */
export const MAX_BACKUP_BYTES = 8_000_000 + 2048;

/** POST /api/backup, with a device key. */
export async function postBackup(call: Call): Promise<Response> {
  const stranger: BackupReply = { outcome: 'refused', reason: 'notActivated' };
  return await answerDevice(
    call,
    { parse: withBytes(parseBackupMessage), maxBytes: MAX_BACKUP_BYTES, stranger },
    async ({ participationId, message: { message, bytes } }) =>
      await acceptBackup(call.desk, participationId, message, bytes),
  );
}

/** POST /api/backup/end, with a device key. */
export async function postBackupEnd(call: Call): Promise<Response> {
  const stranger: BackupEndReply = { outcome: 'stored' };
  return await answerDevice(
    call,
    { parse: parseBackupEndMessage, stranger },
    async ({ participationId, messageId }) => await endBackup(call.desk, participationId, messageId),
  );
}

/** POST /api/backup/restore, with a session. */
export async function postRestore(call: Call): Promise<Response> {
  const stranger: RestoreReply = { outcome: 'refused', reason: 'signedOut' };
  return await answerSession(
    call,
    { parse: parseRestoreMessage, stranger },
    async ({ participationId }) => await restoreBackup(call.desk, participationId),
  );
}
