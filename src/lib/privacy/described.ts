import { activityTexts } from '#lib/i18n/catalogue/processing-activities.ts';
import { practiceActivityTexts } from '#lib/i18n/catalogue/processing-practice.ts';
import { processingTexts } from '#lib/i18n/catalogue/processing.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import { ACTIVITIES, activitiesOf, dataOf, GROUPS, type ActivityId, type GroupId } from './processing.ts';

const WORDS = {
  de: { ...activityTexts.de, ...practiceActivityTexts.de },
  en: { ...activityTexts.en, ...practiceActivityTexts.en },
} as const;

/** One activity in words, ready to be shown. */
export interface DescribedActivity {
  readonly id: ActivityId;
  readonly name: string;
  readonly purpose: string;
  /** Names of the data; empty where the message itself says everything. */
  readonly data: readonly string[];
  readonly basis: string;
  readonly persons: string;
  readonly recipients: readonly string[];
  /** How long, as a sentence. */
  readonly kept: string;
  readonly protections: readonly string[];
}

export interface DescribedGroup {
  readonly id: GroupId;
  readonly title: string;
  readonly activities: readonly DescribedActivity[];
}

/** An activity in the words of a language. */
export function describeActivity(id: ActivityId, locale: Locale): DescribedActivity {
  const words = processingTexts[locale];
  const { basis, persons, recipients, protections } = ACTIVITIES[id];
  return {
    id,
    ...WORDS[locale][id],
    data: dataOf(id, words),
    basis: words.bases[basis],
    persons: words.persons[persons],
    recipients: recipients.map((each) => words.recipients[each]),
    protections: protections.map((each) => words.protections[each]),
  };
}

/** Everything that is done with data, in words. */
export function describeProcessing(locale: Locale): readonly DescribedGroup[] {
  return GROUPS.map((id) => ({
    id,
    title: processingTexts[locale].groups[id],
    activities: activitiesOf(id).map((activity) => describeActivity(activity, locale)),
  }));
}
