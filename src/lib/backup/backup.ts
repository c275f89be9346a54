/** The backup at the server, from the tablet's side: making it when it is due, and ending it. */
import { toBase64Url } from '#lib/domain/base64url.ts';
import type { Outcome } from '#lib/domain/outcome.ts';
import { dropWaiting, enqueueLast, type OnlineApp } from '#lib/account/online/messages.ts';
import { readConsentStates } from '#lib/consent/receipts.ts';
import { isInForce } from '#lib/consent/state.ts';
import { parseBackupMessage, type BackupMessage } from '#lib/progress/wire/backup.ts';
import type * as v from 'valibot';
import type { Database } from '#lib/storage/database.ts';
import { stored, type StorageProblem } from '#lib/storage/outcome.ts';
import type { Locks } from '#lib/storage/profiles.ts';
import { readAccount } from '#lib/storage/records/account.ts';
import { readAnswerSheets } from '#lib/storage/records/answer-sheet.ts';
import { readBackupState, writeBackupState, type BackupState } from '#lib/storage/records/backup.ts';
import { readRestriction } from '#lib/storage/records/restriction.ts';
import { readSessions } from '#lib/storage/records/session.ts';
import type { RandomBytes } from '#lib/vault/wrapping.ts';
import { backupDue, hasBothLocks, type BackupSituation, type BothLocks } from './due.ts';
import { NONCE_BYTES, pack } from './pack.ts';
import { collectRecords } from './records.ts';

/** What of the app a backup needs. */
export interface BackupApp extends OnlineApp {
  readonly version: string;
  /** The vault of the person who uses the app (account/vault/vault.ts). */
  readonly vault: {
    readonly dataKey: Uint8Array;
    readonly profile: { readonly locks: Locks | null };
  };
  readonly random: RandomBytes;
}

/**
 * Why no backup was made. `unprotected`: no password or spare key yet. `damaged`: a record cannot be read. `tooLarge`:
 * longer than the server takes. The rest: the tablet could not keep it.
 */
export type BackupProblem = 'unprotected' | 'damaged' | 'tooLarge' | StorageProblem;

export type BackupParcel = v.InferOutput<typeof BackupMessage>;

/** Everything, sealed, with the locks that open it. */
export async function makeParcel(
  { db, now, version, vault, random }: BackupApp,
  generation: number,
): Promise<Outcome<BackupParcel, 'unprotected' | 'damaged'>> {
  const { locks } = vault.profile;
  if (!hasBothLocks(locks)) return { ok: false, reason: 'unprotected' };
  const records = await collectRecords(db);
  if (!records.ok) return records;
  const contents = { appVersion: version, madeAtIso: now().toISOString(), records: records.value };
  const bytes = await pack(contents, vault.dataKey, random(NONCE_BYTES));
  const { salt, memoryKib, passes } = locks.stretching;
  return {
    ok: true,
    value: {
      generation,
      stretching: { salt, memoryKib, passes },
      byPassword: locks.byPassword,
      byRecovery: locks.byRecovery,
      ciphertext: toBase64Url(bytes),
    },
  };
}

/** Tests and questionnaires that are done. */
async function countDone(db: Database): Promise<number> {
  const all = [...(await readSessions(db)), ...(await readAnswerSheets(db))];
  return all.filter(({ completedAtIso }) => completedAtIso !== null).length;
}

/** How things stand; null while the vault has not both locks, or processing is restricted. */
export async function readSituation({ db, now, vault }: BackupApp): Promise<BackupSituation | null> {
  const { locks } = vault.profile;
  if (!hasBothLocks(locks) || (await readRestriction(db)) !== null) return null;
  const consents = await readConsentStates(db, now());
  return {
    isConsented: isInForce(consents.backup),
    hasAccount: ((await readAccount(db))?.confirmedAddress ?? null) !== null,
    tasksDone: await countDone(db),
    locks,
    now: now(),
  };
}

/** Makes a backup when one is due: call it when the app starts and after every finished task. */
export async function syncBackup(app: BackupApp): Promise<Outcome<null, BackupProblem>> {
  const situation = await readSituation(app);
  if (situation === null || !backupDue(await readBackupState(app.db), situation))
    return { ok: true, value: null };
  return await makeBackup(app);
}

/** Makes a backup and puts it into the outbox, in the place of one that still waits. */
export async function makeBackup(app: BackupApp): Promise<Outcome<null, BackupProblem>> {
  const { db, newId } = app;
  const state = await readBackupState(db);
  const tasksDone = await countDone(db);
  const made = await makeParcel(app, state.generation + 1);
  if (!made.ok) return made;
  const message: BackupMessage = made.value;
  // One that is too long would stay in the outbox for ever, and everything after it.
  if (!parseBackupMessage(message).ok) return { ok: false, reason: 'tooLarge' };
  return await stored(async () => {
    await db.write(async () => {
      const latest = await readBackupState(db);
      // Another window has made one meanwhile.
      if (latest.generation >= message.generation) return;
      await dropWaiting(db, ['backup']);
      await writeBackupState(db, stateAfter(latest, message, tasksDone, app.now()));
      await enqueueLast(app, { id: newId(), kind: 'backup', body: JSON.stringify(message) });
    });
    return null;
  });
}

function stateAfter(
  { storedAtIso }: BackupState,
  { generation, byPassword, byRecovery }: Pick<BackupMessage, 'generation'> & BothLocksOf,
  tasksDone: number,
  now: Date,
): BackupState {
  return {
    ...{ generation, madeAtIso: now.toISOString(), storedAtIso, tasksDone, byPassword, byRecovery },
    refusedFor: null,
  };
}

type BothLocksOf = Pick<BothLocks, 'byPassword' | 'byRecovery'>;

/** Ends the backup: the server deletes its copy. Its number goes on, so that a later one counts as newer. */
export async function endBackup(app: OnlineApp): Promise<void> {
  const { db, newId } = app;
  await db.write(async () => {
    const state = await readBackupState(db);
    if (state.madeAtIso === null) return;
    await dropWaiting(db, ['backup']);
    const ended = { madeAtIso: null, storedAtIso: null, byPassword: null, byRecovery: null };
    await writeBackupState(db, { ...state, ...ended, refusedFor: null });
    await enqueueLast(app, { id: newId(), kind: 'backup-end', body: '{}' });
  });
}
