import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, type IsoDate } from './calendar.ts';
import { mondayOf, overdueBefore, practiceWeeks } from './standing.ts';

const TODAY = '2026-11-22' as IsoDate;
const WEEKS = 12;

describe('the week of a day', () => {
  it('begins on its Monday', () => {
    expect(mondayOf(TODAY)).toBe('2026-11-16');
    expect(mondayOf('2026-11-23' as IsoDate)).toBe('2026-11-23');
    expect(mondayOf('2027-01-01' as IsoDate)).toBe('2026-12-28');
  });

  it('begins at most six days before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
        const day = addDays('1970-01-01' as IsoDate, days);
        const monday = mondayOf(day);
        expect(daysBetween(monday, day)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(monday, day)).toBeLessThanOrEqual(6);
        expect(mondayOf(addDays(monday, 7))).toBe(addDays(monday, 7));
      }),
    );
  });
});

it('somebody whose last test was ten days ago is on time, eleven days ago is overdue', () => {
  const limit = overdueBefore(TODAY);
  expect(addDays(TODAY, -10) < limit).toBe(false);
  expect(addDays(TODAY, -11) < limit).toBe(true);
});

describe('the weeks of a practice', () => {
  const people = fc.array(
    fc.record({
      began: fc.integer({ min: 0, max: 300 }),
      lasted: fc.option(fc.integer({ min: 0, max: 200 })),
    }),
    { maxLength: 40 },
  );

  function counted(days: readonly IsoDate[]): ReadonlyMap<IsoDate, number> {
    const counts = new Map<IsoDate, number>();
    for (const day of days) counts.set(mondayOf(day), (counts.get(mondayOf(day)) ?? 0) + 1);
    return counts;
  }

  it('count each person in each week in which they took part', () => {
    fc.assert(
      fc.property(people, (all) => {
        const dated = all.map(({ began, lasted }) => {
          const from = addDays(TODAY, -began);
          const to = lasted === null || lasted > began ? null : addDays(from, lasted);
          return { from, to };
        });
        const weeks = practiceWeeks(
          counted(dated.map(({ from }) => from)),
          counted(dated.flatMap(({ to }) => (to === null ? [] : [to]))),
          TODAY,
          WEEKS,
        );
        expect(weeks).toHaveLength(WEEKS);
        expect(weeks.at(-1)?.monday).toBe(mondayOf(TODAY));
        for (const { monday, started, running, finished } of weeks) {
          const sunday = addDays(monday, 6);
          const within = (day: IsoDate | null) => day !== null && day >= monday && day <= sunday;
          expect(started).toBe(dated.filter(({ from }) => within(from)).length);
          expect(finished).toBe(dated.filter(({ to }) => within(to)).length);
          expect(running).toBe(
            dated.filter(({ from, to }) => from <= sunday && (to === null || to >= monday)).length,
          );
        }
      }),
    );
  });
});
