import { fail } from '@sveltejs/kit';
import { readKvnr } from '#lib/domain/kvnr.ts';
import { readWorkQuery } from '#lib/doctor/work-query.ts';
import { note } from '#lib/server/audit/trail.ts';
import { office } from '#lib/server/office.ts';
import { findByKvnr, workList } from '#lib/server/progress/work-list.ts';
import { signedIn } from '#lib/server/sign-in/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { desk } = await office();
  const member = signedIn(locals, 'participants');
  const { id } = member.practice;
  const query = readWorkQuery(url.searchParams);
  await note(desk, member, 'lookList');
  return { query, list: await workList(desk, id, query) };
};

export const actions: Actions = {
  search: async ({ locals, request }) => {
    const member = signedIn(locals, 'participants');
    const { desk } = await office();
    const field = (await request.formData()).get('kvnr');
    const typed = typeof field === 'string' ? field.slice(0, 40) : '';
    const read = readKvnr(typed);
    if (!read.ok) return fail(400, { typed, found: null });
    const found = await findByKvnr(desk, member.practice.id, read.kvnr);
    await note(desk, member, 'search', { count: found.length });
    return { typed, found };
  },
};
