import { germanDate, PRACTICE_TIME_ZONE, type IsoDate } from '#lib/domain/calendar.ts';
import { languageTag } from './numbers.ts';
import type { Locale } from './texts.ts';

/** A day in the notation of the language: `21. November 2026` (long) or `21.11.2026` (short; English: `21 Nov 2026`). */
export function dateText(date: IsoDate, style: 'long' | 'short', locale: Locale): string {
  if (locale === 'de') return germanDate(date, style);
  const dateStyle = style === 'long' ? 'long' : 'medium';
  return new Intl.DateTimeFormat(languageTag(locale), { dateStyle, timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** A moment in a table of the portal: `22.11.2026, 10:59`. */
export function practiceMomentText(moment: Date, locale: Locale): string {
  const format = new Intl.DateTimeFormat(languageTag(locale), {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: PRACTICE_TIME_ZONE,
  });
  return format.format(moment);
}

/** A moment (ISO 8601) by the clock of the tablet: `22. November 2026 um 10:59`. */
export function momentText(iso: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(languageTag(locale), { dateStyle: 'long', timeStyle: 'short' });
  return format.format(new Date(iso));
}

/** The day of a moment (ISO 8601) by the clock of the tablet: `22. November 2026`. */
export function momentDayText(iso: string, locale: Locale): string {
  return new Intl.DateTimeFormat(languageTag(locale), { dateStyle: 'long' }).format(new Date(iso));
}
