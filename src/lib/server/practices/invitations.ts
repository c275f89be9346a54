/** Somebody is asked by mail to become a member of a practice. */
import { and, eq, gt, lte } from 'drizzle-orm';
import { hashPassword } from 'better-auth/crypto';
import { randomUUID } from 'node:crypto';
import { note, noted, type Actor } from '../audit/trail.ts';
import { practiceInvitation } from '../database/portal-schema.ts';
import { practice } from '../database/schema.ts';
import { isRowId } from '../database/row-id.ts';
import { isUniqueViolation } from '../database/violation.ts';
import type { Desk } from '../desk.ts';
import { idInToken, linkToken } from '../secrets/link-token.ts';
import { addMember, hasAccount } from './member.ts';
import type { Role } from './rights.ts';

/** An invitation can be accepted for so many days. */
export const INVITATION_DAYS = 7;
/** As many as may wait at once: enough for a clinic, too few to send mail to strangers with. */
const MOST_WAITING = 20;

export interface Invitation {
  readonly id: string;
  readonly role: Role;
  /** Lower case. */
  readonly email: string;
  readonly expiresAt: Date;
}

/** Where the address of an invitation is sealed. */
export function invitationPlace(id: string): string {
  return `practice_invitation.email ${id}`;
}

/** Address of the page on which an invitation is accepted; the secret stands behind `#`. */
export function invitationLink(desk: Desk, origin: string, id: string): string {
  return `${origin}/arzt/beitreten#${linkToken(desk.keys, 'invitation', id)}`;
}

/** Makes an invitation; null when too many wait already. Whether the address has an account is not told. */
export async function invite(
  desk: Desk,
  actor: Actor,
  { email, role }: { readonly email: string; readonly role: Role },
): Promise<Invitation | null> {
  return await noted(desk, actor, 'inviteMember', async (inside) => {
    const waiting = await listInvitations(inside, actor.practice.id);
    if (waiting.length >= MOST_WAITING) return { result: null, about: null };
    const id = randomUUID();
    const expiresAt = new Date(inside.now().getTime() + INVITATION_DAYS * 86_400_000);
    await inside.db.insert(practiceInvitation).values({
      id,
      practiceId: actor.practice.id,
      role,
      emailSealed: inside.keys.seal(invitationPlace(id), email),
      expiresAt,
    });
    return { result: { id, role, email, expiresAt }, about: { subjectId: id } };
  });
}

/** The invitations of a practice that can still be accepted, the one that ends first first. */
export async function listInvitations(desk: Desk, practiceId: string): Promise<readonly Invitation[]> {
  const rows = await desk.db
    .select()
    .from(practiceInvitation)
    .where(and(eq(practiceInvitation.practiceId, practiceId), gt(practiceInvitation.expiresAt, desk.now())))
    .orderBy(practiceInvitation.expiresAt, practiceInvitation.id);
  return rows.map(({ id, role, emailSealed, expiresAt }) => ({
    id,
    role,
    email: desk.keys.open(invitationPlace(id), emailSealed),
    expiresAt,
  }));
}

/** Takes an invitation back; false when there is none of this id in the practice. */
export async function withdrawInvitation(desk: Desk, actor: Actor, id: string): Promise<boolean> {
  if (!isRowId(id)) return false;
  return await noted(desk, actor, 'withdrawInvitation', async ({ db }) => {
    const rows = await db
      .delete(practiceInvitation)
      .where(and(eq(practiceInvitation.id, id), eq(practiceInvitation.practiceId, actor.practice.id)))
      .returning({ id: practiceInvitation.id });
    return { result: rows.length > 0, about: rows.length > 0 ? { subjectId: id } : null };
  });
}

/** What the page of an invitation shows; null for a link that is wrong, used, taken back or too old. */
export async function findInvitation(
  desk: Desk,
  token: string,
): Promise<(Invitation & { readonly practiceId: string; readonly practiceName: string }) | null> {
  const id = idInToken(desk.keys, 'invitation', token);
  if (id === null) return null;
  const [row] = await desk.db
    .select()
    .from(practiceInvitation)
    .innerJoin(practice, eq(practice.id, practiceInvitation.practiceId))
    .where(and(eq(practiceInvitation.id, id), gt(practiceInvitation.expiresAt, desk.now())));
  if (row === undefined) return null;
  const { role, emailSealed, expiresAt } = row.practice_invitation;
  return {
    id,
    role,
    email: desk.keys.open(invitationPlace(id), emailSealed),
    expiresAt,
    practiceId: row.practice.id,
    practiceName: row.practice.name,
  };
}

/** Accepts an invitation, which is used up by it. The address that was invited is the one to sign in with. */
export async function acceptInvitation(
  desk: Desk,
  token: string,
  password: string,
): Promise<
  | { readonly ok: true; readonly email: string }
  | { readonly ok: false; readonly reason: 'gone' | 'emailTaken' }
> {
  const passwordHash = await hashPassword(password);
  try {
    return await desk.db.transaction(async (tx) => {
      const inside = { ...desk, db: tx };
      const found = await findInvitation(inside, token);
      if (found === null) return { ok: false, reason: 'gone' };
      const { email, role, practiceId } = found;
      if (await hasAccount(desk, tx, email)) return { ok: false, reason: 'emailTaken' };
      const used = await tx
        .delete(practiceInvitation)
        .where(eq(practiceInvitation.id, found.id))
        .returning({ id: practiceInvitation.id });
      if (used.length === 0) return { ok: false, reason: 'gone' };
      const userId = await addMember(desk, tx, { practiceId, role, email, passwordHash });
      await note(inside, { userId, practice: { id: practiceId } }, 'joinPractice');
      return { ok: true, email };
    });
  } catch (error) {
    if (isUniqueViolation(error)) return { ok: false, reason: 'emailTaken' };
    throw error;
  }
}

/** Forgets invitations whose time is over. */
export async function sweepInvitations(desk: Desk): Promise<void> {
  await desk.db.delete(practiceInvitation).where(lte(practiceInvitation.expiresAt, desk.now()));
}
