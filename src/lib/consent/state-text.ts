import { consentScreenTexts } from '#lib/i18n/catalogue/consent-screens.ts';
import { momentDayText } from '#lib/i18n/dates.ts';
import { formatDay } from '#lib/i18n/numbers.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import type { ConsentState } from './state.ts';

/** How a consent stands, in words. */
export function stateText(state: ConsentState, locale: Locale): string {
  const t = consentScreenTexts[locale].states;
  switch (state.kind) {
    case 'not-given':
    case 'blocked':
      return t[state.kind];
    case 'given':
      return t.given({ day: momentDayText(state.givenAtIso, locale) });
    case 'withdrawn':
      return t.withdrawn({ day: momentDayText(state.withdrawnAtIso, locale) });
    case 'renew':
      return t.renew({ day: formatDay(state.until, locale) });
  }
}
