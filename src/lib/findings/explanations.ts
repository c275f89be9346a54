import { appTexts } from '#lib/i18n/catalogue/app.ts';
import { letterTermTexts } from '#lib/i18n/catalogue/letter-terms.ts';
import { letterTexts } from '#lib/i18n/catalogue/letter.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import type { ScoredRecord } from '#lib/scoring/score-record.ts';
import { SCORER_VERSION } from '#lib/scoring/score-session.ts';
import { list, paragraph } from './blocks.ts';
import { LETTER_VERSION, type Fact, type LetterLength, type Section } from './model.ts';
import type { ToldSession, ToldTest } from './told.ts';

/** What no letter of this kind can say, and what to do with it. */
export function limitsSection(length: LetterLength, locale: Locale): Section {
  const t = letterTexts[locale];
  const limits = {
    doctor: t.limits,
    person: t.shortLimits,
    complete: [...t.limits, ...t.moreLimits],
  }[length];
  const items = [...limits, t.next, appTexts[locale].helpPage.emergency];
  return { id: 'limits', title: t.sections.limits, blocks: [{ kind: 'list', items }] };
}

/** The words that a reader may not know, of those that stand in the sections; null where there are none. */
export function termsSection(sections: readonly Section[], locale: Locale): Section | null {
  const printed = JSON.stringify(sections);
  const facts = Object.values(letterTermTexts[locale])
    .filter(({ sign }) => printed.includes(sign))
    .map(({ term, meaning }): Fact => ({ label: term, value: meaning }));
  if (facts.length === 0) return null;
  const title = letterTexts[locale].sections.terms;
  return { id: 'terms', title, blocks: [{ kind: 'facts', title: null, facts }] };
}

/** The check code of a session, so that one of many can be reproduced alone. */
function sessionFact(
  { heading, scored, paradigm }: ToldSession & Pick<ToldTest, 'paradigm'>,
  locale: Locale,
): Fact {
  const t = letterTexts[locale].versions;
  const which =
    paradigm.pictures.kind === 'form'
      ? t.whichForm({ form: scored.form })
      : t.whichTime({ time: scored.form });
  return { label: t.sessionCode({ heading, which }), value: scored.checkCode };
}

/** Versions, sources and check codes: what another person needs to compute the same. */
export function versionsSection(
  tests: readonly ToldTest[],
  { checkCode }: ScoredRecord,
  appVersion: string,
  length: LetterLength,
  locale: Locale,
): Section {
  const t = letterTexts[locale];
  const version = (value: number | string): string => t.versions.version({ version: value });
  const names = tests.map(({ title, version: own }) => t.versions.testOf({ name: title, version: own }));
  const codes =
    length === 'complete'
      ? tests.flatMap(({ sessions, paradigm }) =>
          sessions.map((session) => sessionFact({ ...session, paradigm }, locale)),
        )
      : [];
  const sources = tests.flatMap(({ paradigm }) =>
    paradigm.sources.map((source) => t.versions.source(source)),
  );
  const facts = [
    { label: t.versions.app, value: version(appVersion) },
    { label: t.versions.scorer, value: version(SCORER_VERSION) },
    { label: t.versions.letter, value: version(LETTER_VERSION) },
    ...(names.length === 0
      ? []
      : [
          { label: t.versions.tests, value: names.join(', ') },
          { label: t.versions.checkCode, value: checkCode },
        ]),
    ...codes,
  ];
  const closing = [
    ...(names.length === 0 ? [] : [t.versions.checkCodeMeaning]),
    ...(length === 'complete' ? [] : [t.versions.complete]),
  ];
  return {
    id: 'versions',
    title: t.sections.versions,
    blocks: [
      { kind: 'facts', title: null, facts },
      ...(closing.length === 0 ? [] : [paragraph(closing.join(' '))]),
      ...(length === 'complete' && sources.length > 0
        ? [paragraph(t.versions.sources), ...list([...new Set(sources)])]
        : []),
    ],
  };
}
