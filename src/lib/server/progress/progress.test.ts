import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { redeemCode } from '../codes/redeem.ts';
import { SealBrokenError } from '../secrets/keys.ts';
import { everything, onEachEngine, rowsOf } from '../testing/engines.ts';
import { someCode, someDeviceKey, somePractice } from '../testing/practice.ts';
import { acceptProgress } from './accept.ts';
import { wholeWorkList } from './work-list.ts';

const MESSAGE = {
  testsDone: 1,
  lastTestDate: '2026-11-20',
  testsRemaining: 11,
  startDate: '2026-11-15',
  kvnr: 'A123456780',
};
const STORED = { outcome: 'stored' };

onEachEngine('progress', (desk) => {
  async function participation(practiceId: string): Promise<string> {
    const device = someDeviceKey();
    await redeemCode(desk(), device, (await someCode(desk(), practiceId)).code);
    return device;
  }

  it('is shown to the practice as the five fields that were sent', async () => {
    const practiceId = await somePractice(desk());
    const device = await participation(practiceId);
    expect(await wholeWorkList(desk(), practiceId)).toMatchObject([{ progress: null }]);
    expect(await acceptProgress(desk(), device, randomUUID(), MESSAGE)).toEqual(STORED);
    expect(await wholeWorkList(desk(), practiceId)).toMatchObject([{ progress: MESSAGE }]);
    const before = { ...MESSAGE, lastTestDate: null, testsDone: 0 };
    await acceptProgress(desk(), device, randomUUID(), before);
    expect(await wholeWorkList(desk(), practiceId)).toMatchObject([{ progress: before }]);
  });

  it('changes the five fields, when they came and the id of the message, in this row, and nothing else in the whole database', async () => {
    const practiceId = await somePractice(desk());
    const device = await participation(practiceId);
    await participation(practiceId);
    const before = await everything(desk());
    await acceptProgress(desk(), device, randomUUID(), MESSAGE);
    const after = await everything(desk());
    const changed = Object.keys(after).flatMap((table) =>
      (after[table] ?? []).flatMap((row) => {
        const old = before[table]?.find(({ id }) => id === row['id']) ?? {};
        return Object.keys(row).filter((column) => row[column] !== old[column]);
      }),
    );
    expect(changed.sort()).toEqual([
      'kvnr_fingerprint',
      'kvnr_sealed',
      'last_message_id',
      'last_test_date',
      'received_at',
      'start_date',
      'tests_done',
      'tests_remaining',
    ]);
    for (const [table, rows] of Object.entries(after)) expect(rows).toHaveLength(before[table]?.length ?? -1);
  });

  it('keeps the health-insurance number unreadable in the database, and bound to its row', async () => {
    const practiceId = await somePractice(desk());
    for (const kvnr of ['A123456780', 'M310119800']) {
      await acceptProgress(desk(), await participation(practiceId), randomUUID(), { ...MESSAGE, kvnr });
    }
    expect(JSON.stringify(await everything(desk()))).not.toContain('A123456780');
    await rowsOf(
      desk(),
      'update participant p set kvnr_sealed = q.kvnr_sealed from participant q where p.id <> q.id',
    );
    await expect(wholeWorkList(desk(), practiceId)).rejects.toThrow(SealBrokenError);
  });

  it('does not show by its fingerprints that a person is in two practices', async () => {
    for (const practiceId of [await somePractice(desk()), await somePractice(desk())]) {
      await acceptProgress(desk(), await participation(practiceId), randomUUID(), MESSAGE);
    }
    const { participant = [] } = await everything(desk());
    expect(new Set(participant.map((row) => row['kvnr_fingerprint'])).size).toBe(2);
  });

  it('is stored once when the same message comes again, also at the same moment', async () => {
    const device = await participation(await somePractice(desk()));
    const id = randomUUID();
    await acceptProgress(desk(), device, id, MESSAGE);
    const before = await everything(desk());
    const again = Array.from(
      { length: 5 },
      async () => await acceptProgress(desk(), device, id.toUpperCase(), MESSAGE),
    );
    expect(await Promise.all(again)).toEqual(Array.from({ length: 5 }, () => STORED));
    expect(await everything(desk())).toEqual(before);
  });

  it('of a device that nobody knows is refused and stored nowhere', async () => {
    await participation(await somePractice(desk()));
    const before = await everything(desk());
    const reply = await acceptProgress(desk(), someDeviceKey(), randomUUID(), MESSAGE);
    expect(reply).toEqual({ outcome: 'refused', reason: 'notActivated' });
    expect(await everything(desk())).toEqual(before);
  });

  it('is seen by no other practice', async () => {
    const [own, other] = [await somePractice(desk()), await somePractice(desk())];
    await acceptProgress(desk(), await participation(own), randomUUID(), MESSAGE);
    expect(await wholeWorkList(desk(), other)).toEqual([]);
  });

  it('lists those without a message first, then the newest start', async () => {
    const practiceId = await somePractice(desk());
    for (const startDate of ['2026-10-01', '2026-11-01', '2026-09-01']) {
      await acceptProgress(desk(), await participation(practiceId), randomUUID(), { ...MESSAGE, startDate });
    }
    await participation(practiceId);
    const starts = (await wholeWorkList(desk(), practiceId)).map(
      ({ progress }) => progress?.startDate ?? null,
    );
    expect(starts).toEqual([null, '2026-11-01', '2026-10-01', '2026-09-01']);
  });
});
