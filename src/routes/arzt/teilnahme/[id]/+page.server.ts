import { error } from '@sveltejs/kit';
import { note } from '#lib/server/audit/trail.ts';
import { office } from '#lib/server/office.ts';
import { transmitted } from '#lib/server/progress/transmitted.ts';
import { signedIn } from '#lib/server/sign-in/signed-in.ts';
import type { PageServerLoad } from './$types';

/** `newest` is null where no message is there. Unknown and foreign ids look alike. */
export const load: PageServerLoad = async ({ locals, params }) => {
  const { desk } = await office();
  const member = signedIn(locals, 'participants');
  const found = await transmitted(desk, member.practice.id, params.id);
  if (found === null) error(404);
  await note(desk, member, 'lookParticipant', { subjectId: params.id });
  return { newest: found === 'none' ? null : found };
};
