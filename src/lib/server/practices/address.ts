/**
 * The addresses with which members sign in. better-auth looks for one as it is typed, so what it keeps is a handle made
 * of the keyed hash; the address itself is sealed in the member's row.
 */
import { and, eq, isNull, like, not } from 'drizzle-orm';
import { practiceMember } from '../database/schema.ts';
import { portalUser } from '../database/sign-in-schema.ts';
import type { Desk } from '../desk.ts';

/** Looks like an address, which better-auth demands; `.invalid` is nobody's domain (RFC 2606). */
const DOMAIN = 'merkzeit.invalid';

/** What stands for an address, lower case, in better-auth's table. */
export function addressHandle({ keys }: Pick<Desk, 'keys'>, email: string): string {
  return handleOf(keys.fingerprint('portalAddress', email));
}

/** The handle that is made of a fingerprint. */
export function handleOf(fingerprint: string): string {
  return `${Buffer.from(fingerprint, 'base64url').toString('hex')}@${DOMAIN}`;
}

/** Where the address of a member is sealed: `Keys.seal` binds it to its row. */
export function memberAddressPlace(userId: string): string {
  return `practice_member.email ${userId}`;
}

/** Seals the addresses that an older edition has kept as they were typed. */
export async function sealAddresses(desk: Desk): Promise<void> {
  const open = await desk.db
    .select({ id: portalUser.id, email: portalUser.email })
    .from(portalUser)
    .innerJoin(practiceMember, eq(practiceMember.userId, portalUser.id))
    .where(and(isNull(practiceMember.emailSealed), not(like(portalUser.email, `%@${DOMAIN}`))));
  for (const { id, email } of open) {
    await desk.db.transaction(async (tx) => {
      await tx
        .update(practiceMember)
        .set({ emailSealed: desk.keys.seal(memberAddressPlace(id), email) })
        .where(eq(practiceMember.userId, id));
      await tx
        .update(portalUser)
        .set({ email: addressHandle(desk, email) })
        .where(eq(portalUser.id, id));
    });
  }
}
