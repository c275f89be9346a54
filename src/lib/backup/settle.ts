/** What of the restored records is different on another tablet. */
import type { AskedMessage } from '#lib/account/online/sign-in.ts';
import { forLog } from '#lib/progress/log-body.ts';
import type { Database } from '#lib/storage/database.ts';
import { readAccount, writeAccount } from '#lib/storage/records/account.ts';
import { readBackupState, writeBackupState } from '#lib/storage/records/backup.ts';
import { logSent, type SentMessage } from '#lib/storage/records/message.ts';
import { readProofs, writeProofs } from '#lib/storage/records/proofs.ts';
import { readReminderSettings, writeReminderSettings } from '#lib/storage/records/reminders.ts';

export interface Arrival {
  /** The number that the next backup must be above. */
  readonly generation: number;
  /** When the backup was made. */
  readonly madeAtIso: string;
  /** With what it was opened, and the proof of that. */
  readonly by: 'password' | 'recovery';
  readonly proof: string;
  /** E-mail address with which somebody has signed in; null where no server was asked. */
  readonly address: string | null;
  /** UUID, should there be no message that has asked for the account. */
  readonly newId: () => string;
}

/** Call it in the write that puts the records back. */
export async function settle(db: Database, arrival: Arrival): Promise<void> {
  const { generation, madeAtIso, by, proof, address } = arrival;
  const reminders = await readReminderSettings(db);
  // The permission was given to the tablet before, and so was the address of its browser.
  await writeReminderSettings(db, { ...reminders, push: null, onTablet: false });
  const backup = await readBackupState(db);
  await writeBackupState(db, {
    ...backup,
    generation: Math.max(generation, backup.generation),
    ...(address !== null && { madeAtIso, storedAtIso: madeAtIso }),
    refusedFor: null,
  });
  const proofs = await readProofs(db);
  // Of the other one nothing is known when its record was damaged.
  if (by === 'password' || proofs !== null)
    await writeProofs(db, { password: '', recovery: null, ...proofs, [by]: proof });
  if (address !== null) await noteAccount(db, address, arrival);
}

/** That somebody could sign in shows that the address is confirmed, and which proof the server has. */
async function noteAccount(db: Database, address: string, { by, proof, newId }: Arrival): Promise<void> {
  const known = await readAccount(db);
  const proofs = await readProofs(db);
  const before = known?.told ?? { password: proofs?.password ?? '', recovery: proofs?.recovery ?? '' };
  await writeAccount(db, {
    address,
    state: 'confirmed',
    messageId: known?.messageId ?? newId(),
    refusedFor: null,
    confirmedAddress: address,
    told: { ...before, [by]: proof },
    passwordRefusedFor: null,
  });
}

/** Keeps what was said to the server before there was a profile, as all that was sent. */
export async function logAsked(db: Database, asked: readonly AskedMessage[]): Promise<void> {
  await db.write(async () => {
    for (const message of asked) {
      const logged: SentMessage = { ...message, body: forLog(message.kind, message.body) };
      await logSent(db, logged);
    }
  });
}
