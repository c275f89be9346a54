import { and, eq, gt } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import type { ReleaseOpenReply } from '#lib/progress/wire/release.ts';
import { release, releaseOpening } from '../database/account-schema.ts';
import type { Desk } from '../desk.ts';
import { countAttempt, type Limit } from '../limits/attempts.ts';
import { nameFingerprint } from './rows.ts';

/** Ids have 128 bits; the limit keeps the noise of guessing away. A clinic shares an address. */
const FROM_A_NETWORK: Limit = { what: 'release asked from a network', most: 60, windowSeconds: 15 * 60 };
/** Every opening is a row. */
const OF_A_RELEASE: Limit = { what: 'opening of a release', most: 50, windowSeconds: 24 * 60 * 60 };

/** The letter for who knows its id. Each time is noted before the letter is handed out. */
export async function openRelease(desk: Desk, network: string, name: string): Promise<ReleaseOpenReply> {
  const attempts = [
    await countAttempt(desk, FROM_A_NETWORK, network),
    await countAttempt(desk, OF_A_RELEASE, name),
  ];
  if (attempts.some(({ allowed }) => !allowed)) return { outcome: 'refused', reason: 'tooMany' };
  const now = desk.now();
  return await desk.db.transaction(async (tx) => {
    const [row] = await tx
      .select({ id: release.id, expiresAt: release.expiresAt, ciphertext: release.ciphertext })
      .from(release)
      .where(and(eq(release.nameFingerprint, nameFingerprint(desk, name)), gt(release.expiresAt, now)))
      .for('update');
    if (row === undefined || row.ciphertext === null) return { outcome: 'refused', reason: 'unknown' };
    await tx.insert(releaseOpening).values({ id: randomUUID(), releaseId: row.id, openedAt: now });
    return {
      outcome: 'found',
      ciphertext: row.ciphertext.toString('base64url'),
      expiresAt: row.expiresAt.toISOString(),
    };
  });
}
