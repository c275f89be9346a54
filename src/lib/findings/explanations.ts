import { letterTermTexts } from '#lib/i18n/catalogue/letter-terms.ts';
import { letterTexts } from '#lib/i18n/catalogue/letter.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import { paradigmById } from '#lib/paradigms/registry.ts';
import { LETTER_VERSION, type Fact, type Section } from './model.ts';
import type { Told } from './told.ts';

export function limitsSection(locale: Locale): Section {
  const t = letterTexts[locale];
  return { id: 'limits', title: t.sections.limits, blocks: [{ kind: 'list', items: t.limits }] };
}

/** The words of the tables that a reader may not know; only those that stand there. */
export function termsSection(usable: readonly Told[], locale: Locale): Section {
  const t = letterTexts[locale];
  const compared = usable.some(({ scored }) =>
    Object.values(scored.comparisons).some(({ kind }) => kind === 'packs'),
  );
  const printed = usable
    .flatMap(({ findings }) =>
      findings.rows.flatMap(({ label, interval, chance }) => [label, interval, chance]),
    )
    .join(' ')
    .toLowerCase();
  const terms = Object.entries(letterTermTexts[locale])
    .filter(([key, { term }]) =>
      key === 'rank' ? compared : key === 'range' || printed.includes(term.toLowerCase()),
    )
    .map(([, { term, meaning }]): Fact => ({ label: term, value: meaning }));
  return { id: 'terms', title: t.sections.terms, blocks: [{ kind: 'facts', title: null, facts: terms }] };
}

function packFacts({ scored }: Told, locale: Locale): readonly string[] {
  const t = letterTexts[locale].versions;
  const packs = Object.values(scored.comparisons).flatMap((comparison) =>
    comparison.kind === 'packs' ? comparison.packs : [],
  );
  return [
    ...new Set(packs.map((pack) => t.group({ id: pack.packId, version: pack.packVersion, ...pack.source }))),
  ];
}

/** Versions, sources and check codes: what another person needs to compute the same. */
export function versionsSection(told: readonly Told[], appVersion: string, locale: Locale): Section {
  const t = letterTexts[locale];
  const version = (value: number | string): string => t.versions.version({ version: value });
  const sessions = told.flatMap((test): readonly Fact[] => {
    const { scored } = test;
    const packs = packFacts(test, locale);
    const paradigm = paradigmById(scored.paradigm);
    return [
      {
        label: t.versions.test,
        value: t.versions.testValue({
          name: paradigm.name(locale),
          id: scored.paradigm,
          version: scored.version,
          which:
            paradigm.pictures.kind === 'form'
              ? t.versions.whichForm({ form: scored.form })
              : t.versions.whichTime({ time: scored.form }),
        }),
      },
      { label: t.versions.scorer, value: version(scored.scorerVersion) },
      { label: t.versions.groups, value: packs.length === 0 ? t.versions.noGroups : packs.join('; ') },
      { label: t.versions.checkCode, value: scored.checkCode },
    ];
  });
  const tests = [...new Set(told.map(({ scored }) => scored.paradigm))];
  const sources = new Set(
    tests.flatMap((id) => paradigmById(id).sources.map((source) => t.versions.source(source))),
  );
  return {
    id: 'versions',
    title: t.sections.versions,
    blocks: [
      {
        kind: 'facts',
        title: null,
        facts: [
          { label: t.versions.app, value: version(appVersion) },
          { label: t.versions.letter, value: version(LETTER_VERSION) },
          ...sessions,
        ],
      },
      ...(told.length === 0
        ? []
        : ([
            { kind: 'paragraph', text: t.versions.checkCodeMeaning },
            { kind: 'paragraph', text: t.versions.sources },
            { kind: 'list', items: [...sources] },
          ] as const)),
    ],
  };
}
