import { generateIcsCalendar } from 'ts-ics';
import type { IsoDate } from '#lib/domain/calendar.ts';
import { reminderTexts } from '#lib/i18n/catalogue/reminders.ts';
import type { Locale } from '#lib/i18n/texts.ts';

const MINUTES = 20;

interface CalendarPlan {
  /** Local days on which a task opens. */
  readonly days: readonly IsoDate[];
  /** Hour of the person's own clock, 8–19. */
  readonly hour: number;
  /** Random id of the person's calendar: a file made later replaces the entries of the same days. */
  readonly calendarId: string;
  readonly now: Date;
  readonly locale: Locale;
}

/**
 * The whole programme as an iCalendar file (RFC 5545, CRLF, UTF-8): one entry of 20 minutes a day, which rings at its
 * start and says nothing but that a task waits. Times are floating, so that they stay where the person's clock is.
 */
export function calendarFile({ days, hour, calendarId, now, locale }: CalendarPlan): string {
  const t = reminderTexts[locale].notice;
  const file = generateIcsCalendar({
    version: '2.0',
    prodId: '-//Merkzeit//Merkzeit//DE',
    method: 'PUBLISH',
    events: days.map((day) => ({
      uid: `${calendarId}-${day}@merkzeit`,
      stamp: { date: now },
      start: { date: new Date(Date.parse(`${day}T00:00:00Z`) + hour * 3_600_000) },
      duration: { minutes: MINUTES },
      summary: t.title,
      description: t.text,
      class: 'PRIVATE',
      alarms: [
        {
          action: 'DISPLAY',
          description: t.text,
          trigger: { type: 'relative', value: { before: false, minutes: 0 } },
        },
      ],
    })),
  });
  // The library writes every moment as UTC or with a named zone; without the Z a time is floating.
  return file.replaceAll(/^(DTSTART:\d{8}T\d{6})Z/gm, '$1');
}
