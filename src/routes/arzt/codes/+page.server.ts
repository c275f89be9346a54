import { fail, redirect } from '@sveltejs/kit';
import { programmeChoices } from '#lib/content/choices.ts';
import { readCodeOrder } from '#lib/doctor/code-order.ts';
import { pageIn } from '#lib/doctor/work-query.ts';
import { note, noted } from '#lib/server/audit/trail.ts';
import { createCodes } from '#lib/server/codes/codes.ts';
import { openCodes } from '#lib/server/codes/open-codes.ts';
import { withdrawOne } from '#lib/server/codes/withdraw.ts';
import { office } from '#lib/server/office.ts';
import { signedIn } from '#lib/server/sign-in/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const member = signedIn(locals, 'codes');
  const { desk, content, settings } = await office();
  const open = await openCodes(desk, member.practice.id, pageIn(url.searchParams));
  await note(desk, member, 'lookCodes', { count: open.codes.length });
  return {
    open,
    programmes: programmeChoices(content),
    sheet: { practiceName: member.practice.name, address: `${settings.origin}/beginnen` },
  };
};

export const actions: Actions = {
  create: async ({ locals, request }) => {
    const member = signedIn(locals, 'codes');
    const { desk, content } = await office();
    const { programme, typed, count } = readCodeOrder(await request.formData());
    const chosen = programmeChoices(content).find(({ id }) => id === programme);
    const countProblem = typeof count === 'number' ? null : count;
    if (chosen === undefined || typeof count !== 'number')
      return fail(400, { order: { typed, countProblem, noProgramme: chosen === undefined } });
    const first = await noted(desk, member, 'createCodes', async (inside) => {
      const [id = ''] = await createCodes(inside, member.practice.id, chosen.id, count);
      return { result: id, about: { subjectId: id, count } };
    });
    redirect(303, count === 1 ? `/arzt/code/${first}` : `/arzt/codes/${first}?neu`);
  },
  withdraw: async ({ locals, request }) => {
    const member = signedIn(locals, 'codes');
    const id = (await request.formData()).get('id');
    return { withdrawn: await withdrawOne((await office()).desk, member, id) };
  },
};
