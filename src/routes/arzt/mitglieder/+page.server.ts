import { fail } from '@sveltejs/kit';
import { readEmail } from '#lib/doctor/forms.ts';
import { note } from '#lib/server/audit/trail.ts';
import { invitationMail } from '#lib/server/mail/words.ts';
import { office } from '#lib/server/office.ts';
import {
  invitationLink,
  invite,
  listInvitations,
  withdrawInvitation,
} from '#lib/server/practices/invitations.ts';
import { listMembers, type Member } from '#lib/server/practices/member.ts';
import {
  changeRole,
  removeMember,
  removeSecondFactor,
  type MemberChange,
} from '#lib/server/practices/members.ts';
import type { Role } from '#lib/server/practices/rights.ts';
import { signedIn } from '#lib/server/sign-in/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const { desk } = await office();
  const member = signedIn(locals, 'members');
  await note(desk, member, 'lookMembers');
  const members = await listMembers(desk, member.practice.id);
  return {
    members: members.map(({ userId, email, role, hasSecondFactor }) => ({
      userId,
      email,
      role,
      hasSecondFactor,
      isYou: userId === member.userId,
    })),
    invitations: await listInvitations(desk, member.practice.id),
  };
};

function roleIn(data: FormData): Role {
  return data.get('role') === 'doctor' ? 'doctor' : 'team';
}

/** A change of another member; nobody changes their own access, so that none locks themselves out by mistake. */
async function changing(
  locals: App.Locals,
  request: Request,
  change: (member: Member, userId: string, data: FormData) => Promise<MemberChange>,
) {
  const member = signedIn(locals, 'members');
  const data = await request.formData();
  const userId = data.get('id');
  if (typeof userId !== 'string') return fail(400, { changed: 'gone' } as const);
  if (userId === member.userId) return fail(400, { changed: 'notYourself' } as const);
  const changed = await change(member, userId, data);
  return changed === 'done' ? { changed } : fail(409, { changed });
}

export const actions: Actions = {
  invite: async ({ locals, request }) => {
    const member = signedIn(locals, 'members');
    const { desk, channels, settings } = await office();
    const data = await request.formData();
    const { email, problem } = readEmail(data);
    if (problem !== null) return fail(400, { invited: { email, problem, link: null } });
    const made = await invite(desk, member, { email, role: roleIn(data) });
    if (made === null) return fail(409, { invited: { email, problem: 'tooMany', link: null } as const });
    const link = invitationLink(desk, settings.origin, made.id);
    const isSent = (await channels.mail?.send(invitationMail(email, member.practice.name, link))) ?? false;
    return { invited: { email, problem: null, link: isSent ? null : link } };
  },
  withdraw: async ({ locals, request }) => {
    const member = signedIn(locals, 'members');
    const id = (await request.formData()).get('id');
    const isDone = typeof id === 'string' && (await withdrawInvitation((await office()).desk, member, id));
    return { withdrawn: isDone };
  },
  role: async ({ locals, request }) =>
    await changing(
      locals,
      request,
      async (member, userId, data) => await changeRole((await office()).desk, member, userId, roleIn(data)),
    ),
  remove: async ({ locals, request }) =>
    await changing(
      locals,
      request,
      async (member, userId) => await removeMember((await office()).desk, member, userId),
    ),
  reset: async ({ locals, request }) =>
    await changing(
      locals,
      request,
      async (member, userId) => await removeSecondFactor((await office()).desk, member, userId),
    ),
};
