import { LOCALES, type Locale } from '#lib/i18n/texts.ts';
import type { Wording } from '../model.ts';
import type { Extended } from './fhir.ts';
import { URLS } from './urls.ts';

/** `de-DE` is `de`. */
function localeOf(tag: string | undefined): Locale | null {
  return LOCALES.find((locale) => tag?.toLowerCase().split('-')[0] === locale) ?? null;
}

/** A text with its translations; where one is missing, the original stands in its place. Null: there is no text. */
export function readWording(
  text: string | undefined,
  translated: Extended | undefined,
  language: string | undefined,
): Wording | null {
  if (text === undefined || text.trim() === '') return null;
  const words: Record<Locale, string> = { de: text, en: text };
  for (const { url, extension = [] } of translated?.extension ?? []) {
    const locale = localeOf(extension.find((part) => part.url === 'lang')?.valueCode);
    const content = extension.find((part) => part.url === 'content')?.valueString;
    if (url === URLS.translation && locale !== null && content !== undefined && content.trim() !== '')
      words[locale] = content;
  }
  const original = localeOf(language);
  return original === null ? words : { ...words, [original]: text };
}

/** The same words in every language, such as a name. */
export function inAll(text: string): Wording {
  return { de: text, en: text };
}
