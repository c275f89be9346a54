import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { addDays, practiceDay, type IsoDate } from '#lib/domain/calendar.ts';
import { STANDINGS, WORK_ORDERS, overdueBefore, type Standing } from '#lib/domain/standing.ts';
import type { ProgressMessage } from '#lib/progress/wire/participation.ts';
import { redeemCode } from '../codes/redeem.ts';
import { onEachEngine } from '../testing/engines.ts';
import { someCode, someDeviceKey, somePractice } from '../testing/practice.ts';
import { acceptProgress } from './accept.ts';
import { findByKvnr, PAGE_ROWS, wholeWorkList, workList, type WorkListRow } from './work-list.ts';

const KVNRS = ['A123456780', 'B123456782', 'C123456784'];
const FIELDS = { start: 'startDate', lastTest: 'lastTestDate', testsDone: 'testsDone' } as const;
const FIRST = { standing: null, order: 'start', page: 1 } as const;

onEachEngine('the work list', (desk) => {
  const today = (): IsoDate => practiceDay(desk().clock);

  /** Somebody who redeemed a code of the practice and reported this; null: nothing yet. */
  async function person(practiceId: string, message: ProgressMessage | null): Promise<void> {
    const device = someDeviceKey();
    await redeemCode(desk(), device, (await someCode(desk(), practiceId)).code);
    if (message !== null) await acceptProgress(desk(), device, randomUUID(), message);
  }

  function message(startedAgo: number, lastAgo: number | null, remaining: number, kvnr = 0): ProgressMessage {
    return {
      testsDone: 12 - remaining,
      testsRemaining: remaining,
      startDate: addDays(today(), -startedAgo),
      lastTestDate: lastAgo === null ? null : addDays(today(), -lastAgo),
      kvnr: KVNRS[kvnr] ?? '',
    };
  }

  /** The definition in words (domain/standing.ts), without a database. */
  function standingOf({ progress }: Pick<WorkListRow, 'progress'>): Standing {
    if (progress === null) return 'waiting';
    if (progress.testsRemaining === 0) return 'finished';
    return (progress.lastTestDate ?? progress.startDate) < overdueBefore(today()) ? 'overdue' : 'onTime';
  }

  it('says of each participant how they stand, counts them, and shows each standing alone', async () => {
    const practiceId = await somePractice(desk());
    await person(practiceId, null);
    await person(practiceId, message(3, null, 12));
    await person(practiceId, message(30, 10, 8));
    await person(practiceId, message(30, 11, 8));
    await person(practiceId, message(11, null, 12));
    await person(practiceId, message(90, 40, 0));
    const { rows, counts, pages } = await workList(desk(), practiceId, FIRST);
    expect(counts).toEqual({ waiting: 1, onTime: 2, overdue: 2, finished: 1 });
    expect([rows.length, pages]).toEqual([6, 1]);
    for (const row of rows) expect(row.standing).toBe(standingOf(row));
    for (const standing of STANDINGS) {
      const shown = await workList(desk(), practiceId, { ...FIRST, standing });
      expect(shown.rows.map(({ id }) => id)).toEqual(
        rows.filter((row) => row.standing === standing).map(({ id }) => id),
      );
      expect(shown.counts).toEqual(counts);
    }
  });

  it('shows each row once on its pages, in every order, and the last page for one that does not exist', async () => {
    const practiceId = await somePractice(desk());
    const people = PAGE_ROWS + 3;
    for (let i = 0; i < people; i++)
      await person(practiceId, i % 9 === 0 ? null : message(i % 5, i % 4 === 0 ? null : i % 3, 6));
    for (const order of WORK_ORDERS) {
      const first = await workList(desk(), practiceId, { ...FIRST, order });
      const last = await workList(desk(), practiceId, { ...FIRST, order, page: 99 });
      expect([first.rows.length, last.rows.length, last.page, first.pages]).toEqual([PAGE_ROWS, 3, 2, 2]);
      expect(new Set([...first.rows, ...last.rows].map(({ id }) => id)).size).toBe(people);
      const keys = [...first.rows, ...last.rows].map(({ progress }) => progress?.[FIELDS[order]] ?? null);
      const filled = keys.filter((key) => key !== null);
      expect(keys).toEqual([...keys.filter((key) => key === null), ...filled]);
      const sorted = filled.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
      expect(filled).toEqual(order === 'lastTest' ? sorted : sorted.reverse());
    }
    for (const page of [0, -4]) expect((await workList(desk(), practiceId, { ...FIRST, page })).page).toBe(1);
  });

  it('finds a person by the whole number, in the own practice only', async () => {
    const [here, elsewhere] = [await somePractice(desk()), await somePractice(desk(), 'Praxis am Tor')];
    await person(here, message(3, 1, 11, 0));
    await person(here, message(3, 1, 11, 1));
    await person(elsewhere, message(3, 1, 11, 0));
    const found = await findByKvnr(desk(), here, KVNRS[0] ?? '');
    expect(found.map(({ progress }) => progress?.kvnr)).toEqual([KVNRS[0]]);
    expect(await findByKvnr(desk(), here, KVNRS[2] ?? '')).toEqual([]);
    expect(await wholeWorkList(desk(), here)).toHaveLength(2);
    expect((await workList(desk(), elsewhere, FIRST)).counts.onTime).toBe(1);
  });

  it('counts the weeks of the own practice alone', async () => {
    const [here, elsewhere] = [await somePractice(desk()), await somePractice(desk(), 'Praxis am Tor')];
    await person(here, message(14, 7, 0));
    await person(here, message(7, null, 12));
    await person(here, message(400, 300, 0));
    await person(here, message(400, 300, 3));
    await person(here, null);
    await person(elsewhere, message(7, null, 12));
    const { weeks } = await workList(desk(), here, FIRST);
    expect(weeks.slice(-3).map(({ started, running, finished }) => [started, running, finished])).toEqual([
      [1, 2, 0],
      [1, 3, 1],
      [0, 2, 0],
    ]);
  });

  it('takes no participant of another practice, whatever is asked', async () => {
    const [here, elsewhere] = [await somePractice(desk()), await somePractice(desk(), 'Praxis am Tor')];
    await person(elsewhere, message(3, 1, 11));
    await fc.assert(
      fc.asyncProperty(
        fc.option(fc.constantFrom(...STANDINGS)),
        fc.constantFrom(...WORK_ORDERS),
        fc.integer(),
        async (standing, order, page) => {
          const { rows, counts } = await workList(desk(), here, { standing, order, page });
          expect([rows, Object.values(counts)]).toEqual([[], [0, 0, 0, 0]]);
        },
      ),
      { numRuns: 20 },
    );
  });
});
