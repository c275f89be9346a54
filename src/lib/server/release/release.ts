import { and, asc, desc, eq, gt, inArray } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import type {
  ReleaseEndReply,
  ReleaseMessage,
  ReleaseReply,
  ReleasesReply,
} from '#lib/progress/wire/release.ts';
import { release, releaseOpening } from '../database/account-schema.ts';
import type { Connection } from '../database/connection.ts';
import { isUniqueViolation } from '../database/violation.ts';
import type { Desk } from '../desk.ts';
import { change } from '../participations/participation.ts';
import { DAY_MS, nameFingerprint, namePlace, type ReleaseRow } from './rows.ts';

const MOST_OPEN = 10;
/** As many as the answer may list. */
const MOST_LISTED = 100;

/**
 * Keeps a letter until its time is over. The same message again changes nothing, also after the release has ended.
 * `ciphertext`: the bytes of the message's. Null: the participation is gone.
 */
export async function acceptRelease(
  desk: Desk,
  participationId: string,
  message: ReleaseMessage,
  ciphertext: Buffer,
): Promise<ReleaseReply | null> {
  const attempt = async () =>
    await change(
      desk,
      participationId,
      async (tx) => await place(desk, tx, participationId, message, ciphertext),
    );
  try {
    return await attempt();
  } catch (error) {
    // Another participation took the id at the same moment; now its row is seen.
    if (isUniqueViolation(error)) return await attempt();
    throw error;
  }
}

async function place(
  desk: Desk,
  tx: Connection,
  participationId: string,
  { id: name, days }: ReleaseMessage,
  ciphertext: Buffer,
): Promise<ReleaseReply> {
  const [known] = await tx
    .select()
    .from(release)
    .where(eq(release.nameFingerprint, nameFingerprint(desk, name)));
  if (known !== undefined) return again(known, participationId, ciphertext);
  const now = desk.now();
  const open = await tx
    .select({ id: release.id })
    .from(release)
    .where(and(eq(release.participantId, participationId), gt(release.expiresAt, now)));
  if (open.length >= MOST_OPEN) return { outcome: 'refused', reason: 'tooMany' };
  const id = randomUUID();
  const expiresAt = new Date(now.getTime() + days * DAY_MS);
  await tx.insert(release).values({
    id,
    participantId: participationId,
    nameFingerprint: nameFingerprint(desk, name),
    nameSealed: desk.keys.seal(namePlace(id), name),
    expiresAt,
    ciphertext,
  });
  return { outcome: 'stored', expiresAt: expiresAt.toISOString() };
}

function again(known: ReleaseRow, participationId: string, ciphertext: Buffer): ReleaseReply {
  const isOwn = known.participantId === participationId;
  if (!isOwn || known.ciphertext?.equals(ciphertext) === false)
    return { outcome: 'refused', reason: 'taken' };
  return { outcome: 'stored', expiresAt: known.expiresAt.toISOString() };
}

/** Deletes a letter at once. Of a release that is over, or another participation's, nothing changes. */
export async function endRelease(
  desk: Desk,
  participationId: string,
  name: string,
): Promise<ReleaseEndReply> {
  const now = desk.now();
  await desk.db
    .update(release)
    .set({ ciphertext: null, expiresAt: now })
    .where(
      and(
        eq(release.nameFingerprint, nameFingerprint(desk, name)),
        eq(release.participantId, participationId),
        gt(release.expiresAt, now),
      ),
    );
  return { outcome: 'stored' };
}

/** The participation's releases and their openings: those that are open, and those that ended within a month. */
export async function listReleases(desk: Desk, participationId: string): Promise<ReleasesReply> {
  const rows = await desk.db
    .select({ id: release.id, nameSealed: release.nameSealed, expiresAt: release.expiresAt })
    .from(release)
    .where(eq(release.participantId, participationId))
    .orderBy(desc(release.expiresAt), release.id)
    .limit(MOST_LISTED);
  const openings = await desk.db
    .select({ releaseId: releaseOpening.releaseId, openedAt: releaseOpening.openedAt })
    .from(releaseOpening)
    .where(
      inArray(
        releaseOpening.releaseId,
        rows.map(({ id }) => id),
      ),
    )
    .orderBy(asc(releaseOpening.openedAt));
  return {
    outcome: 'found',
    releases: rows.map(({ id, nameSealed, expiresAt }) => ({
      id: desk.keys.open(namePlace(id), nameSealed),
      expiresAt: expiresAt.toISOString(),
      openings: openings
        .filter(({ releaseId }) => releaseId === id)
        .map(({ openedAt }) => openedAt.toISOString()),
    })),
  };
}
