import { eq } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import type { Connection } from '../database/connection.ts';
import { practice, practiceMember } from '../database/schema.ts';
import { portalAccount, portalUser } from '../database/sign-in-schema.ts';
import type { Desk } from '../desk.ts';
import { addressHandle, memberAddressPlace } from './address.ts';
import type { Role } from './rights.ts';

/** Somebody of a practice, signed in or not. */
export interface Member {
  readonly userId: string;
  readonly role: Role;
  /** Lower case. */
  readonly email: string;
  readonly hasSecondFactor: boolean;
  /** `isDemo`: to try things with; asks for no second factor. */
  readonly practice: { readonly id: string; readonly name: string; readonly isDemo: boolean };
}

export interface NewMember {
  readonly practiceId: string;
  readonly role: Role;
  /** Lower case. */
  readonly email: string;
  /** Of `hashPassword`; made before the transaction, because it takes its time. */
  readonly passwordHash: string;
}

/** Writes the rows by which better-auth knows a person who signs in with a password, and whose practice it is. */
export async function addMember(desk: Desk, tx: Connection, member: NewMember): Promise<string> {
  const userId = randomUUID();
  const now = desk.now();
  const dates = { createdAt: now, updatedAt: now };
  await tx.insert(portalUser).values({
    id: userId,
    name: '',
    email: addressHandle(desk, member.email),
    emailVerified: false,
    ...dates,
  });
  await tx.insert(portalAccount).values({
    id: randomUUID(),
    accountId: userId,
    providerId: 'credential',
    userId,
    password: member.passwordHash,
    ...dates,
  });
  await tx.insert(practiceMember).values({
    userId,
    practiceId: member.practiceId,
    role: member.role,
    emailSealed: desk.keys.seal(memberAddressPlace(userId), member.email),
  });
  return userId;
}

/** Whether somebody, of whatever practice, signs in with this address. */
export async function hasAccount(desk: Desk, tx: Connection, email: string): Promise<boolean> {
  const rows = await tx
    .select({ id: portalUser.id })
    .from(portalUser)
    .where(eq(portalUser.email, addressHandle(desk, email)));
  return rows.length > 0;
}

/** The member of this id; null when they have gone. */
export async function findMember(desk: Desk, userId: string): Promise<Member | null> {
  const [row] = await membersWhere(desk, eq(practiceMember.userId, userId));
  return row ?? null;
}

/** All members of a practice, by address. */
export async function listMembers(desk: Desk, practiceId: string): Promise<readonly Member[]> {
  const members = await membersWhere(desk, eq(practiceMember.practiceId, practiceId));
  return members.toSorted((a, b) => a.email.localeCompare(b.email));
}

async function membersWhere(desk: Desk, condition: ReturnType<typeof eq>): Promise<readonly Member[]> {
  const rows = await desk.db
    .select()
    .from(practiceMember)
    .innerJoin(practice, eq(practice.id, practiceMember.practiceId))
    .innerJoin(portalUser, eq(portalUser.id, practiceMember.userId))
    .where(condition);
  return rows.map(({ practice_member: member, practice: { id, name, demo }, portal_user: user }) => ({
    userId: member.userId,
    role: member.role,
    email:
      member.emailSealed === null
        ? user.email
        : desk.keys.open(memberAddressPlace(member.userId), member.emailSealed),
    hasSecondFactor: user.twoFactorEnabled,
    practice: { id, name, isDemo: demo },
  }));
}
