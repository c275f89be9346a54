import { germanDate, type IsoDate } from '#lib/domain/calendar.ts';
import { languageTag } from '#lib/i18n/numbers.ts';
import type { Locale } from '#lib/i18n/texts.ts';

/** A day in the notation of the language: `21. November 2026` (long) or `21.11.2026` (short; English: `21 Nov 2026`). */
export function dateText(date: IsoDate, style: 'long' | 'short', locale: Locale): string {
  if (locale === 'de') return germanDate(date, style);
  const dateStyle = style === 'long' ? 'long' : 'medium';
  return new Intl.DateTimeFormat(languageTag(locale), { dateStyle, timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}
