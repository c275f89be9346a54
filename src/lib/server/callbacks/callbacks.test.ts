import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { CALLBACK_END_PATH, CALLBACK_PATH, type CallbackMessage } from '#lib/progress/wire/callback.ts';
import { DAY_MS, useAccounts } from '../testing/account.ts';
import { everything, onEachEngine } from '../testing/engines.ts';
import { someMember } from '../testing/portal.ts';
import { someCode, someDeviceKey } from '../testing/practice.ts';
import { redeemCode } from '../codes/redeem.ts';
import { countCallbacks, finishCallback, listCallbacks, sweepCallbacks } from './callbacks.ts';

const STORED = { outcome: 'stored' };
const REQUEST: CallbackMessage = { callName: 'Anna Muster', phone: '030 / 123 45-67', hours: 'morning' };

onEachEngine('a request for a call', (desk) => {
  const { pass, post, ask, rows } = useAccounts(desk);
  const practiceWith = async (email = 'praxis@beispiel.example') => {
    const member = await someMember(desk(), { email });
    const join = async (): Promise<string> => {
      const { code } = await someCode(desk(), member.practice.id);
      const device = someDeviceKey();
      await redeemCode(desk(), device, code);
      return device;
    };
    return { member, join, list: async () => await listCallbacks(desk(), member.practice.id) };
  };

  it('is seen by its own practice, oldest first, and by no other', async () => {
    const { member, join, list } = await practiceWith();
    const other = await practiceWith('andere@beispiel.example');
    expect(await ask(CALLBACK_PATH, await join(), REQUEST)).toEqual(STORED);
    pass(1000);
    await ask(CALLBACK_PATH, await join(), { ...REQUEST, callName: 'Bernd' });
    expect((await list()).map(({ callName }) => callName)).toEqual(['Anna Muster', 'Bernd']);
    expect(await countCallbacks(desk(), member.practice.id)).toBe(2);
    expect(await other.list()).toEqual([]);
    const [first] = await list();
    expect(first).toMatchObject(REQUEST);
    expect(await finishCallback(desk(), other.member, first?.id ?? '')).toBe(false);
    expect(await list()).toHaveLength(2);
  });

  it('replaces the one before, and is deleted when it is done, with a line in the trail', async () => {
    const { member, join, list } = await practiceWith();
    const device = await join();
    await ask(CALLBACK_PATH, device, REQUEST);
    await ask(CALLBACK_PATH, device, { ...REQUEST, phone: '+49 40 765432' });
    const [only, ...rest] = await list();
    expect([only?.phone, rest]).toEqual(['+49 40 765432', []]);
    expect(await finishCallback(desk(), member, only?.id ?? '')).toBe(true);
    expect(await finishCallback(desk(), member, only?.id ?? '')).toBe(false);
    expect(await list()).toEqual([]);
    expect(await rows('callback')).toMatchObject([{ request_sealed: null }]);
    expect((await rows('audit')).map(({ act }) => act)).toEqual(['finishCallback']);
    for (const nonsense of [null, '', 'x', randomUUID()])
      expect(await finishCallback(desk(), member, nonsense)).toBe(false);
  });

  it('does not come back when its message comes once more', async () => {
    const { member, join, list } = await practiceWith();
    const device = await join();
    const id = randomUUID();
    await ask(CALLBACK_PATH, device, REQUEST, { id });
    expect(await ask(CALLBACK_PATH, device, REQUEST, { id })).toEqual(STORED);
    expect(await list()).toHaveLength(1);
    await finishCallback(desk(), member, (await list())[0]?.id ?? '');
    expect(await ask(CALLBACK_PATH, device, REQUEST, { id })).toEqual(STORED);
    expect(await list()).toEqual([]);
  });

  it('is taken back at once, and after 30 days nothing is left', async () => {
    const { join, list } = await practiceWith();
    const [first, second] = [await join(), await join()];
    await ask(CALLBACK_PATH, first, REQUEST);
    expect(await ask(CALLBACK_END_PATH, first, {})).toEqual(STORED);
    expect(await ask(CALLBACK_END_PATH, first, {})).toEqual(STORED);
    expect(await list()).toEqual([]);
    await ask(CALLBACK_PATH, second, REQUEST);
    pass(30 * DAY_MS - 1);
    await sweepCallbacks(desk());
    expect(await list()).toHaveLength(1);
    pass(1);
    expect(await list()).toEqual([]);
    await sweepCallbacks(desk());
    expect(await rows('callback')).toEqual([]);
  });

  it('lies sealed, and needs a participation and sound words', async () => {
    const { join } = await practiceWith();
    const device = await join();
    await ask(CALLBACK_PATH, device, REQUEST);
    const content = JSON.stringify(await everything(desk()));
    for (const secret of ['Muster', '123 45']) expect(content).not.toContain(secret);
    expect(await ask(CALLBACK_PATH, someDeviceKey(), REQUEST)).toEqual({
      outcome: 'refused',
      reason: 'notActivated',
    });
    for (const wrong of [
      { callName: '' },
      { callName: 'A\u202Eb' },
      { phone: '112' },
      { phone: '030 123456 x' },
      { hours: 'night' },
      { why: 'I forget things' },
    ])
      expect((await post(CALLBACK_PATH, device, { ...REQUEST, ...wrong })).status).toBe(400);
  });
});
