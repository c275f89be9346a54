import { fail, redirect } from '@sveltejs/kit';
import { readNewPassword, readToken } from '#lib/doctor/forms.ts';
import { networkOf } from '#lib/server/limits/network.ts';
import { office } from '#lib/server/office.ts';
import { acceptInvitation, findInvitation } from '#lib/server/practices/invitations.ts';
import { applyCookies } from '#lib/server/sign-in/cookies.ts';
import type { Actions } from './$types';

export const actions: Actions = {
  open: async ({ request }) => {
    const token = readToken(await request.formData());
    if (token === '') return fail(400, { step: 'link', refused: 'noLink' } as const);
    const found = await findInvitation((await office()).desk, token);
    if (found === null) return fail(403, { step: 'link', refused: 'gone' } as const);
    const { email, practiceName } = found;
    return { step: 'password', refused: null, token, email, practiceName, problem: null } as const;
  },
  accept: async ({ request, cookies, getClientAddress }) => {
    const { desk, signIn } = await office();
    const data = await request.formData();
    const token = readToken(data);
    const { password, problem } = readNewPassword(data);
    const found = await findInvitation(desk, token);
    if (found === null) return fail(403, { step: 'link', refused: 'gone' } as const);
    const { email, practiceName } = found;
    if (problem !== null)
      return fail(400, { step: 'password', refused: null, token, email, practiceName, problem } as const);
    const outcome = await acceptInvitation(desk, token, password);
    if (!outcome.ok) return fail(409, { step: 'link', refused: outcome.reason } as const);
    const signedIn = await signIn.signIn(outcome.email, password, networkOf(getClientAddress()));
    if (signedIn.ok) applyCookies(cookies, signedIn.cookies);
    redirect(303, '/arzt/zweiter-schritt');
  },
};
