/** How far a participant is, as a practice can know it: from the five fields and the day it is. */
import { addDays, type IsoDate } from './calendar.ts';

/**
 * `waiting`: a code was redeemed, and no message has come, or the person has withdrawn the consent to tell the practice.
 * `onTime`: tests remain, and the last one is not long ago. `overdue`: it is. `finished`: none remains.
 */
export const STANDINGS = ['waiting', 'onTime', 'overdue', 'finished'] as const;
export type Standing = (typeof STANDINGS)[number];

/**
 * The shipped programmes have a test every seven days (programme/shipped.test.ts); three more are left for holidays and late
 * messages. An operator's own programme with longer gaps shows people as overdue who are not.
 */
export const OVERDUE_AFTER_DAYS = 10;

/** Whose last test (before the first one: whose start) was before this day is overdue. */
export function overdueBefore(today: IsoDate): IsoDate {
  return addDays(today, -OVERDUE_AFTER_DAYS);
}

/** How a work list can be ordered. `start`: newest first. `lastTest`: longest ago first. `testsDone`: most first. */
export const WORK_ORDERS = ['start', 'lastTest', 'testsDone'] as const;
export type WorkOrder = (typeof WORK_ORDERS)[number];

/** What of a work list is shown. */
export interface WorkQuery {
  /** Null: all of them. */
  readonly standing: Standing | null;
  readonly order: WorkOrder;
  /** A whole number from 1; one that does not exist is the nearest that does. */
  readonly page: number;
}

/** One calendar week of a practice. */
export interface PracticeWeek {
  /** Its Monday. */
  readonly monday: IsoDate;
  /** Participations that began in it. */
  readonly started: number;
  /** Participations that had begun by its end, and had not finished before it. */
  readonly running: number;
  /** Participations whose last test was done in it. */
  readonly finished: number;
}

/** The Monday of a day's week. */
export function mondayOf(day: IsoDate): IsoDate {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}

/**
 * The last `count` weeks up to today's, from how many began and finished on which Monday's week; weeks further back
 * count into what was running.
 */
export function practiceWeeks(
  began: ReadonlyMap<IsoDate, number>,
  ended: ReadonlyMap<IsoDate, number>,
  today: IsoDate,
  count: number,
): readonly PracticeWeek[] {
  const last = mondayOf(today);
  const mondays = Array.from({ length: count }, (_, i) => addDays(last, 7 * (i - count + 1)));
  const sumBefore = (numbers: ReadonlyMap<IsoDate, number>, monday: IsoDate): number =>
    [...numbers].reduce((sum, [week, number]) => sum + (week < monday ? number : 0), 0);
  return mondays.map((monday) => {
    const started = began.get(monday) ?? 0;
    const running = sumBefore(began, monday) + started - sumBefore(ended, monday);
    return { monday, started, running, finished: ended.get(monday) ?? 0 };
  });
}
