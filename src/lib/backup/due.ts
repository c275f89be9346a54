import type { Locks } from '#lib/storage/profiles.ts';
import type { BackupState } from '#lib/storage/records/backup.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** A vault that opens by password and by spare key: both are needed for a backup. */
export type BothLocks = Locks & { readonly byRecovery: string };

export function hasBothLocks(locks: Locks | null): locks is BothLocks {
  return (locks?.byRecovery ?? null) !== null;
}

/** What decides whether a backup is made. */
export interface BackupSituation {
  /** The consent `backup` is in force. */
  readonly isConsented: boolean;
  /** The server has an account of the person: without one it takes no backup. */
  readonly hasAccount: boolean;
  /** Tests and questionnaires that are done. */
  readonly tasksDone: number;
  readonly locks: Pick<BothLocks, 'byPassword' | 'byRecovery'>;
  readonly now: Date;
}

/**
 * Whether another backup is due: the first, after every finished task, after a new password or spare key (the one before
 * opens by the old ones only), after another tablet's (`older`), and else once a day. Pure.
 */
export function backupDue(state: BackupState, situation: BackupSituation): boolean {
  const { isConsented, hasAccount, tasksDone, locks, now } = situation;
  if (!isConsented || !hasAccount) return false;
  if (state.madeAtIso === null || state.refusedFor === 'older') return true;
  if (tasksDone > state.tasksDone) return true;
  if (locks.byPassword !== state.byPassword || locks.byRecovery !== state.byRecovery) return true;
  // Also where the clock was set back since.
  return Math.abs(now.getTime() - Date.parse(state.madeAtIso)) >= DAY_MS;
}
