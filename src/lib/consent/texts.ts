import type { IsoDate } from '#lib/domain/calendar.ts';
import type { consentTexts } from '#lib/i18n/catalogue/consents.ts';

/**
 * On what the processing rests. `art-6-1-a`: consent, Art. 6(1)(a) DSGVO. `art-6-1-b`: contract of use, Art. 6(1)(b).
 * `art-9-2-a`: explicit consent for health data, Art. 9(2)(a).
 */
export type LegalBasis = 'art-6-1-a' | 'art-6-1-b' | 'art-9-2-a';

export type ConsentId = keyof typeof consentTexts.de;

/**
 * One text that a person agrees to. Its words (purpose, the text itself, what is sent to whom, for how long, what
 * withdrawing does) are in i18n/catalogue/consents.ts under the same name.
 */
export interface ConsentText<Id extends string = ConsentId> {
  readonly id: Id;
  /** Without it there are no tests. Letter, export and deletion need none of them. */
  readonly isRequired: boolean;
  readonly basis: readonly LegalBasis[];
  /**
   * The days from which version 2, 3, … count, oldest first; the newest version is one more than these days. A new day
   * needs its words in `changes` (i18n/catalogue/consent-screens.ts), and lies at least 14 days after the release.
   */
  readonly changedFrom: readonly IsoDate[];
  /** Agreeing is all it takes; otherwise it is given where the feature is switched on. */
  readonly isGivenByText: boolean;
  /** Completed years that the person's birthday must show; absent where anybody may agree. */
  readonly fromAge?: number;
}

const CONSENT: readonly LegalBasis[] = Object.freeze(['art-6-1-a']);
const HEALTH_CONSENT: readonly LegalBasis[] = Object.freeze(['art-6-1-a', 'art-9-2-a']);

const required = { isRequired: true, changedFrom: [], isGivenByText: true } as const;
const optional = { isRequired: false, changedFrom: [], isGivenByText: false } as const;

/** Every text, in the order in which it is asked and listed. */
export const CONSENT_TEXTS: readonly ConsentText[] = Object.freeze([
  { ...required, id: 'terms', basis: ['art-6-1-b'], fromAge: 18 },
  { ...required, id: 'health-data', basis: HEALTH_CONSENT },
  { ...required, id: 'progress', basis: HEALTH_CONSENT },
  // Who knows when somebody is reminded knows that they take part in memory tests.
  { ...optional, id: 'push', basis: HEALTH_CONSENT },
  { ...optional, id: 'mail', basis: HEALTH_CONSENT },
  { ...optional, id: 'account', basis: CONSENT },
  { ...optional, id: 'backup', basis: HEALTH_CONSENT },
  { ...optional, id: 'release', basis: HEALTH_CONSENT },
  { ...optional, id: 'helper', basis: HEALTH_CONSENT },
  { ...optional, id: 'deletion-after-end', basis: HEALTH_CONSENT, isGivenByText: true },
  // The insurer learns that the person takes part in memory tests.
  { ...optional, id: 'billing', basis: HEALTH_CONSENT, isGivenByText: true },
] satisfies ConsentText[]);

/** The consents without which participation cannot begin, in the order in which they are asked. */
export const REQUIRED_TEXTS: readonly ConsentText[] = Object.freeze(
  CONSENT_TEXTS.filter(({ isRequired }) => isRequired),
);

export function consentText(id: ConsentId): ConsentText {
  const text = CONSENT_TEXTS.find((one) => one.id === id);
  if (text === undefined) throw new RangeError(`There is no consent text “${id}”`);
  return text;
}

/** The newest version of a text, from 1. */
export function newestVersion({ changedFrom }: Pick<ConsentText, 'changedFrom'>): number {
  return changedFrom.length + 1;
}
