import { expect, it } from 'vitest';
import { DELETION_PATH, parseDeletionReply } from '#lib/progress/wire/deletion.ts';
import { sweepAttempts } from '../limits/attempts.ts';
import { sweepReminders } from '../reminders/rows.ts';
import { redeemCode } from '../codes/redeem.ts';
import { DAY_MS, useAccounts } from '../testing/account.ts';
import { everything, onEachEngine, rowsOf } from '../testing/engines.ts';
import { liveThrough, spellings } from '../testing/life.ts';
import { someCode, someDeviceKey, somePractice } from '../testing/practice.ts';

onEachEngine('deleting all', (desk) => {
  const accounts = useAccounts(desk);
  const { pass, activated, post, ask, rows } = accounts;

  it('leaves no row that mentions the participation, and every row of another one', async () => {
    const ben = await liveThrough(desk(), accounts, 'ben');
    const before = await everything(desk());
    for (const [table, list] of Object.entries(before))
      if (!/^(portal|practice_member|practice_invitation|audit|set_up|installation)/.test(table))
        expect([table, list.length > 0]).toEqual([table, true]);
    const anna = await liveThrough(desk(), accounts, 'anna');
    const full = JSON.stringify(await everything(desk()));
    for (const mark of [...anna.marks, ...ben.marks]) expect(full).toContain(mark);

    const reply = parseDeletionReply(await ask(DELETION_PATH, anna.device, {}));
    expect(reply).toEqual({
      ok: true,
      value: {
        outcome: 'stored',
        deletedAt: '2026-11-21T10:00:00.000Z',
        backupsGoneBy: '2026-11-24T10:00:00.000Z',
      },
    });
    const after = await everything(desk());
    const content = JSON.stringify(after);
    for (const mark of [...anna.marks, ...Object.values(anna.secrets)].flatMap(spellings))
      expect(content).not.toContain(mark);
    const [practices, others] = [after['practice'], before['practice']];
    expect(practices).toHaveLength((others?.length ?? 0) + 1);
    const { practice: _one, attempt: _two, ...rest } = after;
    const { practice: _three, attempt: _four, ...expected } = before;
    expect(rest).toEqual(expected);
    pass(DAY_MS + 1);
    await sweepAttempts(desk());
    expect(await rows('attempt')).toEqual([]);
  });

  it('may be asked for twice, and by a stranger; both get the same kind of receipt', async () => {
    const device = await activated();
    await ask(DELETION_PATH, device, {});
    const before = await everything(desk());
    const again = await post(DELETION_PATH, device, {}, { id: null });
    const stranger = await post(DELETION_PATH, someDeviceKey(), {});
    expect(await again.text()).toBe(await stranger.text());
    expect(await everything(desk())).toEqual(before);
  });

  it('makes the code worthless, so that an old message begins nothing anew', async () => {
    const device = someDeviceKey();
    const { code } = await someCode(desk(), await somePractice(desk()));
    await redeemCode(desk(), device, code);
    await ask(DELETION_PATH, device, {});
    expect(await redeemCode(desk(), device, code)).toEqual({ outcome: 'refused', reason: 'unknown' });
    expect([await rows('participant'), await rows('activation_code')]).toEqual([[], []]);
  });

  it('needs a device key and nothing else', async () => {
    expect((await post(DELETION_PATH, null, {})).status).toBe(401);
    expect((await post(DELETION_PATH, await activated(), { reason: 'x' })).status).toBe(400);
    expect(await rows('participant')).toHaveLength(1);
  });

  it('in another way, with the practice, takes the reminders along with the next sweep', async () => {
    await liveThrough(desk(), accounts, 'anna');
    expect(await rows('reminder')).toHaveLength(2);
    await sweepReminders(desk());
    expect(await rows('reminder')).toHaveLength(2);
    await rowsOf(desk(), 'delete from practice');
    await sweepReminders(desk());
    expect(await rows('reminder')).toEqual([]);
  });
});
