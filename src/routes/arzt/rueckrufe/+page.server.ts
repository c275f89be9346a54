import { note } from '#lib/server/audit/trail.ts';
import { finishCallback, listCallbacks } from '#lib/server/callbacks/callbacks.ts';
import { office } from '#lib/server/office.ts';
import { signedIn } from '#lib/server/sign-in/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const member = signedIn(locals, 'callbacks');
  const { desk } = await office();
  const callbacks = await listCallbacks(desk, member.practice.id);
  await note(desk, member, 'lookCallbacks', { count: callbacks.length });
  return { callbacks };
};

export const actions: Actions = {
  done: async ({ locals, request }) => {
    const member = signedIn(locals, 'callbacks');
    const id = (await request.formData()).get('id');
    return { isDone: await finishCallback((await office()).desk, member, id) };
  },
};
