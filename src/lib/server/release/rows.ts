import { and, isNotNull, lte } from 'drizzle-orm';
import { release } from '../database/account-schema.ts';
import type { Desk } from '../desk.ts';

export type ReleaseRow = typeof release.$inferSelect;

export const DAY_MS = 24 * 60 * 60 * 1000;
/** So long the person can still see who has opened a letter that is over. */
const KEPT_AFTER_END_MS = 30 * DAY_MS;

/** Where the id of a release is sealed: `Keys.seal` binds it to its row. */
export function namePlace(rowId: string): string {
  return `release.name ${rowId}`;
}

/** Finds a release by the id that the code gives. */
export function nameFingerprint(desk: Desk, id: string): string {
  return desk.keys.fingerprint('release', id);
}

/** Deletes the letters whose time is over, and a month later that they were there. */
export async function sweepReleases(desk: Desk): Promise<void> {
  const now = desk.now();
  await desk.db.delete(release).where(lte(release.expiresAt, new Date(now.getTime() - KEPT_AFTER_END_MS)));
  await desk.db
    .update(release)
    .set({ ciphertext: null })
    .where(and(lte(release.expiresAt, now), isNotNull(release.ciphertext)));
}
