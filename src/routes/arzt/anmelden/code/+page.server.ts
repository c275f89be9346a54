import { fail, redirect } from '@sveltejs/kit';
import { readCode } from '#lib/doctor/forms.ts';
import { networkOf } from '#lib/server/limits/network.ts';
import { office } from '#lib/server/office.ts';
import { applyCookies } from '#lib/server/sign-in/cookies.ts';
import { readSpareCode } from '#lib/server/sign-in/spare-codes.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
  if (locals.member !== null) redirect(303, '/arzt');
};

export const actions: Actions = {
  default: async ({ request, cookies, getClientAddress }) => {
    const data = await request.formData();
    const typed = readCode(data);
    if (typed === '') return fail(400, { refused: 'missing', minutes: 0 } as const);
    const spare = readSpareCode(typed);
    const { signIn } = await office();
    const outcome = await signIn.verify(
      request.headers,
      {
        by: spare === null ? 'app' : 'spare',
        code: spare ?? typed,
        isTrusted: data.get('trust') === 'yes',
      },
      networkOf(getClientAddress()),
    );
    if (outcome.ok) {
      applyCookies(cookies, outcome.cookies);
      redirect(303, '/arzt');
    }
    if (outcome.reason === 'tooOften')
      return fail(429, { refused: outcome.reason, minutes: Math.ceil(outcome.retryAfterSeconds / 60) });
    return fail(400, { refused: outcome.reason, minutes: 0 });
  },
};
