import { parseBackupMessage, type BackupEndReply, type BackupReply } from '#lib/progress/wire/backup.ts';
import type { Database } from '#lib/storage/database.ts';
import { readBackupState, writeBackupState, type BackupState } from '#lib/storage/records/backup.ts';
import type { OutgoingMessage } from '#lib/storage/records/message.ts';

/** The server's answers about the backup; a part of `Reply` (progress/outbox.ts). */
export type BackupAnswer =
  | { readonly kind: 'backup'; readonly reply: BackupReply }
  | { readonly kind: 'backup-end'; readonly reply: BackupEndReply };

/**
 * How far a tablet goes ahead of a number that may be behind the server's: more than another tablet makes in a year, and
 * a thousandth of all numbers.
 */
export const GENERATION_LEAP = 1000;

function afterBackup(state: BackupState, generation: number, reply: BackupReply, now: Date): BackupState {
  if (reply.outcome === 'stored') {
    const isNewest = generation === state.generation;
    const storedAtIso = state.madeAtIso === null ? null : now.toISOString();
    return { ...state, storedAtIso, refusedFor: isNewest ? null : state.refusedFor };
  }
  if (generation !== state.generation) return state;
  // Whoever has a device key that counts is the one tablet that takes part: its copy is the one to keep.
  const next = reply.reason === 'older' ? state.generation + GENERATION_LEAP : state.generation;
  return { ...state, generation: next, refusedFor: reply.reason };
}

/**
 * Notes what the server has answered about the backup; call it in the write that logs the message.
 * @param message as it was sent, with its ciphertext
 */
export async function takeBackupReply(
  db: Database,
  message: OutgoingMessage,
  answered: BackupAnswer,
  now: Date,
): Promise<void> {
  if (answered.kind === 'backup-end') return;
  const sent = parseBackupMessage(JSON.parse(message.body));
  if (!sent.ok) return;
  const state = await readBackupState(db);
  await writeBackupState(db, afterBackup(state, sent.value.generation, answered.reply, now));
}
