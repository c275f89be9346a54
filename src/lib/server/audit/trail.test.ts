import { expect, it } from 'vitest';
import { randomUUID } from 'node:crypto';
import { acceptProgress } from '../progress/accept.ts';
import { redeemCode } from '../codes/redeem.ts';
import { removeMember } from '../practices/members.ts';
import { everything, onEachEngine } from '../testing/engines.ts';
import { someMember } from '../testing/portal.ts';
import { someCode, someDeviceKey } from '../testing/practice.ts';
import { shownTrail } from './shown.ts';
import { note, noted, sweepTrail, TRAIL_DAYS, TRAIL_PAGE, trailPage } from './trail.ts';

onEachEngine('the trail', (desk) => {
  const later = (ms: number): void => {
    desk().clock = new Date(desk().clock.getTime() + ms);
  };

  it('tells who did what and when, newest first, page by page, to its own practice alone', async () => {
    const [member, other] = [
      await someMember(desk()),
      await someMember(desk(), { email: 'x@beispiel.example' }),
    ];
    for (let i = 0; i <= TRAIL_PAGE; i++) {
      await note(desk(), member, 'search', { count: i });
      later(1000);
    }
    const first = await trailPage(desk(), member.practice.id, 1);
    expect(first).toMatchObject({ page: 1, pages: 2 });
    expect(first.rows).toHaveLength(TRAIL_PAGE);
    expect(first.rows[0]).toMatchObject({ userId: member.userId, act: 'search', count: TRAIL_PAGE });
    expect(await trailPage(desk(), member.practice.id, 9)).toMatchObject({ page: 2, rows: [{ count: 0 }] });
    expect(await trailPage(desk(), other.practice.id, 1)).toMatchObject({ pages: 1, rows: [] });
  });

  it('has a change and its line together, or neither', async () => {
    const member = await someMember(desk());
    const before = await everything(desk());
    const fails = noted(desk(), member, 'createCodes', async (inside) => {
      await someCode(inside, member.practice.id);
      throw new RangeError('no');
    });
    await expect(fails).rejects.toThrow(RangeError);
    expect(await everything(desk())).toEqual(before);
    await noted(
      desk(),
      member,
      'withdrawCode',
      async () => await Promise.resolve({ result: false, about: null }),
    );
    expect(await everything(desk())).toEqual(before);
  });

  it('is shown with members and participants, also after they have gone', async () => {
    const member = await someMember(desk());
    const practiceId = member.practice.id;
    const team = await someMember(desk(), { role: 'team', email: 'team@beispiel.example', practiceId });
    const { code } = await someCode(desk(), practiceId);
    const key = someDeviceKey();
    await redeemCode(desk(), key, code);
    await acceptProgress(desk(), key, randomUUID(), {
      ...{
        testsDone: 1,
        lastTestDate: '2026-11-20',
        testsRemaining: 13,
        startDate: '2026-11-20',
        kvnr: 'A123456780',
      },
    });
    const { participant = [] } = await everything(desk());
    await note(desk(), team, 'lookParticipant', { subjectId: String(participant[0]?.['id']) });
    later(1000);
    await note(desk(), team, 'lookParticipant', { subjectId: randomUUID() });
    later(1000);
    await removeMember(desk(), member, team.userId);
    const { rows } = await shownTrail(desk(), practiceId, 1);
    expect(rows.map(({ act, email, about }) => [act, email, about])).toEqual([
      ['removeMember', 'praxis@beispiel.example', 'deleted'],
      ['lookParticipant', null, 'deleted'],
      ['lookParticipant', null, { kvnr: 'A123456780' }],
    ]);
    expect(JSON.stringify((await everything(desk()))['audit'])).not.toContain('A123456780');
  });

  it('loses what is over', async () => {
    const member = await someMember(desk());
    await note(desk(), member, 'lookList');
    later((TRAIL_DAYS - 1) * 86_400_000);
    await sweepTrail(desk());
    expect((await everything(desk()))['audit']).toHaveLength(1);
    later(86_400_000);
    await sweepTrail(desk());
    expect((await everything(desk()))['audit']).toEqual([]);
  });
});
