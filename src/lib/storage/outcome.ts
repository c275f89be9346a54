import Dexie from 'dexie';
import type { Outcome } from '#lib/domain/outcome.ts';

/**
 * Why something could not be stored or read. `full`: no room on the device. `denied`: the browser allows no storage
 * here. `busy`: another window holds or has changed the database.
 */
export type StorageProblem = 'full' | 'denied' | 'busy';

const PROBLEMS: Readonly<Record<string, StorageProblem>> = {
  QuotaExceededError: 'full',
  OpenFailedError: 'denied',
  MissingAPIError: 'denied',
  InvalidStateError: 'denied',
  SecurityError: 'denied',
  DatabaseClosedError: 'busy',
  AbortError: 'busy',
  VersionError: 'busy',
  UnknownError: 'full',
};

function problemOf(error: unknown): StorageProblem | null {
  if (!(error instanceof Dexie.DexieError || error instanceof DOMException)) return null;
  const inner: unknown = 'inner' in error ? error.inner : null;
  const named = [inner, error].map((one) =>
    one instanceof Object && 'name' in one ? PROBLEMS[String(one.name)] : undefined,
  );
  return named.find((problem) => problem !== undefined) ?? null;
}

/** Runs a storage action; expected failures of the device become values, anything else is a bug and throws. */
export async function stored<T>(action: () => Promise<T>): Promise<Outcome<T, StorageProblem>> {
  try {
    return { ok: true, value: await action() };
  } catch (error) {
    const reason = problemOf(error);
    if (reason === null) throw error;
    return { ok: false, reason };
  }
}
