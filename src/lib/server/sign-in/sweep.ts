import { lte } from 'drizzle-orm';
import { portalSession, portalVerification } from '../database/sign-in-schema.ts';
import type { Desk } from '../desk.ts';

/** Removes sessions and one-time values whose time is over: better-auth does so only when they are used. */
export async function sweepSignIn(desk: Desk): Promise<void> {
  const now = desk.now();
  await desk.db.delete(portalSession).where(lte(portalSession.expiresAt, now));
  await desk.db.delete(portalVerification).where(lte(portalVerification.expiresAt, now));
}
