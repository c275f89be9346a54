import { and, eq, isNull, lte } from 'drizzle-orm';
import { hashPassword } from 'better-auth/crypto';
import { randomBytes, randomUUID } from 'node:crypto';
import { practice, setUpLink } from '../database/schema.ts';
import type { Desk } from '../desk.ts';
import { note } from '../audit/trail.ts';
import { addMember, hasAccount } from './member.ts';

/** What the doctor types into the set-up page, already checked (doctor/set-up-form.ts). */
export interface PracticeDetails {
  readonly practiceName: string;
  /** Lower case. */
  readonly email: string;
  readonly password: string;
}

export type SetUpOutcome =
  | { readonly ok: true }
  /** `usedLink`: the practice exists. `unknownLink`: wrong, or replaced by a newer start. */
  | { readonly ok: false; readonly reason: 'unknownLink' | 'usedLink' | 'emailTaken' };

/** The row of the link that is printed at the start. */
const ROW = '00000000-0000-4000-8000-000000000001';
const HOUR_MS = 60 * 60 * 1000;
/** A link for a further practice works for so long. */
export const LINK_DAYS = 7;

/**
 * The one-time link that is printed at the start, as the token that only its receiver knows (43 characters base64url);
 * null once a practice exists. Processes that start within the same hour print the same one; any before it no longer
 * works.
 */
export async function renewSetUpLink(desk: Desk): Promise<string | null> {
  const known = await desk.db
    .select({ id: practice.id })
    .from(practice)
    .where(eq(practice.demo, false))
    .limit(1);
  if (known.length > 0) return null;
  const hour = Math.floor(desk.now().getTime() / HOUR_MS);
  const token = desk.keys.fingerprint('setUpLink', String(hour));
  const values = { tokenFingerprint: desk.keys.fingerprint('setUpToken', token), usedAt: null };
  await desk.db
    .insert(setUpLink)
    .values({ id: ROW, ...values })
    .onConflictDoUpdate({ target: setUpLink.id, set: values });
  return token;
}

/** A one-time link for a further practice, as its token. Works for a week, beside any other. */
export async function makeSetUpLink(desk: Desk): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await desk.db.insert(setUpLink).values({
    id: randomUUID(),
    tokenFingerprint: desk.keys.fingerprint('setUpToken', token),
    usedAt: null,
    expiresAt: new Date(desk.now().getTime() + LINK_DAYS * 24 * HOUR_MS),
  });
  return token;
}

/** Forgets links whose time is over. */
export async function sweepSetUpLinks(desk: Desk): Promise<void> {
  await desk.db.delete(setUpLink).where(lte(setUpLink.expiresAt, desk.now()));
}

/** Makes the practice and its first account, and uses up the link, all or nothing. */
export async function setUpPractice(
  desk: Desk,
  token: string,
  details: PracticeDetails,
): Promise<SetUpOutcome> {
  const tokenFingerprint = desk.keys.fingerprint('setUpToken', token);
  const passwordHash = await hashPassword(details.password);
  return await desk.db.transaction(async (tx): Promise<SetUpOutcome> => {
    const [link] = await tx
      .select()
      .from(setUpLink)
      .where(eq(setUpLink.tokenFingerprint, tokenFingerprint))
      .for('update');
    if (link === undefined || (link.expiresAt !== null && link.expiresAt <= desk.now()))
      return { ok: false, reason: 'unknownLink' };
    if (link.usedAt !== null) return { ok: false, reason: 'usedLink' };
    if (await hasAccount(desk, tx, details.email)) return { ok: false, reason: 'emailTaken' };
    await tx
      .update(setUpLink)
      .set({ usedAt: desk.now() })
      .where(and(eq(setUpLink.id, link.id), isNull(setUpLink.usedAt)));
    const practiceId = randomUUID();
    await tx.insert(practice).values({ id: practiceId, name: details.practiceName, demo: false });
    const userId = await addMember(desk, tx, {
      practiceId,
      role: 'doctor',
      email: details.email,
      passwordHash,
    });
    await note({ ...desk, db: tx }, { userId, practice: { id: practiceId } }, 'joinPractice');
    return { ok: true };
  });
}
