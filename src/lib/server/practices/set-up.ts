import { and, eq, isNull } from 'drizzle-orm';
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

/** The only row there ever is: a new link overwrites the one before. */
const ROW = '00000000-0000-4000-8000-000000000001';

/**
 * A new one-time link, as the token that only its receiver knows (43 characters base64url); null once a practice
 * exists. The link before it no longer works.
 */
export async function renewSetUpLink(desk: Desk): Promise<string | null> {
  const known = await desk.db
    .select({ id: practice.id })
    .from(practice)
    .where(eq(practice.demo, false))
    .limit(1);
  if (known.length > 0) return null;
  const token = randomBytes(32).toString('base64url');
  const values = { tokenFingerprint: desk.keys.fingerprint('setUpToken', token), usedAt: null };
  await desk.db
    .insert(setUpLink)
    .values({ id: ROW, ...values })
    .onConflictDoUpdate({ target: setUpLink.id, set: values });
  return token;
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
    if (link === undefined) return { ok: false, reason: 'unknownLink' };
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
