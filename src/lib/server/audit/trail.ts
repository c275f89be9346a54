/** Who of a practice has looked at or changed what. A look is noted before it is shown, a change together with it. */
import { count as countRows, desc, eq, lte } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import { audit, type AUDIT_ACTS } from '../database/portal-schema.ts';
import type { Desk } from '../desk.ts';

export type Act = (typeof AUDIT_ACTS)[number];

/** Whose trail it is: a member of the practice. */
export interface Actor {
  readonly userId: string;
  readonly practice: { readonly id: string };
}

/** What it was about. */
export interface Subject {
  /** Id of a row: a participation, a code, a member, an invitation. */
  readonly subjectId?: string;
  /** How many, where several were made, found or shown at once. */
  readonly count?: number;
}

/** Rows are deleted after so many days, within the hour. */
export const TRAIL_DAYS = 365;
export const TRAIL_PAGE = 50;

/** Notes one act. */
export async function note(
  desk: Desk,
  actor: Actor,
  act: Act,
  { subjectId, count }: Subject = {},
): Promise<void> {
  await desk.db.insert(audit).values({
    id: randomUUID(),
    practiceId: actor.practice.id,
    at: desk.now(),
    userId: actor.userId,
    act,
    subjectId: subjectId ?? null,
    count: count ?? null,
  });
}

/**
 * Does something that changes the database, and notes it in the same transaction. `work` uses the desk that it is
 * handed alone, and tells what it was about: null when nothing was changed, so that nothing is noted.
 */
export async function noted<T>(
  desk: Desk,
  actor: Actor,
  act: Act,
  work: (desk: Desk) => Promise<{ readonly result: T; readonly about: Subject | null }>,
): Promise<T> {
  return await desk.db.transaction(async (tx) => {
    const inside = { ...desk, db: tx };
    const { result, about } = await work(inside);
    if (about !== null) await note(inside, actor, act, about);
    return result;
  });
}

/** One line of the trail. */
export interface TrailRow {
  readonly id: string;
  readonly at: Date;
  readonly userId: string;
  readonly act: Act;
  readonly subjectId: string | null;
  readonly count: number | null;
}

/** A page of a practice's trail, newest first. `page` begins with 1; beyond the last one the last one is shown. */
export async function trailPage(
  desk: Desk,
  practiceId: string,
  page: number,
): Promise<{ readonly rows: readonly TrailRow[]; readonly page: number; readonly pages: number }> {
  const [all] = await desk.db
    .select({ rows: countRows() })
    .from(audit)
    .where(eq(audit.practiceId, practiceId));
  const pages = Math.max(1, Math.ceil((all?.rows ?? 0) / TRAIL_PAGE));
  const shown = Math.min(Math.max(1, page), pages);
  const rows = await desk.db
    .select()
    .from(audit)
    .where(eq(audit.practiceId, practiceId))
    .orderBy(desc(audit.at), desc(audit.id))
    .limit(TRAIL_PAGE)
    .offset((shown - 1) * TRAIL_PAGE);
  return {
    rows: rows.map(({ id, at, userId, act, subjectId, count }) => ({
      id,
      at,
      userId,
      act,
      subjectId,
      count,
    })),
    page: shown,
    pages,
  };
}

/** Removes what is over. */
export async function sweepTrail(desk: Desk): Promise<void> {
  const before = new Date(desk.now().getTime() - TRAIL_DAYS * 86_400_000);
  await desk.db.delete(audit).where(lte(audit.at, before));
}
