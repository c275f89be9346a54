/** Calendar days without time of day, `YYYY-MM-DD`, in the person's own time zone. */
export type IsoDate = string & { readonly __kind: 'IsoDate' };

const DAY_MS = 86_400_000;

/** The calendar day of a moment where the person is: on their tablet `localDate`. */
export type DayOf = (moment: Date) => IsoDate;

/** Formats are slow to make and asked for often. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** The local calendar day of a moment. */
export function localDate(moment: Date): IsoDate {
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  return `${pad(moment.getFullYear(), 4)}-${pad(moment.getMonth() + 1, 2)}-${pad(moment.getDate(), 2)}` as IsoDate;
}

/** Reads a day that exists in the calendar (no 31 February); null otherwise. */
export function makeDate(year: number, month: number, day: number): IsoDate | null {
  const moment = new Date(Date.UTC(year, month - 1, day));
  if (Number.isNaN(moment.getTime()) || year < 1) return null;
  moment.setUTCFullYear(year);
  const exists =
    moment.getUTCFullYear() === year && moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day;
  return exists ? (moment.toISOString().slice(0, 10) as IsoDate) : null;
}

/** Whether a text is a day of the calendar in this notation. */
export function isDay(text: string): text is IsoDate {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return makeDate(Number(year), Number(month), Number(day)) === text;
}

/** The day so many days later (earlier where negative). */
export function addDays(day: IsoDate, days: number): IsoDate {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10) as IsoDate;
}

/** How many days the second day lies after the first; negative where before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS;
}

/**
 * The calendar day of a moment in a time zone.
 * @param timeZone IANA name, such as `Europe/Berlin`; an unknown one throws RangeError
 */
export function dayIn(moment: Date, timeZone: string): IsoDate {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formats.set(timeZone, format);
  }
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}` as IsoDate;
}

/** Completed years of life on `day`. Those born on 29 February grow older on 1 March in other years. */
export function ageOn(day: IsoDate, birthday: IsoDate): number {
  const years = Number(day.slice(0, 4)) - Number(birthday.slice(0, 4));
  return day.slice(5) < birthday.slice(5) ? years - 1 : years;
}

export type BirthdayReading =
  | { readonly ok: true; readonly birthday: IsoDate }
  | { readonly ok: false; readonly reason: 'incomplete' | 'noSuchDay' | 'future' | 'under18' | 'over120' };

/** Reads the three fields of a birthday as typed, against the day it is today. */
export function readBirthday(day: string, month: string, year: string, today: IsoDate): BirthdayReading {
  const [d, m, y] = [day, month, year].map((text) => text.trim());
  if (!d || !m || !y) return { ok: false, reason: 'incomplete' };
  if (!/^\d{1,2}$/.test(d) || !/^\d{1,2}$/.test(m) || !/^\d{4}$/.test(y))
    return { ok: false, reason: 'noSuchDay' };
  const birthday = makeDate(Number(y), Number(m), Number(d));
  if (birthday === null) return { ok: false, reason: 'noSuchDay' };
  if (birthday > today) return { ok: false, reason: 'future' };
  const age = ageOn(today, birthday);
  if (age < 18) return { ok: false, reason: 'under18' };
  if (age > 120) return { ok: false, reason: 'over120' };
  return { ok: true, birthday };
}

/** German notation, `5. März 2026` (long) or `05.03.2026` (short). */
export function germanDate(date: IsoDate, style: 'long' | 'short'): string {
  const [year = '', month = '', day = ''] = date.split('-');
  if (style === 'short') return `${day}.${month}.${year}`;
  return new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** Of practices: what the server or the portal calls today, wherever the server stands. */
export const PRACTICE_TIME_ZONE = 'Europe/Berlin';

/** The calendar day of a moment for a practice. */
export function practiceDay(moment: Date): IsoDate {
  return dayIn(moment, PRACTICE_TIME_ZONE);
}

/** A moment by the clock in Germany, wherever it is told: `5. März 2026 um 9:05 Uhr`. */
export function germanMoment(moment: Date): string {
  const timeZone = PRACTICE_TIME_ZONE;
  const time = new Intl.DateTimeFormat('de-DE', { timeZone, hour: 'numeric', minute: '2-digit' });
  return `${germanDate(dayIn(moment, timeZone), 'long')} um ${time.format(moment)} Uhr`;
}
