import { may } from '#lib/server/practices/rights.ts';
import { needsSecondFactor } from '#lib/server/sign-in/signed-in.ts';
import type { LayoutServerLoad } from './$types';

/** `isOpen`: false until the member has set up the second factor; then there is nothing else to go to. */
export const load: LayoutServerLoad = ({ locals: { member }, url }) => ({
  practiceName: member?.practice.name ?? null,
  isOpen: member !== null && !needsSecondFactor(member),
  maySeeMembers: member !== null && may(member.role, 'members'),
  maySeeTrail: member !== null && may(member.role, 'trail'),
  path: url.pathname,
});
