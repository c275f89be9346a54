import { releaseTexts } from '#lib/i18n/catalogue/release.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import type { ReleaseCodeReading } from './code.ts';

/** What is wrong with a code that was typed, and how to mend it. */
export function wrongCodeText(reading: Extract<ReleaseCodeReading, { ok: false }>, locale: Locale): string {
  const t = releaseTexts[locale].doctor.wrong;
  switch (reading.reason) {
    case 'character':
      return t.character({ character: reading.character, position: String(reading.position) });
    case 'length':
      return t.length({ length: String(reading.length) });
    case 'empty':
    case 'check':
    case 'activation':
      return t[reading.reason];
  }
}
