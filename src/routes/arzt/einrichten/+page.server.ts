import { fail, redirect } from '@sveltejs/kit';
import { readSetUpForm, type SetUpProblems } from '#lib/doctor/forms.ts';
import { networkOf } from '#lib/server/limits/network.ts';
import { office } from '#lib/server/office.ts';
import { setUpPractice } from '#lib/server/practices/set-up.ts';
import { applyCookies } from '#lib/server/sign-in/cookies.ts';
import type { Actions } from './$types';

export const actions: Actions = {
  default: async ({ request, cookies, getClientAddress }) => {
    const { values, problems, isSound } = readSetUpForm(await request.formData());
    const { password, ...typed } = values;
    const again = (status: number, wrong: SetUpProblems, refused: 'unknownLink' | 'usedLink' | null) =>
      fail(status, { ...typed, problems: wrong, refused });
    if (!isSound) return again(400, problems, null);

    const { desk, signIn } = await office();
    const outcome = await setUpPractice(desk, values.token, values);
    if (!outcome.ok) {
      return outcome.reason === 'emailTaken'
        ? again(409, { email: 'taken' }, null)
        : again(403, {}, outcome.reason);
    }

    const signedIn = await signIn.signIn(values.email, password, networkOf(getClientAddress()));
    if (signedIn.ok) applyCookies(cookies, signedIn.cookies);
    redirect(303, signedIn.ok ? '/arzt/codes' : '/arzt/anmelden');
  },
};
