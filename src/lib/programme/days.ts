import { addDays, daysBetween, type IsoDate } from '#lib/domain/calendar.ts';
import type { PausedDays } from './course.ts';

/** Whether the programme waits on a day. */
export function isPaused(day: IsoDate, pauses: readonly PausedDays[]): boolean {
  return pauses.some(({ from, to }) => from <= day && (to === null || day <= to));
}

/** The last day of the pause of which a day is part; null: it has no end yet. */
export function endOfPause(day: IsoDate, pauses: readonly PausedDays[]): IsoDate | null {
  let end = day;
  for (;;) {
    const around = pauses.filter(({ from, to }) => from <= end && (to === null || end <= to));
    if (around.some(({ to }) => to === null)) return null;
    const latest = around.map(({ to }) => to).reduce((a, b) => ((b ?? end) > (a ?? end) ? b : a), end);
    const next = addDays(latest ?? end, 1);
    if (!isPaused(next, pauses)) return latest;
    end = next;
  }
}

/**
 * Pauses as they are known today: one without an end is taken to end today, because nothing is known of the days to
 * come. So a forecast can always be made.
 */
export function knownPauses(pauses: readonly PausedDays[], today: IsoDate): readonly PausedDays[] {
  return pauses.map(({ from, to }) => ({ from, to: to ?? (from > today ? from : today) }));
}

/**
 * The calendar day that is so many days of the programme after its first; days of pauses do not count.
 * @param pauses each with an end (`knownPauses`)
 */
export function calendarDay(
  startedOn: IsoDate,
  programmeDay: number,
  pauses: readonly PausedDays[],
): IsoDate {
  let day = addDays(startedOn, programmeDay);
  let countedUntil = addDays(startedOn, -1);
  for (const { from, to } of pauses.toSorted((a, b) => a.from.localeCompare(b.from))) {
    // Days of two pauses count once.
    const first = from > countedUntil ? from : addDays(countedUntil, 1);
    if (to === null || to < first) continue;
    if (first > day) break;
    day = addDays(day, daysBetween(first, to) + 1);
    countedUntil = to;
  }
  return day;
}

/** The later of two days. */
export function later(one: IsoDate, other: IsoDate): IsoDate {
  return one > other ? one : other;
}
