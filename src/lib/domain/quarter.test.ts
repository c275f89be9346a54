import { expect, it } from 'vitest';
import { addDays, type IsoDate } from './calendar.ts';
import { isInQuarter, readQuarter } from './quarter.ts';

it.each([
  ['2026Q1', '2026-01-01', '2026-03-31'],
  ['2026Q2', '2026-04-01', '2026-06-30'],
  ['2026Q3', '2026-07-01', '2026-09-30'],
  ['2026Q4', '2026-10-01', '2026-12-31'],
  ['2099Q4', '2099-10-01', '2099-12-31'],
])('%s is from %s to %s', (name, firstDay, lastDay) => {
  const quarter = readQuarter(name);
  expect(quarter).toEqual({ name, firstDay, lastDay });
  if (quarter === null) return;
  const in_ = [firstDay, lastDay, addDays(quarter.firstDay, 40)].map((day) => isInQuarter(day, quarter));
  const out = [addDays(firstDay as IsoDate, -1), addDays(lastDay as IsoDate, 1)];
  expect([in_, out.map((day) => isInQuarter(day, quarter))]).toEqual([
    [true, true, true],
    [false, false],
  ]);
});

it.each(['2026Q5', '2026Q0', '2026', '26Q1', '2026q1', '2026-Q1', ' 2026Q1', '1926Q1', ''])(
  '“%s” is no quarter',
  (text) => expect(readQuarter(text)).toBeNull(),
);
