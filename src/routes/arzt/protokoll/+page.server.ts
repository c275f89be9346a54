import { pageIn } from '#lib/doctor/work-query.ts';
import { shownTrail } from '#lib/server/audit/shown.ts';
import { note, TRAIL_DAYS } from '#lib/server/audit/trail.ts';
import { office } from '#lib/server/office.ts';
import { signedIn } from '#lib/server/sign-in/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { desk } = await office();
  const member = signedIn(locals, 'trail');
  await note(desk, member, 'lookAudit');
  const trail = await shownTrail(desk, member.practice.id, pageIn(url.searchParams));
  return { trail, days: TRAIL_DAYS, ownEmail: member.email };
};
