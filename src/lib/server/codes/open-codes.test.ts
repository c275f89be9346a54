import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { redeemCode } from './redeem.ts';
import { everything, onEachEngine } from '../testing/engines.ts';
import { someDeviceKey, somePractice } from '../testing/practice.ts';
import { createCodes, withdrawCode } from './codes.ts';
import { openCodes, openCodesWith, PAGE_CODES, withdrawCodesWith } from './open-codes.ts';

onEachEngine('open codes', (desk) => {
  const later = (minutes: number): void => {
    desk().clock = new Date(desk().clock.getTime() + minutes * 60_000);
  };

  it('made at once are as many as were wanted, all different, with one moment and one last day', async () => {
    const practiceId = await somePractice(desk());
    const ids = await createCodes(desk(), practiceId, 'kurz-4', 50);
    const { codes, page, pages, count } = await openCodes(desk(), practiceId, 1);
    expect([codes.length, page, pages, count]).toEqual([50, 1, 1, 50]);
    expect(codes.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    expect(new Set(codes.map(({ code }) => code)).size).toBe(50);
    for (const code of codes)
      expect(code).toMatchObject({
        ...{ madeAt: desk().clock, validUntil: '2027-02-19', programme: 'kurz-4', together: 50 },
      });
  });

  it('are all made, or none', async () => {
    const practiceId = await somePractice(desk());
    let made = 0;
    // The third has the fingerprint of the second, which the database refuses.
    const fingerprint = (): string => String(Math.min(++made, 2));
    const twins = { ...desk(), now: desk().now, keys: { ...desk().keys, fingerprint } };
    await expect(createCodes(twins, practiceId, 'kurz-4', 3)).rejects.toThrow();
    expect(made).toBe(3);
    expect((await everything(desk()))['activation_code']).toEqual([]);
  });

  it('are listed once each, on pages, newest first, and the last page stands for one that does not exist', async () => {
    const practiceId = await somePractice(desk());
    const old = await createCodes(desk(), practiceId, 'kurz-4', PAGE_CODES);
    later(1);
    const young = await createCodes(desk(), practiceId, 'kurz-4', 3);
    await createCodes(desk(), await somePractice(desk()), 'kurz-4', 1);
    const first = await openCodes(desk(), practiceId, 1);
    const last = await openCodes(desk(), practiceId, 99);
    expect([first.codes.length, last.codes.length, last.page, last.pages]).toEqual([PAGE_CODES, 3, 2, 2]);
    expect(first.codes.slice(0, 3).map(({ id }) => id)).toEqual(young.toSorted());
    expect(first.codes.map(({ together }) => together).slice(0, 4)).toEqual([3, 3, 3, PAGE_CODES]);
    const all = [...first.codes, ...last.codes].map(({ id }) => id);
    expect(all.toSorted()).toEqual([...old, ...young].toSorted());
    for (const page of [0, -7]) expect((await openCodes(desk(), practiceId, page)).page).toBe(1);
  });

  it('that were made together are found by any of them, as long as they are open', async () => {
    const practiceId = await somePractice(desk());
    const [first = '', second = '', third = ''] = await createCodes(desk(), practiceId, 'kurz-4', 3);
    later(1);
    await createCodes(desk(), practiceId, 'kurz-4', 2);
    const idsWith = async (id: string) =>
      (await openCodesWith(desk(), practiceId, id))?.map((code) => code.id) ?? null;
    expect(await idsWith(second)).toEqual([first, second, third].toSorted());
    await withdrawCode(desk(), practiceId, second);
    const [redeemed] = (await openCodesWith(desk(), practiceId, second)) ?? [];
    await redeemCode(desk(), someDeviceKey(), redeemed?.code ?? '');
    expect(await idsWith(second)).toHaveLength(1);
    expect((await openCodes(desk(), practiceId, 1)).codes.map(({ together }) => together)).toEqual([2, 2, 1]);
    desk().clock = new Date('2027-03-01T00:00:00Z');
    expect(await idsWith(second)).toEqual([]);
  });

  it('that were made together are withdrawn together, by their own practice, and no others', async () => {
    const [own, other] = [await somePractice(desk()), await somePractice(desk())];
    const [first = ''] = await createCodes(desk(), own, 'kurz-4', 4);
    // At the very same moment, in another practice.
    const [foreign = ''] = await createCodes(desk(), other, 'kurz-4', 2);
    later(1);
    await createCodes(desk(), own, 'kurz-4', 1);
    expect(await withdrawCodesWith(desk(), other, first)).toBe(0);
    expect(await openCodesWith(desk(), other, first)).toBeNull();
    expect(await withdrawCodesWith(desk(), own, first)).toBe(4);
    expect(await withdrawCodesWith(desk(), own, first)).toBe(0);
    expect((await openCodes(desk(), own, 1)).count).toBe(1);
    expect(await openCodesWith(desk(), other, foreign)).toHaveLength(2);
    for (const row of (await everything(desk()))['activation_code'] ?? [])
      expect(row['state'] === 'open').toBe(row['code_sealed'] !== null);
  });

  it('are not found by what is no id', async () => {
    const practiceId = await somePractice(desk());
    for (const id of ['', 'x', "' or 1=1", randomUUID()]) {
      expect(await openCodesWith(desk(), practiceId, id)).toBeNull();
      expect(await withdrawCodesWith(desk(), practiceId, id)).toBe(0);
    }
  });
});
