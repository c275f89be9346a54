import { office } from '#lib/server/office.ts';
import { workList } from '#lib/server/progress/work-list.ts';
import { signedIn } from '#lib/server/sign-in/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
  rows: await workList((await office()).desk, signedIn(locals).id),
});
