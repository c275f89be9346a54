import { letterTexts } from '#lib/i18n/catalogue/letter.ts';
import { formatNumber, formatPercent } from '#lib/i18n/numbers.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import type { Comparison, PackComparison } from '#lib/scoring/norms/compare.ts';
import { percentileText } from '#lib/scoring/norms/standard.ts';
import type { Block, Section } from './model.ts';
import type { Told } from './told.ts';

type Compared = { readonly label: string; readonly pack: PackComparison };

function sourceText({ source }: PackComparison): string {
  return `${source.citation}, doi:${source.doi}`;
}

/** The comparison as it stands beside a value: never empty. */
function comparisonLines(comparison: Comparison | undefined, locale: Locale): readonly string[] {
  const t = letterTexts[locale].comparison;
  if (comparison === undefined) return [t.noGroup];
  if (comparison.kind === 'none') return [t.noneReason[comparison.reason]];
  return comparison.packs.flatMap((pack) => {
    const { interval } = pack;
    return [
      t.rank({ percentile: percentileText(pack.percentile), t: formatNumber(pack.t, 0, locale) }),
      ...(interval === null
        ? []
        : [
            t.rankInterval({
              low: percentileText(interval.low.percentile),
              high: percentileText(interval.high.percentile),
              level: formatPercent(interval.level, locale),
            }),
          ]),
      t.group({ population: pack.population[locale], status: t.status[pack.status] }),
      sourceText(pack),
    ];
  });
}

function comparedOf({ findings, scored }: Told): readonly Compared[] {
  return findings.rows.flatMap(({ scoreId, label }) => {
    const comparison = scored.comparisons[scoreId];
    return comparison?.kind === 'packs' ? comparison.packs.map((pack) => ({ label, pack })) : [];
  });
}

function comparisonSentences(test: Told, locale: Locale): readonly string[] {
  const t = letterTexts[locale].comparison;
  const compared = comparedOf(test);
  if (compared.length === 0) return [t.noGroupSentence];
  return compared.map(({ label, pack }) =>
    t.sentence({
      label,
      percentile: percentileText(pack.percentile),
      population: pack.population[locale],
      source: sourceText(pack),
      status: t.status[pack.status],
    }),
  );
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

function missingBlocks(told: readonly Told[], remaining: number, locale: Locale): readonly Block[] {
  const t = letterTexts[locale].missing;
  const reasons = told.map(({ findings }) =>
    letterTexts[locale].inSummary({ name: findings.title, sentences: findings.summary.join(' ') }),
  );
  return [
    paragraph(told.length === 0 ? t.nothing : t.notUsable),
    ...reasons.map(paragraph),
    ...(remaining > 0 ? [paragraph(t.remaining({ remaining }))] : []),
  ];
}

/** Page 1 in plain words, with the picture of the latest usable session. */
export function summarySection(
  told: readonly Told[],
  usable: readonly Told[],
  { done, planned }: { readonly done: number; readonly planned: number },
  locale: Locale,
): Section {
  const t = letterTexts[locale];
  const section = (blocks: readonly Block[]): Section => ({
    id: 'summary',
    title: t.sections.summary,
    blocks,
  });
  if (usable.length === 0) return section(missingBlocks(told, planned - done, locale));
  const sentences = usable.map((test) =>
    paragraph(
      t.inSummary({
        name: test.findings.title,
        sentences: [...test.findings.summary, ...comparisonSentences(test, locale)].join(' '),
      }),
    ),
  );
  const series = usable.findLast(({ findings }) => findings.chart !== null)?.findings.chart;
  return section([
    ...sentences,
    ...(series === undefined || series === null
      ? []
      : [{ kind: 'chart', series, caption: t.chart.caption } as const]),
    paragraph(t.talk),
  ]);
}

/** What one usable session measured, and every value of it beside its comparison group. */
export function testSection(test: Told, locale: Locale): Section {
  const t = letterTexts[locale];
  const { findings, scored, heading } = test;
  const adjustments = new Set(
    comparedOf(test).flatMap(({ pack }) => (pack.adjustment === null ? [] : [pack.adjustment[locale]])),
  );
  return {
    id: 'test',
    title: heading,
    blocks: [
      paragraph(findings.measures.join(' ')),
      {
        kind: 'table',
        caption: t.table.caption({ name: findings.title }),
        columns: [t.table.what, t.table.value, t.table.comparison],
        rows: findings.rows.map((row) => [
          [row.label],
          [row.value, row.interval, row.chance].filter((line) => line !== ''),
          comparisonLines(scored.comparisons[row.scoreId], locale),
        ]),
      },
      ...[...adjustments].map((adjustment) => paragraph(t.comparison.adjusted({ adjustment }))),
    ],
  };
}
