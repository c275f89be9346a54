import { error } from '@sveltejs/kit';
import { programmeChoices } from '#lib/content/choices.ts';
import { note } from '#lib/server/audit/trail.ts';
import { openCodesWith } from '#lib/server/codes/open-codes.ts';
import { withdrawBatch, withdrawOne } from '#lib/server/codes/withdraw.ts';
import { office } from '#lib/server/office.ts';
import { signedIn } from '#lib/server/sign-in/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

/** The codes that were made together with one; `isNew` right after they were made. */
export const load: PageServerLoad = async ({ locals, params, url }) => {
  const member = signedIn(locals, 'codes');
  const { desk, content, settings } = await office();
  const codes = await openCodesWith(desk, member.practice.id, params.id);
  if (codes === null) error(404);
  await note(desk, member, 'lookSheets', { subjectId: params.id, count: codes.length });
  return {
    codes,
    isNew: url.searchParams.has('neu'),
    programmes: programmeChoices(content),
    sheet: { practiceName: member.practice.name, address: `${settings.origin}/beginnen` },
  };
};

export const actions: Actions = {
  withdraw: async ({ locals, request }) => {
    const member = signedIn(locals, 'codes');
    const id = (await request.formData()).get('id');
    return { withdrawn: await withdrawOne((await office()).desk, member, id) };
  },
  withdrawAll: async ({ locals, params }) => {
    const member = signedIn(locals, 'codes');
    return { number: await withdrawBatch((await office()).desk, member, params.id) };
  },
};
