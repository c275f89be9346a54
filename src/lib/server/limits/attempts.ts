import { eq, lt, sql } from 'drizzle-orm';
import { attempt } from '../database/schema.ts';
import type { Desk } from '../desk.ts';

/** How often something may be tried. Kept in the database, so that every process counts the same. */
export interface Limit {
  /** What is tried; part of the fingerprint. */
  readonly what: string;
  readonly most: number;
  readonly windowSeconds: number;
}

export type Attempt =
  { readonly allowed: true } | { readonly allowed: false; readonly retryAfterSeconds: number };

/**
 * Counts one try of `subject` (an address, an account) before it is made, in one statement, so that tries at the
 * same time are all counted. Whoever succeeds calls `forgetAttempts`.
 */
export async function countAttempt(desk: Desk, limit: Limit, subject: string): Promise<Attempt> {
  const now = desk.now();
  const ends = new Date(now.getTime() + limit.windowSeconds * 1000);
  // A window that ends later than one that begins now was begun by a clock that was ahead: it would lock out for as long.
  const over = sql`(${attempt.endsAt} <= ${sql.param(now, attempt.endsAt)} or ${attempt.endsAt} > ${sql.param(ends, attempt.endsAt)})`;
  const [row] = await desk.db
    .insert(attempt)
    .values({ fingerprint: fingerprintOf(desk, limit, subject), count: 1, endsAt: ends })
    .onConflictDoUpdate({
      target: attempt.fingerprint,
      set: {
        count: sql`case when ${over} then 1 else ${attempt.count} + 1 end`,
        endsAt: sql`case when ${over} then ${sql.param(ends, attempt.endsAt)} else ${attempt.endsAt} end`,
      },
    })
    .returning({ count: attempt.count, endsAt: attempt.endsAt });
  if (row === undefined || row.count <= limit.most) return { allowed: true };
  return {
    allowed: false,
    retryAfterSeconds: Math.max(1, Math.ceil((row.endsAt.getTime() - now.getTime()) / 1000)),
  };
}

/** Starts the count of `subject` anew. */
export async function forgetAttempts(desk: Desk, limit: Limit, subject: string): Promise<void> {
  await desk.db.delete(attempt).where(eq(attempt.fingerprint, fingerprintOf(desk, limit, subject)));
}

/** Removes the rows whose window is over. */
export async function sweepAttempts(desk: Desk): Promise<void> {
  await desk.db.delete(attempt).where(lt(attempt.endsAt, desk.now()));
}

function fingerprintOf(desk: Desk, limit: Limit, subject: string): string {
  return desk.keys.fingerprint('attempt', `${limit.what}\0${subject}`);
}
