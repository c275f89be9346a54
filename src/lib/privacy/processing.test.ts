import { describe, expect, it } from 'vitest';
import { privacyTexts } from '#lib/i18n/catalogue/privacy.ts';
import { activityTexts } from '#lib/i18n/catalogue/processing-activities.ts';
import { practiceActivityTexts } from '#lib/i18n/catalogue/processing-practice.ts';
import { processingTexts } from '#lib/i18n/catalogue/processing.ts';
import { sentTexts } from '#lib/i18n/catalogue/sent.ts';
import { termsTexts } from '#lib/i18n/catalogue/terms.ts';
import { MESSAGE_KINDS, WIRE_KEYS } from '#lib/progress/wire/keys.ts';
import { describeActivity, describeProcessing } from './described.ts';
import { ACTIVITIES, activitiesOf, dataOf, GROUPS, type ActivityId } from './processing.ts';

const ALL = [
  processingTexts,
  activityTexts,
  practiceActivityTexts,
  privacyTexts,
  sentTexts,
  termsTexts,
] as const;
const LOCALES = ['de', 'en'] as const;
/** Never said to a person, in whatever form. */
const FORBIDDEN =
  /demenz|dementia|alzheimer|\bmci\b|diagnose gestellt|pathologi|gestört|defizit|deficit|impaired|auffällig/i;

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') {
    const parameters = { version: '1', day: 'x', name: 'x', place: 'x', when: 'x', count: '2' };
    return [(value as (p: typeof parameters) => string)(parameters)];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('what is done with data', () => {
  it.each(LOCALES)('is said for every key that a message may have (%s)', (locale) => {
    const { fields } = processingTexts[locale];
    const keys = [...new Set(Object.values(WIRE_KEYS).flat())];
    expect(keys.filter((key) => !(key in fields))).toEqual([]);
    expect(Object.keys(fields).filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('is said for every kind of message, field by field as it is sent', () => {
    expect(MESSAGE_KINDS.filter((kind) => !(kind in ACTIVITIES))).toEqual([]);
    expect(describeActivity('progress', 'de').data).toEqual([
      'Zahl der erledigten Tests',
      'Datum des letzten Tests',
      'Zahl der verbleibenden Tests',
      'Beginn der Teilnahme',
      'Krankenversichertennummer',
    ]);
    expect(dataOf('deletion', processingTexts.de)).toEqual([]);
  });

  it('names every activity once, each with words of its own', () => {
    const listed = GROUPS.flatMap(activitiesOf);
    expect(listed.toSorted()).toEqual((Object.keys(ACTIVITIES) as ActivityId[]).toSorted());
    expect(Object.keys({ ...activityTexts.de, ...practiceActivityTexts.de }).toSorted()).toEqual(
      listed.toSorted(),
    );
    for (const locale of LOCALES) {
      const names = describeProcessing(locale).flatMap(({ activities }) =>
        activities.map(({ name }) => name),
      );
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('lets the practice see the progress, who asks for a call, and nothing else', () => {
    const seen = GROUPS.flatMap(activitiesOf).filter((id) => ACTIVITIES[id].recipients.includes('practice'));
    expect(seen).toEqual(['progress', 'callback']);
  });

  it('rests on a consent that names health data wherever health data are concerned', () => {
    for (const id of ['on-device', 'progress', 'backup', 'restore', 'release', 'release-open'] as const)
      expect([id, ACTIVITIES[id].basis]).toEqual([id, 'healthConsent']);
    expect(ACTIVITIES['helper-reminders'].basis).toBe('helperConsent');
    for (const id of ['reminders', 'mail-reminders'] as const) expect(ACTIVITIES[id].basis).toBe('consent');
  });

  it('says of every ciphertext that the server cannot read it', () => {
    const withCiphertext = MESSAGE_KINDS.filter((kind) => WIRE_KEYS[kind]?.includes('ciphertext'));
    expect(withCiphertext).toEqual(['backup', 'release']);
    for (const kind of withCiphertext) expect(ACTIVITIES[kind].protections).toContain('endToEnd');
  });
});

describe('the public texts', () => {
  it.each(LOCALES)('never use a word of a diagnosis (%s)', (locale) => {
    const texts = textsIn(ALL.map((texts) => texts[locale]));
    expect(texts.length).toBeGreaterThan(150);
    expect(texts.filter((text) => FORBIDDEN.test(text))).toEqual([]);
  });

  it('name an article of the law only where it is known to say so', () => {
    const named = textsIn(ALL.map(({ de }) => de))
      .flatMap((text) => [...text.matchAll(/Art\. (\d+)/g)])
      .map(([, article]) => Number(article));
    expect([...new Set(named)].toSorted((a, b) => a - b)).toEqual([
      6, 7, 9, 12, 15, 16, 17, 18, 20, 21, 30, 77,
    ]);
  });
});
