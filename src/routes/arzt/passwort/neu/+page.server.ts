import { fail } from '@sveltejs/kit';
import { readNewPassword, readToken } from '#lib/doctor/forms.ts';
import { office } from '#lib/server/office.ts';
import type { Actions } from './$types';

export const actions: Actions = {
  default: async ({ request }) => {
    const data = await request.formData();
    const token = readToken(data);
    const { password, problem } = readNewPassword(data);
    if (problem !== null) return fail(400, { token, problem, state: 'open' } as const);
    const isDone = await (await office()).signIn.resetPassword(token, password);
    if (!isDone) return fail(403, { token: '', problem: null, state: 'gone' } as const);
    return { token: '', problem: null, state: 'done' } as const;
  },
};
