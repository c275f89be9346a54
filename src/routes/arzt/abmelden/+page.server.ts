import { redirect } from '@sveltejs/kit';
import { office } from '#lib/server/office.ts';
import { applyCookies } from '#lib/server/sign-in/cookies.ts';
import type { Actions, PageServerLoad } from './$types';

/** Signing out is a form; who comes here by address is led back. */
export const load: PageServerLoad = () => redirect(303, '/arzt');

export const actions: Actions = {
  default: async ({ request, cookies }) => {
    applyCookies(cookies, await (await office()).signIn.signOut(request.headers));
    redirect(303, '/arzt/anmelden');
  },
};
