import { fail, redirect } from '@sveltejs/kit';
import { readSignInForm } from '#lib/doctor/forms.ts';
import { networkOf } from '#lib/server/limits/network.ts';
import { office } from '#lib/server/office.ts';
import { applyCookies } from '#lib/server/sign-in/cookies.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
  if (locals.member !== null) redirect(303, '/arzt');
};

export const actions: Actions = {
  default: async ({ request, cookies, getClientAddress }) => {
    const { values, problems, isSound } = readSignInForm(await request.formData());
    const { email } = values;
    if (!isSound) return fail(400, { email, problems, refused: null, minutes: 0 });
    const { signIn } = await office();
    const outcome = await signIn.signIn(
      email,
      values.password,
      networkOf(getClientAddress()),
      request.headers,
    );
    if (outcome.ok) {
      applyCookies(cookies, outcome.cookies);
      redirect(303, outcome.needsCode ? '/arzt/anmelden/code' : '/arzt');
    }
    const minutes = outcome.reason === 'tooOften' ? Math.ceil(outcome.retryAfterSeconds / 60) : 0;
    return fail(outcome.reason === 'tooOften' ? 429 : 400, {
      email,
      problems,
      refused: outcome.reason,
      minutes,
    });
  },
};
