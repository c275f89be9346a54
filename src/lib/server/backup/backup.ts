import { eq } from 'drizzle-orm';
import type { BackupEndReply, BackupMessage, BackupReply, RestoreReply } from '#lib/progress/wire/backup.ts';
import { accountsOf } from '../account/rows.ts';
import { backup } from '../database/account-schema.ts';
import type { Connection } from '../database/connection.ts';
import type { Desk } from '../desk.ts';
import { change } from '../participations/participation.ts';

type Keys = Pick<BackupMessage, 'stretching' | 'byPassword' | 'byRecovery'>;

/** Where the keys are sealed: `Keys.seal` binds them to their row. Whoever has them can try passwords. */
export function placeOf(participationId: string): string {
  return `backup.keys ${participationId}`;
}

function keysOf({ stretching: { salt, memoryKib, passes }, byPassword, byRecovery }: Keys): string {
  return JSON.stringify({ stretching: { salt, memoryKib, passes }, byPassword, byRecovery });
}

/**
 * Keeps a backup in place of an older one. The same one again changes nothing. `ciphertext`: the bytes of the message's.
 * Null: the participation is gone.
 */
export async function acceptBackup(
  desk: Desk,
  participationId: string,
  message: BackupMessage,
  ciphertext: Buffer,
): Promise<BackupReply | null> {
  return await change(desk, participationId, async (tx) => {
    const { confirmed } = await accountsOf(desk, tx, participationId);
    if (confirmed === null) return { outcome: 'refused', reason: 'noAccount' };
    const [kept] = await tx
      .select({ generation: backup.generation })
      .from(backup)
      .where(eq(backup.participantId, participationId));
    const keys = keysOf(message);
    if (kept !== undefined && kept.generation >= message.generation) {
      const isSame =
        kept.generation === message.generation && (await isKept(desk, tx, participationId, keys, ciphertext));
      return isSame ? { outcome: 'stored' } : { outcome: 'refused', reason: 'older' };
    }
    const columns = {
      generation: message.generation,
      keysSealed: desk.keys.seal(placeOf(participationId), keys),
      ciphertext,
    };
    await tx
      .insert(backup)
      .values({ participantId: participationId, ...columns })
      .onConflictDoUpdate({ target: backup.participantId, set: columns });
    return { outcome: 'stored' };
  });
}

async function isKept(
  desk: Desk,
  tx: Connection,
  participationId: string,
  keys: string,
  ciphertext: Buffer,
): Promise<boolean> {
  const [kept] = await tx.select().from(backup).where(eq(backup.participantId, participationId));
  if (kept === undefined || kept.keysSealed === null || kept.ciphertext === null) return false;
  const isSameKeys = desk.keys.open(placeOf(participationId), kept.keysSealed) === keys;
  return isSameKeys && kept.ciphertext.equals(ciphertext);
}

/** Deletes the backup at once; its number stays. The same message again, after a newer backup, changes nothing. */
export async function endBackup(
  desk: Desk,
  participationId: string,
  messageId: string,
): Promise<BackupEndReply> {
  await change(desk, participationId, async (tx) => {
    const [kept] = await tx
      .select({ lastEndMessageId: backup.lastEndMessageId })
      .from(backup)
      .where(eq(backup.participantId, participationId));
    if (kept?.lastEndMessageId === messageId) return;
    const columns = { keysSealed: null, ciphertext: null, lastEndMessageId: messageId };
    await tx
      .insert(backup)
      .values({ participantId: participationId, generation: 0, ...columns })
      .onConflictDoUpdate({ target: backup.participantId, set: columns });
  });
  return { outcome: 'stored' };
}

/** The backup as it came, for who has signed in. */
export async function restoreBackup(desk: Desk, participationId: string): Promise<RestoreReply> {
  const [kept] = await desk.db.select().from(backup).where(eq(backup.participantId, participationId));
  if (kept === undefined || kept.keysSealed === null || kept.ciphertext === null)
    return { outcome: 'refused', reason: 'noBackup' };
  const keys = JSON.parse(desk.keys.open(placeOf(participationId), kept.keysSealed)) as Keys;
  const ciphertext = kept.ciphertext.toString('base64url');
  return { outcome: 'found', backup: { generation: kept.generation, ...keys, ciphertext } };
}
