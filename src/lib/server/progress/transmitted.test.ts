import { eq } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { redeemCode } from '../codes/redeem.ts';
import { participant } from '../database/schema.ts';
import { onEachEngine } from '../testing/engines.ts';
import { someCode, someDeviceKey, somePractice } from '../testing/practice.ts';
import { acceptProgress } from './accept.ts';
import { transmitted } from './transmitted.ts';
import { wholeWorkList } from './work-list.ts';

const MESSAGE = {
  ...{ testsDone: 2, testsRemaining: 10, kvnr: 'A123456780' },
  ...{ startDate: '2026-11-01', lastTestDate: '2026-11-20' },
};

onEachEngine('what was transmitted', (desk) => {
  /** Somebody who takes part: the tablet's key, and the id that the practice knows. */
  async function person(practiceId: string): Promise<{ device: string; id: string }> {
    const device = someDeviceKey();
    await redeemCode(desk(), device, (await someCode(desk(), practiceId)).code);
    const [row] = await wholeWorkList(desk(), practiceId);
    return { device, id: row?.id ?? '' };
  }

  it('is nothing at first, then the newest message with its five fields and no other', async () => {
    const practiceId = await somePractice(desk());
    const { device, id } = await person(practiceId);
    expect(await transmitted(desk(), practiceId, id)).toBe('none');
    await acceptProgress(desk(), device, randomUUID(), MESSAGE);
    const newer = { ...MESSAGE, testsDone: 3, testsRemaining: 9, lastTestDate: '2026-11-21' };
    await acceptProgress(desk(), device, randomUUID(), newer);
    expect(await transmitted(desk(), practiceId, id)).toMatchObject({ progress: newer });
    const known = await transmitted(desk(), practiceId, id);
    if (known === null || known === 'none') throw new Error('There is a message.');
    expect(Object.keys(known.progress).toSorted()).toEqual(Object.keys(newer).toSorted());
  });

  it('has the moment at which it came, where the server has noted it', async () => {
    const practiceId = await somePractice(desk());
    const { device, id } = await person(practiceId);
    await acceptProgress(desk(), device, randomUUID(), MESSAGE);
    const noted = async (receivedAt: Date | null) => {
      await desk().db.update(participant).set({ receivedAt }).where(eq(participant.id, id));
      return await transmitted(desk(), practiceId, id);
    };
    expect(await noted(null)).toMatchObject({ receivedAt: null });
    const moment = new Date('2026-11-22T09:15:00.123Z');
    expect(await noted(moment)).toMatchObject({ receivedAt: moment });
  });

  it('is told to the own practice alone, and of what there is', async () => {
    const [own, other] = [await somePractice(desk()), await somePractice(desk(), 'Praxis am Tor')];
    const { device, id } = await person(own);
    await acceptProgress(desk(), device, randomUUID(), MESSAGE);
    for (const [practiceId, asked] of [
      [other, id],
      [own, randomUUID()],
      [own, ''],
      [own, "' or 1=1"],
    ] as const)
      expect(await transmitted(desk(), practiceId, asked)).toBeNull();
  });
});
