import { eq } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { redeemCode } from '../codes/redeem.ts';
import { acceptConsent } from '../consents/accept.ts';
import { participant, practice } from '../database/schema.ts';
import { acceptProgress } from '../progress/accept.ts';
import { onEachEngine } from '../testing/engines.ts';
import { someCode, someDeviceKey, somePractice } from '../testing/practice.ts';
import { isInForce, participations } from './participations.ts';

const MESSAGE = {
  ...{ testsDone: 7, testsRemaining: 5, kvnr: 'A123456780' },
  ...{ startDate: '2026-10-01', lastTestDate: '2026-11-19' },
};

onEachEngine('what billing knows', (desk) => {
  async function person(practiceId: string, reports = true): Promise<string> {
    const device = someDeviceKey();
    await redeemCode(desk(), device, (await someCode(desk(), practiceId)).code);
    if (reports) await acceptProgress(desk(), device, randomUUID(), MESSAGE);
    const [row] = await desk()
      .db.select({ id: participant.id })
      .from(participant)
      .where(eq(participant.deviceKeyFingerprint, desk().keys.fingerprint('deviceKey', device)));
    return row?.id ?? '';
  }

  async function say(
    id: string,
    state: 'given' | 'withdrawn',
    at: string,
    textId = 'billing',
  ): Promise<void> {
    desk().clock = new Date(desk().clock.getTime() + 1000);
    await acceptConsent(desk(), id, { textId, textVersion: 1, state, at });
  }

  it('is number and beginning of those who reported, and whether they consent; no test, and no day of one', async () => {
    const practiceId = await somePractice(desk());
    const [yes, no, silent] = [
      await person(practiceId),
      await person(practiceId),
      await person(practiceId, false),
    ];
    await say(yes, 'given', '2026-11-20T10:00:00.000Z');
    await say(no, 'given', '2026-11-20T10:00:00.000Z', 'progress');
    const all = await participations(desk());
    const master = { kvnr: 'A123456780', startDate: '2026-10-01' };
    expect(new Map(all.map((one) => [one.id, one]))).toEqual(
      new Map([
        [yes, { id: yes, master, consents: true }],
        [no, { id: no, master, consents: false }],
        [silent, { id: silent, master: null, consents: false }],
      ]),
    );
  });

  it('follows a consent that is withdrawn and given again, and forgets the number with the consent to progress', async () => {
    const id = await person(await somePractice(desk()));
    const now = async () =>
      (await participations(desk())).map(({ consents, master }) => [consents, master !== null]);
    await say(id, 'given', '2026-11-20T10:00:00.000Z');
    expect(await now()).toEqual([[true, true]]);
    await say(id, 'withdrawn', '2026-11-20T11:00:00.000Z');
    expect(await now()).toEqual([[false, true]]);
    await say(id, 'given', '2026-11-20T12:00:00.000Z');
    expect(await now()).toEqual([[true, true]]);
    await say(id, 'withdrawn', '2026-11-20T13:00:00.000Z', 'progress');
    expect(await now()).toEqual([[true, false]]);
  });

  it('is nothing of the practice to try things with', async () => {
    const practiceId = await somePractice(desk());
    await person(practiceId);
    expect(await participations(desk())).toHaveLength(1);
    await desk().db.update(practice).set({ demo: true }).where(eq(practice.id, practiceId));
    expect(await participations(desk())).toEqual([]);
  });
});

describe('a consent to billing', () => {
  const receipt = (state: 'given' | 'withdrawn', at: number, receivedAt: number) => ({
    ...{ state, at: new Date(at), receivedAt: new Date(receivedAt) },
  });

  it.each([
    ['that never was', [], false],
    ['that was given', [receipt('given', 5, 5)], true],
    ['that was only withdrawn', [receipt('withdrawn', 5, 5)], false],
    ['that was withdrawn', [receipt('given', 5, 5), receipt('withdrawn', 6, 6)], false],
    ['that was given again', [receipt('withdrawn', 6, 6), receipt('given', 7, 7)], true],
    ['given by a clock that was fast', [receipt('given', 99, 5), receipt('withdrawn', 6, 6)], false],
    ['withdrawn by a clock that was slow', [receipt('given', 5, 5), receipt('withdrawn', 1, 6)], false],
    ['of which both came at one moment', [receipt('given', 5, 5), receipt('withdrawn', 5, 5)], false],
  ])('%s is or is not in force', (_, receipts, expected) => {
    expect(isInForce(receipts)).toBe(expected);
  });
});
