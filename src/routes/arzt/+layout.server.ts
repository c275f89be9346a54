import { countCallbacks } from '#lib/server/callbacks/callbacks.ts';
import { office } from '#lib/server/office.ts';
import { may } from '#lib/server/practices/rights.ts';
import type { Member } from '#lib/server/practices/member.ts';
import { needsSecondFactor } from '#lib/server/sign-in/signed-in.ts';
import type { LayoutServerLoad } from './$types';

/** `isOpen`: false until the member has set up the second factor; then there is nothing else to go to. */
export const load: LayoutServerLoad = async ({ locals: { member }, url }) => ({
  practiceName: member?.practice.name ?? null,
  isOpen: member !== null && !needsSecondFactor(member),
  maySeeMembers: member !== null && may(member.role, 'members'),
  maySeeTrail: member !== null && may(member.role, 'trail'),
  callbacks: member === null ? 0 : await waitingFor(member),
  path: url.pathname,
});

/** How many people wait for a call; none for a member who may see nothing yet. */
async function waitingFor(member: Member): Promise<number> {
  if (needsSecondFactor(member)) return 0;
  return await countCallbacks((await office()).desk, member.practice.id);
}
