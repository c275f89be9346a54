import { fail } from '@sveltejs/kit';
import { readKvnr } from '#lib/domain/kvnr.ts';
import { readWorkQuery } from '#lib/doctor/work-query.ts';
import { office } from '#lib/server/office.ts';
import { findByKvnr, weeksOf, workList } from '#lib/server/progress/work-list.ts';
import { signedIn } from '#lib/server/sign-in/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { desk } = await office();
  const { id } = signedIn(locals);
  const query = readWorkQuery(url.searchParams);
  return { query, list: await workList(desk, id, query), weeks: await weeksOf(desk, id) };
};

export const actions: Actions = {
  search: async ({ locals, request }) => {
    const practice = signedIn(locals);
    const field = (await request.formData()).get('kvnr');
    const typed = typeof field === 'string' ? field.slice(0, 40) : '';
    const read = readKvnr(typed);
    if (!read.ok) return fail(400, { typed, found: null });
    return { typed, found: await findByKvnr((await office()).desk, practice.id, read.kvnr) };
  },
};
