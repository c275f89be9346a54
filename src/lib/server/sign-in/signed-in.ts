import { error } from '@sveltejs/kit';
import { may, type Right } from '../practices/rights.ts';
import type { Member } from '../practices/member.ts';

/** A page of the portal was reached without a session: hooks.server.ts should have led to the sign-in. */
export class NotSignedInError extends Error {
  override readonly name = 'NotSignedInError';
}

/**
 * The member whose page this is. Every load and action of the portal begins with it and names what it is for: 403 for a
 * member who may not.
 */
export function signedIn(locals: { readonly member: Member | null }, right: Right): Member {
  if (locals.member === null) throw new NotSignedInError('This page needs a session.');
  if (!may(locals.member.role, right)) error(403, 'Forbidden');
  return locals.member;
}

/** Whether the portal stays closed until the member has set up a second factor. */
export function needsSecondFactor({ hasSecondFactor, practice }: Member): boolean {
  return !hasSecondFactor && !practice.isDemo;
}
