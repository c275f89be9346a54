import { randomUUID } from 'node:crypto';
import type { Connection } from '../database/connection.ts';
import { practiceMember } from '../database/schema.ts';
import { portalAccount, portalUser } from '../database/sign-in-schema.ts';

export interface NewMember {
  readonly practiceId: string;
  /** Lower case. */
  readonly email: string;
  /** Of `hashPassword`; made before the transaction, because it takes its time. */
  readonly passwordHash: string;
  readonly now: Date;
}

/** Writes the rows by which better-auth knows a person who signs in with a password, and whose practice it is. */
export async function addMember(tx: Connection, member: NewMember): Promise<string> {
  const userId = randomUUID();
  const dates = { createdAt: member.now, updatedAt: member.now };
  await tx
    .insert(portalUser)
    .values({ id: userId, name: '', email: member.email, emailVerified: false, ...dates });
  await tx.insert(portalAccount).values({
    id: randomUUID(),
    accountId: userId,
    providerId: 'credential',
    userId,
    password: member.passwordHash,
    ...dates,
  });
  await tx.insert(practiceMember).values({ userId, practiceId: member.practiceId });
  return userId;
}
