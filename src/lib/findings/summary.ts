import { letterResultsTexts } from '#lib/i18n/catalogue/letter-results.ts';
import { letterTexts } from '#lib/i18n/catalogue/letter.ts';
import { formatNumber } from '#lib/i18n/numbers.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import type { PackComparison } from '#lib/scoring/norms/compare.ts';
import { percentileText } from '#lib/scoring/norms/standard.ts';
import { SCORE_LABELS } from '#lib/statistics/score-labels.ts';
import { paragraph } from './blocks.ts';
import type { Block, Fact, LetterLength, PercentileBand, PercentilePoint, Section } from './model.ts';
import {
  bandOf,
  letterOf,
  peopleOf,
  packsOf,
  standingOf,
  type LetteredGroup,
  type Standing,
} from './standings.ts';
import { labelOf, nameOf, type ToldTest } from './told.ts';

/** The tests and the groups that they are compared with. */
export interface Results {
  readonly tests: readonly ToldTest[];
  readonly groups: readonly LetteredGroup[];
}

interface MainStanding extends Standing {
  readonly test: ToldTest;
}

/** The scores that stand for their tests and are compared with somebody; one of each test on the one page. */
function comparedMain(tests: readonly ToldTest[], length: LetterLength): readonly MainStanding[] {
  return tests.flatMap((test) =>
    test.paradigm.mainScores.slice(0, length === 'person' ? 1 : undefined).flatMap(({ id }) => {
      const standing = standingOf(test, id);
      return standing !== null && packsOf(standing).length > 0 ? [{ ...standing, test }] : [];
    }),
  );
}

/** Lowest and highest of the groups first. */
function byRank(packs: readonly PackComparison[]): readonly PackComparison[] {
  return packs.toSorted((a, b) => a.percentile - b.percentile);
}

/** `34`, or `7 bis 12` of several groups. */
function rankText(packs: readonly PackComparison[], locale: Locale): string {
  const ranks = [...new Set(byRank(packs).map(({ percentile }) => percentileText(percentile)))];
  const [low = '', high] = [ranks[0], ranks.length > 1 ? ranks.at(-1) : undefined];
  return high === undefined ? low : letterResultsTexts[locale].to({ low, high });
}

/** In which band, or from which to which one, in plain words. */
function placeText(packs: readonly PackComparison[], locale: Locale): string {
  const t = letterResultsTexts[locale];
  const bands = [...new Set(byRank(packs).map(({ percentile }) => bandOf(percentile)))];
  const [first = 'average'] = bands;
  const last = bands.at(-1) ?? first;
  return first === last ? t.place[first] : t.placeRange({ from: t.place[first], to: t.place[last] });
}

function groupsText(
  packs: readonly PackComparison[],
  groups: readonly LetteredGroup[],
  locale: Locale,
): string {
  const t = letterResultsTexts[locale];
  const letters = [...new Set(packs.map(({ packId }) => letterOf(groups, packId)))].toSorted();
  const [letter = ''] = letters;
  return letters.length === 1 ? t.group({ letter }) : t.groups({ letters: letters.join(t.and) });
}

/** One page shows of each score the group that is nearest to our procedure. */
function shownPacks(standing: Standing, length: LetterLength): readonly PackComparison[] {
  const packs = packsOf(standing);
  return length === 'person' ? packs.slice(0, 1) : packs;
}

function comparedSentence(standing: MainStanding, groups: readonly LetteredGroup[], locale: Locale): string {
  const packs = packsOf(standing);
  const isOnly = standing.test.paradigm.mainScores.length === 1;
  return letterResultsTexts[locale].compared({
    label: isOnly ? '' : labelOf(standing.test, standing.scoreId),
    place: placeText(packs, locale),
    ranks: rankText(packs, locale),
    groups: groupsText(packs, groups, locale),
  });
}

/** A test in a paragraph: where it stands; what came of it last where nobody can be compared with. */
function testParagraph(test: ToldTest, { groups }: Results, length: LetterLength, locale: Locale): Block {
  const raw = test.counted.at(-1)?.findings.summary ?? [];
  const own = comparedMain([test], length).map((standing) => comparedSentence(standing, groups, locale));
  const short = own.length > 0 ? own : raw.slice(0, 1);
  const sentences = length === 'complete' ? [...raw, ...own] : short;
  return paragraph(
    letterResultsTexts[locale].inSummary({ name: test.title, sentences: sentences.join(' ') }),
  );
}

/** On the one page the test and where it stands, in words; otherwise test, score, and of how many sessions. */
function labelOfPoint(
  { test, scoreId, sessions }: MainStanding,
  { percentile }: PackComparison,
  length: LetterLength,
  locale: Locale,
): string {
  const t = letterResultsTexts[locale];
  if (length === 'person')
    return t.comparedShort({ name: test.title, place: t.percentiles.bands[bandOf(percentile)] });
  const label = nameOf(test, scoreId, t.percentiles.label);
  return sessions === 1 ? label : `${label}, ${t.comparison.ofMean({ sessions })}`;
}

/** The group of a point: on the one page in full, otherwise by its letter, with the list of groups right below. */
function groupOf(
  { packId, population, status }: PackComparison,
  groups: readonly LetteredGroup[],
  length: LetterLength,
  locale: Locale,
): string {
  const t = letterResultsTexts[locale].comparison;
  const named = { status: t.status[status] };
  return length === 'person'
    ? t.groupInFull({ ...named, population: population[locale] })
    : t.groupLabel({ ...named, letter: letterOf(groups, packId) });
}

function pointsOf(
  { tests, groups }: Results,
  length: LetterLength,
  locale: Locale,
): readonly PercentilePoint[] {
  const t = letterResultsTexts[locale];
  return comparedMain(tests, length).flatMap((standing) =>
    shownPacks(standing, length).map((pack): PercentilePoint => {
      const low = pack.interval?.low.percentile ?? null;
      const high = pack.interval?.high.percentile ?? null;
      return {
        label: labelOfPoint(standing, pack, length, locale),
        group: groupOf(pack, groups, length, locale),
        percentile: pack.percentile,
        interval: low === null || high === null ? null : { low, high },
        percentileText: percentileText(pack.percentile),
        intervalText:
          low === null || high === null ? '' : t.to({ low: percentileText(low), high: percentileText(high) }),
      };
    }),
  );
}

/** `514 bis 519`, or one number where all are the same. */
function rangeText(numbers: readonly number[], locale: Locale): string {
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)].map((one) => formatNumber(one, 0, locale));
  return low === high ? (low ?? '') : letterResultsTexts[locale].to({ low: low ?? '', high: high ?? '' });
}

/** Every group that a letter compares with, in full: who, how many, where published. */
function groupFacts(groups: readonly LetteredGroup[], locale: Locale): readonly Fact[] {
  const t = letterResultsTexts[locale].comparison;
  return groups.flatMap(({ letter, packs }) => {
    const [pack] = packs;
    if (pack === undefined) return [];
    const populations = [...new Set(packs.map(({ population }) => population[locale]))];
    const population = populations.length === 1 ? (populations[0] ?? '') : peopleOf(pack.population[locale]);
    const n = rangeText(
      packs.map((one) => one.n),
      locale,
    );
    return [
      {
        label: t.groupLabel({ letter, status: t.status[pack.status] }),
        value: t.groupValue({ population, n, ...pack.source }),
      },
    ];
  });
}

function bandsOf(locale: Locale): readonly PercentileBand[] {
  const t = letterResultsTexts[locale].percentiles.bands;
  return SCORE_LABELS.map(({ id, from }, i) => ({
    from,
    to: SCORE_LABELS[i + 1]?.from ?? 100,
    label: t[id],
  }));
}

/** The one picture of page 1: among the groups, or on the scale of the score where there is no group. */
function picture(results: Results, length: LetterLength, locale: Locale): readonly Block[] {
  const t = letterResultsTexts[locale];
  const points = pointsOf(results, length, locale);
  if (points.length > 0) {
    const caption = length === 'person' ? t.percentiles.shortCaption : t.percentiles.caption;
    return [
      {
        kind: 'percentiles',
        title: length === 'person' ? t.comparedLead : t.percentiles.title,
        points,
        bands: bandsOf(locale),
        caption,
      },
      ...(length === 'person'
        ? []
        : [{ kind: 'facts', title: null, facts: groupFacts(results.groups, locale) } as const]),
    ];
  }
  const latest = results.tests.flatMap(({ counted }) => counted).toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const chart = latest.findLast(({ findings }) => findings.chart !== null)?.findings.chart ?? null;
  return chart === null ? [] : [{ kind: 'values', chart, caption: t.values.caption }];
}

function missingBlocks(tests: readonly ToldTest[], remaining: number, locale: Locale): readonly Block[] {
  const t = letterTexts[locale].missing;
  const reasons = tests.flatMap(({ sessions }) =>
    sessions.map(({ heading, findings }) =>
      letterResultsTexts[locale].inSummary({ name: heading, sentences: findings.summary.join(' ') }),
    ),
  );
  const nothing = tests.every(({ begun }) => begun === 0);
  return [
    paragraph(nothing ? t.nothing : t.notUsable),
    ...reasons.map(paragraph),
    ...(remaining > 0 ? [paragraph(t.remaining({ remaining }))] : []),
  ];
}

/** So many tests that are compared with nobody fit on the one page, the longest. */
const MOST_ON_ONE_PAGE = 4;

/** Page 1 in plain words, with one picture. */
export function summarySection(
  results: Results,
  {
    done,
    planned,
    length,
  }: { readonly done: number; readonly planned: number; readonly length: LetterLength },
  locale: Locale,
): Section {
  const t = letterResultsTexts[locale];
  const section = (blocks: readonly Block[]): Section => ({
    id: 'summary',
    title: letterTexts[locale].sections.summary,
    blocks,
  });
  const usable = results.tests.filter(({ counted }) => counted.length > 0);
  if (usable.length === 0) return section(missingBlocks(results.tests, planned - done, locale));
  const isCompared = (test: ToldTest): boolean => comparedMain([test], length).length > 0;
  const compared = usable.filter(isCompared);
  const others = usable.filter((test) => !isCompared(test));
  const told = (test: ToldTest): Block => testParagraph(test, results, length, locale);
  const names = others.map(({ title }) => title).join(', ');
  const isShort = length === 'person' && compared.length > 0;
  return section([
    ...(isShort ? [] : compared.map(told)),
    ...picture(results, length, locale),
    ...(isShort ? [] : others.slice(0, length === 'person' ? MOST_ON_ONE_PAGE : undefined).map(told)),
    ...(others.length === 0
      ? []
      : [paragraph(isShort ? t.noGroupFor({ names }) : others.length === 1 ? t.noGroup : t.noGroups)]),
  ]);
}
