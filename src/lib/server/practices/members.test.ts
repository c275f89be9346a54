import { expect, it } from 'vitest';
import { randomUUID } from 'node:crypto';
import { portalUser } from '../database/sign-in-schema.ts';
import { practiceMember } from '../database/schema.ts';
import { everything, onEachEngine } from '../testing/engines.ts';
import { someMember } from '../testing/portal.ts';
import { sealAddresses } from './address.ts';
import {
  acceptInvitation,
  findInvitation,
  invitationLink,
  invite,
  listInvitations,
  sweepInvitations,
  withdrawInvitation,
} from './invitations.ts';
import { findMember, listMembers } from './member.ts';
import { changeRole, removeMember, removeSecondFactor } from './members.ts';

const DAY_MS = 86_400_000;
const GUEST = 'team@beispiel.example';

onEachEngine('the members of a practice', (desk) => {
  it('are changed and removed by a doctor, and the last doctor stays', async () => {
    const doctor = await someMember(desk());
    const practiceId = doctor.practice.id;
    const team = await someMember(desk(), { role: 'team', email: GUEST, practiceId });
    expect(await changeRole(desk(), team, doctor.userId, 'team')).toBe('lastDoctor');
    expect(await removeMember(desk(), team, doctor.userId)).toBe('lastDoctor');
    expect(await changeRole(desk(), doctor, team.userId, 'doctor')).toBe('done');
    expect(await changeRole(desk(), team, doctor.userId, 'team')).toBe('done');
    expect(await removeMember(desk(), team, doctor.userId)).toBe('done');
    expect(await listMembers(desk(), practiceId)).toMatchObject([{ email: GUEST, role: 'doctor' }]);
    expect(await findMember(desk(), doctor.userId)).toBeNull();
  });

  it('are out of reach for another practice', async () => {
    const [own, other] = [await someMember(desk()), await someMember(desk(), { email: GUEST })];
    const before = await everything(desk());
    for (const id of [other.userId, randomUUID(), 'x', ''])
      for (const change of [removeMember, removeSecondFactor])
        expect(await change(desk(), own, id)).toBe('gone');
    expect(await changeRole(desk(), own, other.userId, 'team')).toBe('gone');
    expect(await everything(desk())).toEqual(before);
  });

  it('cannot remove each other at the same time, so that nobody is left', async () => {
    const one = await someMember(desk());
    const two = await someMember(desk(), { email: GUEST, practiceId: one.practice.id });
    const outcomes = await Promise.all([
      removeMember(desk(), one, two.userId),
      removeMember(desk(), two, one.userId),
    ]);
    expect(outcomes.toSorted()).toEqual(['done', 'lastDoctor']);
  });

  it('have their address sealed, also when an older edition has kept it open', async () => {
    const { userId } = await someMember(desk());
    await desk().db.update(portalUser).set({ email: 'alt@beispiel.example' });
    await desk().db.update(practiceMember).set({ emailSealed: null });
    await sealAddresses(desk());
    await sealAddresses(desk());
    expect(await findMember(desk(), userId)).toMatchObject({ email: 'alt@beispiel.example' });
    expect(JSON.stringify(await everything(desk()))).not.toContain('alt@beispiel');
  });
});

onEachEngine('an invitation', (desk) => {
  const tokenOf = (id: string): string => invitationLink(desk(), 'https://x.example', id).split('#')[1] ?? '';

  it('makes a member of who has its link, once', async () => {
    const doctor = await someMember(desk());
    const made = await invite(desk(), doctor, { email: GUEST, role: 'team' });
    const token = tokenOf(made?.id ?? '');
    expect(await listInvitations(desk(), doctor.practice.id)).toMatchObject([{ email: GUEST, role: 'team' }]);
    expect(JSON.stringify(await everything(desk()))).not.toContain(GUEST);
    expect(await findInvitation(desk(), token)).toMatchObject({ practiceName: 'Praxis Dr. Beispiel' });
    expect(await acceptInvitation(desk(), `${token.slice(0, -1)}_`, 'ein langes Passwort')).toMatchObject({
      reason: 'gone',
    });
    expect(await acceptInvitation(desk(), token, 'ein langes Passwort')).toEqual({ ok: true, email: GUEST });
    expect(await acceptInvitation(desk(), token, 'ein langes Passwort')).toMatchObject({ reason: 'gone' });
    const members = await listMembers(desk(), doctor.practice.id);
    expect(members.map(({ email, role }) => [email, role])).toEqual([
      ['praxis@beispiel.example', 'doctor'],
      [GUEST, 'team'],
    ]);
  });

  it('ends when it is taken back, by its own practice alone, and after seven days', async () => {
    const [doctor, other] = [
      await someMember(desk()),
      await someMember(desk(), { email: 'x@beispiel.example' }),
    ];
    const made = await invite(desk(), doctor, { email: GUEST, role: 'team' });
    const id = made?.id ?? '';
    expect(await withdrawInvitation(desk(), other, id)).toBe(false);
    desk().clock = new Date(desk().clock.getTime() + 7 * DAY_MS - 1000);
    expect(await findInvitation(desk(), tokenOf(id))).not.toBeNull();
    desk().clock = new Date(desk().clock.getTime() + 2000);
    expect(await findInvitation(desk(), tokenOf(id))).toBeNull();
    await sweepInvitations(desk());
    expect((await everything(desk()))['practice_invitation']).toEqual([]);
    const again = await invite(desk(), doctor, { email: GUEST, role: 'team' });
    expect(await withdrawInvitation(desk(), doctor, again?.id ?? '')).toBe(true);
    expect(await findInvitation(desk(), tokenOf(again?.id ?? ''))).toBeNull();
  });

  it('of an address with an account stays, and says so only to who has the link', async () => {
    const doctor = await someMember(desk());
    await someMember(desk(), { email: GUEST });
    const made = await invite(desk(), doctor, { email: GUEST, role: 'team' });
    expect(await acceptInvitation(desk(), tokenOf(made?.id ?? ''), 'ein langes Passwort')).toEqual({
      ok: false,
      reason: 'emailTaken',
    });
    expect(await listInvitations(desk(), doctor.practice.id)).toHaveLength(1);
  });

  it('is refused while twenty wait', async () => {
    const doctor = await someMember(desk());
    for (let i = 0; i < 20; i++)
      expect(await invite(desk(), doctor, { email: `t${i}@beispiel.example`, role: 'team' })).not.toBeNull();
    expect(await invite(desk(), doctor, { email: GUEST, role: 'team' })).toBeNull();
  });
});
