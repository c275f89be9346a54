import { fail, redirect } from '@sveltejs/kit';
import { note, noted } from '#lib/server/audit/trail.ts';
import { createCode, listOpenCodes, withdrawCode } from '#lib/server/codes/codes.ts';
import { programmeChoices } from '#lib/content/choices.ts';
import { office } from '#lib/server/office.ts';
import { signedIn } from '#lib/server/sign-in/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const { desk, content } = await office();
  const member = signedIn(locals, 'codes');
  await note(desk, member, 'lookCodes');
  return {
    codes: await listOpenCodes(desk, member.practice.id),
    programmes: programmeChoices(content),
  };
};

export const actions: Actions = {
  create: async ({ locals, request }) => {
    const member = signedIn(locals, 'codes');
    const { desk, content } = await office();
    const wanted = (await request.formData()).get('programme');
    const chosen = programmeChoices(content).find(({ id }) => id === wanted);
    if (chosen === undefined) return fail(400, { noProgramme: true });
    const id = await noted(desk, member, 'createCodes', async (inside) => {
      const made = await createCode(inside, member.practice.id, chosen.id);
      return { result: made, about: { subjectId: made, count: 1 } };
    });
    redirect(303, `/arzt/code/${id}`);
  },
  withdraw: async ({ locals, request }) => {
    const member = signedIn(locals, 'codes');
    const id = (await request.formData()).get('id');
    if (typeof id !== 'string') return { withdrawn: false };
    const isDone = await noted((await office()).desk, member, 'withdrawCode', async (inside) => {
      const isOpen = await withdrawCode(inside, member.practice.id, id);
      return { result: isOpen, about: isOpen ? { subjectId: id } : null };
    });
    return { withdrawn: isDone };
  },
};
