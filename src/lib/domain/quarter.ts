import { addDays, type IsoDate } from './calendar.ts';

/** A quarter of a calendar year. */
export interface Quarter {
  /** `2026Q4`. */
  readonly name: string;
  readonly firstDay: IsoDate;
  readonly lastDay: IsoDate;
}

const firstDayOf = (year: number, quarter: number): IsoDate =>
  `${year}-${String(3 * quarter - 2).padStart(2, '0')}-01` as IsoDate;

/** Reads `2026Q4`; null where it is no quarter of this century. */
export function readQuarter(text: string): Quarter | null {
  const [name, year, number] = /^(20\d{2})Q([1-4])$/.exec(text) ?? [];
  if (name === undefined) return null;
  const [y, q] = [Number(year), Number(number)];
  const next = q === 4 ? firstDayOf(y + 1, 1) : firstDayOf(y, q + 1);
  return { name, firstDay: firstDayOf(y, q), lastDay: addDays(next, -1) };
}

/** Whether a day lies in a quarter; its first and its last day do. */
export function isInQuarter(day: string, { firstDay, lastDay }: Quarter): boolean {
  return day >= firstDay && day <= lastDay;
}
