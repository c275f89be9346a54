import { fail, redirect } from '@sveltejs/kit';
import { createCode, listOpenCodes, withdrawCode } from '#lib/server/codes/codes.ts';
import { programmeChoices } from '#lib/content/choices.ts';
import { office } from '#lib/server/office.ts';
import { signedIn } from '#lib/server/sign-in/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const { desk, content } = await office();
  return {
    codes: await listOpenCodes(desk, signedIn(locals).id),
    programmes: programmeChoices(content),
  };
};

export const actions: Actions = {
  create: async ({ locals, request }) => {
    const practice = signedIn(locals);
    const { desk, content } = await office();
    const wanted = (await request.formData()).get('programme');
    const chosen = programmeChoices(content).find(({ id }) => id === wanted);
    if (chosen === undefined) return fail(400, { noProgramme: true });
    redirect(303, `/arzt/code/${await createCode(desk, practice.id, chosen.id)}`);
  },
  withdraw: async ({ locals, request }) => {
    const practice = signedIn(locals);
    const id = (await request.formData()).get('id');
    const isDone = typeof id === 'string' && (await withdrawCode((await office()).desk, practice.id, id));
    return { withdrawn: isDone };
  },
};
