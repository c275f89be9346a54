import type { SignedInPractice } from './sign-in.ts';

/** A page of the portal was reached without a session: hooks.server.ts should have led to the sign-in. */
export class NotSignedInError extends Error {
  override readonly name = 'NotSignedInError';
}

/** The practice whose page this is. Every load and action of the portal that touches data begins with it. */
export function signedIn(locals: { readonly practice: SignedInPractice | null }): SignedInPractice {
  if (locals.practice === null) throw new NotSignedInError('This page needs a session.');
  return locals.practice;
}
