import { isDay } from '#lib/domain/calendar.ts';
import { processingTexts } from '#lib/i18n/catalogue/processing.ts';
import { sentTexts } from '#lib/i18n/catalogue/sent.ts';
import { dateText, momentText } from '#lib/i18n/dates.ts';
import type { Locale } from '#lib/i18n/texts.ts';

/** Keys whose values are words of the wire. */
const WORD_KEYS: readonly string[] = Object.freeze(['state', 'by', 'locale', 'hours']);

/** UTC, to the millisecond, as messages carry moments (progress/wire/parser.ts). */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** What a message holds beside objects (progress/wire/). */
type Value = string | number | boolean | null | readonly Value[];
interface Part {
  readonly [key: string]: Value | Part;
}

function isPart(value: Value | Part): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueInWords(key: string, value: Value, locale: Locale): string {
  const t = sentTexts[locale];
  if (value === null) return t.nothing;
  if (typeof value === 'boolean') return value ? t.yes : t.no;
  if (typeof value === 'object')
    return value.map((each) => valueInWords(key, each, locale)).join(' · ') || t.noMoments;
  if (key === 'bytes') return t.byteCount({ count: String(value) });
  const text = String(value);
  const values: Readonly<Record<string, string>> = t.values;
  if (WORD_KEYS.includes(key)) return values[text] ?? text;
  if (isDay(text)) return dateText(text, 'long', locale);
  return MOMENT.test(text) ? momentText(text, locale) : text;
}

function nameOf(key: string, locale: Locale): string {
  const { bytes, sha256 } = sentTexts[locale];
  const names: Readonly<Record<string, string>> = { ...processingTexts[locale].fields, bytes, sha256 };
  // A message of an older edition of the app may have a key that is no longer sent.
  return names[key] ?? key;
}

/**
 * The fields of a message as it was logged, as name and value in words; those of an object in it stand in its place.
 * @param body JSON of an object (progress/log-body.ts)
 */
export function messageInWords(body: string, locale: Locale): readonly (readonly [string, string])[] {
  const within = (part: Part): (readonly [string, string])[] =>
    Object.entries(part).flatMap(([key, value]) =>
      isPart(value) ? within(value) : [[nameOf(key, locale), valueInWords(key, value, locale)] as const],
    );
  return within(JSON.parse(body) as Part);
}
