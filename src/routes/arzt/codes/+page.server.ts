import { redirect } from '@sveltejs/kit';
import { createCode, listOpenCodes, withdrawCode } from '#lib/server/codes/codes.ts';
import { office } from '#lib/server/office.ts';
import { signedIn } from '#lib/server/sign-in/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
  codes: await listOpenCodes((await office()).desk, signedIn(locals).id),
});

export const actions: Actions = {
  create: async ({ locals }) => {
    const practice = signedIn(locals);
    redirect(303, `/arzt/code/${await createCode((await office()).desk, practice.id)}`);
  },
  withdraw: async ({ locals, request }) => {
    const practice = signedIn(locals);
    const id = (await request.formData()).get('id');
    const isDone = typeof id === 'string' && (await withdrawCode((await office()).desk, practice.id, id));
    return { withdrawn: isDone };
  },
};
