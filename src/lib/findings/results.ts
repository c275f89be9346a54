import { letterResultsTexts } from '#lib/i18n/catalogue/letter-results.ts';
import { letterTexts } from '#lib/i18n/catalogue/letter.ts';
import { formatNumber } from '#lib/i18n/numbers.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import type { FindingRow } from '#lib/paradigms/contract.ts';
import type { PackComparison } from '#lib/scoring/norms/compare.ts';
import { percentileText } from '#lib/scoring/norms/standard.ts';
import { list, values } from './blocks.ts';
import { dateText } from '#lib/i18n/dates.ts';
import type { LetterLength, Section, TableRow } from './model.ts';
import { bandOf, letterOf, standingOf, type LetteredGroup, type Standing } from './standings.ts';
import type { Results } from './summary.ts';
import { courseOfScore, differenceRange, rangeText, type ToldTest } from './told.ts';

/** One comparison as it stands beside a value: never without the letter of its group. */
function packLines(
  pack: PackComparison,
  groups: readonly LetteredGroup[],
  locale: Locale,
): readonly string[] {
  const t = letterResultsTexts[locale];
  const { interval, normInterval } = pack;
  const ranks = (low: number, high: number): { low: string; high: string } => ({
    low: percentileText(low),
    high: percentileText(high),
  });
  const sure = [
    t.percentiles.bands[bandOf(pack.percentile)],
    interval === null ? '' : t.comparison.byChance(ranks(interval.low.percentile, interval.high.percentile)),
    normInterval === null ? '' : t.comparison.byGroup(ranks(normInterval.low, normInterval.high)),
  ];
  return [
    t.comparison.rank({
      letter: letterOf(groups, pack.packId),
      percentile: percentileText(pack.percentile),
      t: formatNumber(pack.t, 0, locale),
      z: formatNumber(pack.z, 1, locale),
    }),
    sure.filter((part) => part !== '').join('; '),
  ];
}

/** The comparison of a standing: never empty. */
function comparisonLines(
  standing: Standing | null,
  groups: readonly LetteredGroup[],
  locale: Locale,
): readonly string[] {
  const t = letterResultsTexts[locale].comparison;
  if (standing === null) return [t.noGroup];
  const { comparison, sessions } = standing;
  if (comparison.kind === 'none') return [t.noneReason[comparison.reason]];
  const { spread } = comparison;
  const isWide = spread !== null && percentileText(spread.low) !== percentileText(spread.high);
  return [
    ...comparison.packs.flatMap((pack) => packLines(pack, groups, locale)),
    sessions === 1 ? '' : t.ofMean({ sessions }),
    isWide ? t.spread({ low: percentileText(spread.low), high: percentileText(spread.high) }) : '',
  ];
}

/** The value of the latest session, with what chance may have done to it. */
function latestLine(test: ToldTest, { scoreId, value }: FindingRow, locale: Locale): string {
  const t = letterResultsTexts[locale].table;
  const latest = test.counted.at(-1);
  const interval = latest?.scored.scores.find(({ id }) => id === scoreId)?.interval ?? null;
  const range = interval === null ? '' : t.within({ range: rangeText(test, scoreId, interval, locale) });
  const date = latest === undefined ? '' : dateText(latest.day, 'short', locale);
  return t.on({ value: value + range, date });
}

/** From so many sessions on the spread between them says something. */
const LEAST_FOR_SPREAD = 3;

function meanLines(test: ToldTest, scoreId: string, locale: Locale): readonly string[] {
  const t = letterResultsTexts[locale].table;
  const mean = courseOfScore(test, scoreId)?.mean;
  if (mean === undefined || mean.kind === 'none') return [];
  const { value, interval, sessions } = mean;
  const range =
    interval === null || sessions < LEAST_FOR_SPREAD
      ? ''
      : t.within({ range: rangeText(test, scoreId, interval, locale) });
  return [t.mean({ value: test.paradigm.valueText(scoreId, value, locale) + range, sessions })];
}

/** What can be said of the difference between the first and the last session; without an interval it says little. */
function changeLine(test: ToldTest, scoreId: string, length: LetterLength, locale: Locale): string {
  const t = letterResultsTexts[locale].change;
  const course = courseOfScore(test, scoreId);
  if (course === null) return '';
  const { change, reliableChange } = course;
  if (change.kind === 'none') return change.reason === 'other-device' ? t.otherDevice : '';
  const { value, interval } = change;
  if (interval === null && length !== 'complete') return '';
  const text = (one: number): string => test.paradigm.valueText(scoreId, one, locale);
  const said = t.since({ difference: text(value) });
  const range =
    interval === null
      ? ''
      : letterResultsTexts[locale].table.within({ range: differenceRange(test, scoreId, interval, locale) });
  if (reliableChange.kind === 'none') return said + range;
  const z = formatNumber(reliableChange.z, 1, locale);
  return said + range + (reliableChange.isReliable ? t.reliable({ z }) : t.notReliable({ z }));
}

/** The value of every session, also of those that do not count. */
function everyLine(test: ToldTest, scoreId: string, locale: Locale): readonly string[] {
  const t = letterResultsTexts[locale].table;
  const occasions = courseOfScore(test, scoreId)?.occasions ?? [];
  if (occasions.length < 2) return [];
  const days = new Map(test.sessions.map(({ session, day }) => [session.id, day]));
  return occasions.flatMap(({ sessionId, value, notCounted }) => {
    const day = days.get(sessionId);
    if (day === undefined) return [];
    const text =
      notCounted !== null || value === null
        ? t.notCounted[notCounted ?? 'no-value']
        : test.paradigm.valueText(scoreId, value, locale);
    return [t.each({ date: dateText(day, 'short', locale), value: text })];
  });
}

function testRows(
  test: ToldTest,
  groups: readonly LetteredGroup[],
  length: LetterLength,
  locale: Locale,
): readonly TableRow[] {
  const t = letterResultsTexts[locale];
  const latest = test.counted.at(-1);
  if (latest === undefined) return [];
  const main = test.paradigm.mainScores.map(({ id }) => id);
  const rows = latest.findings.rows.filter(({ scoreId }) => length === 'complete' || main.includes(scoreId));
  return [
    {
      kind: 'group',
      title: t.table.heading({ name: test.title, usable: test.counted.length, sessions: test.begun }),
      text: (length === 'complete' ? test.measures : test.measures.slice(0, 2)).join(' '),
    },
    ...rows.map((row) => {
      const { scoreId, label, chance } = row;
      return values(
        [label, chance],
        [
          latestLine(test, row, locale),
          ...meanLines(test, scoreId, locale),
          changeLine(test, scoreId, length, locale),
          ...(length === 'complete' ? everyLine(test, scoreId, locale) : []),
        ],
        comparisonLines(standingOf(test, scoreId), groups, locale),
      );
    }),
  ];
}

function adjustments(groups: readonly LetteredGroup[], locale: Locale): readonly string[] {
  const t = letterResultsTexts[locale].comparison;
  const items = groups.flatMap(({ letter, packs }) =>
    packs.flatMap(({ adjustment }) =>
      adjustment === null ? [] : [t.adjusted({ letter, adjustment: adjustment[locale] })],
    ),
  );
  return [...new Set(items)];
}

/** Every usable test with its values, each beside its comparison group; null where no session counts. */
export function resultsSection(
  { tests, groups }: Results,
  length: LetterLength,
  locale: Locale,
): Section | null {
  const t = letterResultsTexts[locale];
  const rows = tests.flatMap((test) => testRows(test, groups, length, locale));
  if (rows.length === 0) return null;
  const { what, result, comparison } = t.table;
  return {
    id: 'results',
    title: letterTexts[locale].sections.results,
    blocks: [
      { kind: 'table', caption: t.table.caption, columns: [what, result, comparison], rows },
      ...(length === 'complete' ? list(adjustments(groups, locale)) : []),
    ],
  };
}
