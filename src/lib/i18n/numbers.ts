import type { IsoDate } from '#lib/domain/calendar.ts';
import type { Locale } from './texts.ts';

const TAGS: Readonly<Record<Locale, string>> = Object.freeze({ de: 'de-DE', en: 'en-GB' });

/** The language tag for the browser's own formatting and speech. */
export function languageTag(locale: Locale): string {
  return TAGS[locale];
}

/** A number with a fixed count of decimals and a true minus sign: `−1,25`. */
export function formatNumber(value: number, decimals: number, locale: Locale): string {
  const text = new Intl.NumberFormat(TAGS[locale], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: 'negative',
  }).format(value);
  return text.replace('-', '−');
}

/** A count: whole, or with one decimal where it is a mean of counts. */
export function formatCount(value: number, locale: Locale): string {
  return formatNumber(value, Number.isInteger(value) ? 0 : 1, locale);
}

/** A share (0–1) in whole per cent, with a no-break space: `75 %` (English: `75%`). */
export function formatPercent(share: number, locale: Locale): string {
  return locale === 'de'
    ? `${formatNumber(share * 100, 0, locale)}\u00a0%`
    : `${formatNumber(share * 100, 0, locale)}%`;
}

/** A difference of shares (−1 to 1) in whole percentage points: `45 Punkte`. */
export function formatPoints(difference: number, locale: Locale): string {
  const number = formatNumber(difference * 100, 0, locale);
  const singular = number === '1' || number === '−1';
  if (locale === 'de') return `${number}\u00a0${singular ? 'Punkt' : 'Punkte'}`;
  return `${number}\u00a0${singular ? 'point' : 'points'}`;
}

/** Milliseconds as seconds with two decimals: `1,25 s`. */
export function formatSeconds(ms: number, locale: Locale): string {
  return `${formatNumber(ms / 1000, 2, locale)}\u00a0s`;
}

/** Hour and minute on the person's own clock: `9:05` (English: `09:05`). */
export function formatTime(moment: Date, locale: Locale): string {
  const hour = locale === 'de' ? 'numeric' : '2-digit';
  return new Intl.DateTimeFormat(TAGS[locale], { hour, minute: '2-digit' }).format(moment);
}

/** A day of the year: `30. November` (English: `30 November`). */
export function formatDate(day: IsoDate, locale: Locale): string {
  return new Intl.DateTimeFormat(TAGS[locale], { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** A day as people speak of it: `Montag, 30. November` (English: `Monday 30 November`). */
export function formatDay(day: IsoDate, locale: Locale): string {
  return new Intl.DateTimeFormat(TAGS[locale], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}
