/** What a doctor may change about the members of the practice. Always at least one doctor remains. */
import { and, eq } from 'drizzle-orm';
import { noted, type Act, type Actor } from '../audit/trail.ts';
import type { Connection } from '../database/connection.ts';
import { practice, practiceMember } from '../database/schema.ts';
import {
  portalSession,
  portalTwoFactor,
  portalUser,
  portalVerification,
} from '../database/sign-in-schema.ts';
import { isRowId } from '../database/row-id.ts';
import type { Desk } from '../desk.ts';
import type { Role } from './rights.ts';

/** `gone`: no such member in this practice. `lastDoctor`: nobody would be left who may change members. */
export type MemberChange = 'done' | 'gone' | 'lastDoctor';

/** Another role, from the next page on. */
export async function changeRole(
  desk: Desk,
  actor: Actor,
  userId: string,
  role: Role,
): Promise<MemberChange> {
  return await changing(desk, actor, 'changeRole', userId, role === 'doctor', async (tx) => {
    await tx.update(practiceMember).set({ role }).where(eq(practiceMember.userId, userId));
  });
}

/** Takes a member's access; their sessions end at once. What they did stays in the trail. */
export async function removeMember(desk: Desk, actor: Actor, userId: string): Promise<MemberChange> {
  return await changing(desk, actor, 'removeMember', userId, false, async (tx) => {
    await tx.delete(portalVerification).where(eq(portalVerification.value, userId));
    await tx.delete(portalUser).where(eq(portalUser.id, userId));
  });
}

/** For a member whose authenticator app is lost: signed out, and asked to set up another one at the next sign-in. */
export async function removeSecondFactor(desk: Desk, actor: Actor, userId: string): Promise<MemberChange> {
  return await changing(desk, actor, 'removeSecondFactor', userId, true, async (tx) => {
    await forgetSecondFactor(tx, userId);
  });
}

/** Removes what the second factor is made of, the browsers that are trusted, and all sessions. */
export async function forgetSecondFactor(tx: Connection, userId: string): Promise<void> {
  await tx.delete(portalTwoFactor).where(eq(portalTwoFactor.userId, userId));
  await tx.delete(portalVerification).where(eq(portalVerification.value, userId));
  await tx.delete(portalSession).where(eq(portalSession.userId, userId));
  await tx.update(portalUser).set({ twoFactorEnabled: false }).where(eq(portalUser.id, userId));
}

async function changing(
  desk: Desk,
  actor: Actor,
  act: Act,
  userId: string,
  staysDoctor: boolean,
  change: (tx: Connection) => Promise<void>,
): Promise<MemberChange> {
  if (!isRowId(userId)) return 'gone';
  return await noted(desk, actor, act, async ({ db: tx }) => {
    // Two doctors who remove each other wait for one another here.
    await tx
      .select({ id: practice.id })
      .from(practice)
      .where(eq(practice.id, actor.practice.id))
      .for('update');
    const doctors = await tx
      .select({ userId: practiceMember.userId })
      .from(practiceMember)
      .where(and(eq(practiceMember.practiceId, actor.practice.id), eq(practiceMember.role, 'doctor')));
    const [member] = await tx
      .select({ role: practiceMember.role })
      .from(practiceMember)
      .where(and(eq(practiceMember.userId, userId), eq(practiceMember.practiceId, actor.practice.id)));
    if (member === undefined) return { result: 'gone', about: null };
    const isLast = member.role === 'doctor' && doctors.length === 1;
    if (isLast && !staysDoctor) return { result: 'lastDoctor', about: null };
    await change(tx);
    return { result: 'done', about: { subjectId: userId } };
  });
}
