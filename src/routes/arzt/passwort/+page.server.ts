import { fail } from '@sveltejs/kit';
import { readEmail } from '#lib/doctor/forms.ts';
import { networkOf } from '#lib/server/limits/network.ts';
import { office } from '#lib/server/office.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ canMail: (await office()).channels.mail !== null });

export const actions: Actions = {
  default: async ({ request, getClientAddress }) => {
    const { email, problem } = readEmail(await request.formData());
    if (problem !== null) return fail(400, { email, problem, minutes: 0, sent: false });
    const asked = await (await office()).signIn.askForReset(email, networkOf(getClientAddress()));
    const minutes = asked.ok ? 0 : Math.ceil(asked.retryAfterSeconds / 60);
    return asked.ok
      ? { email, problem: null, minutes, sent: true }
      : fail(429, { email, problem: null, minutes, sent: false });
  },
};
