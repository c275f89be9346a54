import { appliedTo, pendingAfter } from '../database/migrate.ts';
import type { Desk } from '../desk.ts';

/** Whether a proxy should send requests here. */
export type Readiness = 'ready' | 'stopping' | 'databaseUnreachable' | 'databaseOlder';

/**
 * A database that a newer process has already migrated is no reason to stop: the older one serves until it is taken out
 * (docs/operating.md, update).
 */
export async function readinessOf(desk: Pick<Desk, 'db'>, isStopping: boolean): Promise<Readiness> {
  if (isStopping) return 'stopping';
  try {
    return pendingAfter(await appliedTo(desk.db)).length === 0 ? 'ready' : 'databaseOlder';
  } catch {
    return 'databaseUnreachable';
  }
}
