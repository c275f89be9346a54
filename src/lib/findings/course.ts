import type { IsoDate } from '#lib/domain/calendar.ts';
import { daysBetween } from '#lib/domain/calendar.ts';
import { letterResultsTexts } from '#lib/i18n/catalogue/letter-results.ts';
import { letterTexts } from '#lib/i18n/catalogue/letter.ts';
import { formatPercent } from '#lib/i18n/numbers.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import type { MainScore } from '#lib/paradigms/contract.ts';
import type { Course, ScoreCourse } from '#lib/scoring/course/course.ts';
import { countedOf } from '#lib/scoring/course/occasions.ts';
import { paragraph } from './blocks.ts';
import { dateText } from '#lib/i18n/dates.ts';
import type { Block, CourseChart, LetterLength, Section } from './model.ts';
import { courseOfScore, nameOf, type ToldTest } from './told.ts';

/** Factor from the unit of a score to that of its axis. */
function scaleOf({ axis }: MainScore, unit: string): number {
  if (axis === 'percent' || axis === 'points') return 100;
  return axis === 'seconds' && unit === 'ms' ? 1 / 1000 : 1;
}

/** The next of 1, 2, 5, 10, 20 … from a value on. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
  return power * ([1, 2, 5, 10].find((step) => step * power >= value) ?? 10);
}

function pointsOf(
  test: ToldTest,
  course: ScoreCourse,
  scale: number,
  start: IsoDate,
  locale: Locale,
): CourseChart['points'] {
  const t = letterResultsTexts[locale];
  const days = new Map(test.sessions.map(({ session, day }) => [session.id, day]));
  return countedOf(course.occasions).flatMap(({ sessionId, value, interval }) => {
    const day = days.get(sessionId);
    if (day === undefined) return [];
    const text = (one: number): string => test.paradigm.valueText(course.scoreId, one, locale);
    return [
      {
        day: Math.max(0, daysBetween(start, day)),
        label: dateText(day, 'short', locale),
        value: value * scale,
        interval: interval === null ? null : { low: interval.low * scale, high: interval.high * scale },
        valueText: text(value),
        intervalText: interval === null ? '' : t.to({ low: text(interval.low), high: text(interval.high) }),
      },
    ];
  });
}

/** The lengths that draw courses; the person's has words instead. */
type DrawnLength = Exclude<LetterLength, 'person'>;

/** Two points are no course in a letter of few pages: they stand in the table. One row of charts has room for three. */
const LEAST_POINTS: Readonly<Record<DrawnLength, number>> = { doctor: 3, complete: 2 };
const MOST_CHARTS: Readonly<Record<DrawnLength, number>> = { doctor: 3, complete: Infinity };

function chartOf(
  test: ToldTest,
  main: MainScore,
  start: IsoDate,
  length: DrawnLength,
  locale: Locale,
): CourseChart | null {
  const t = letterResultsTexts[locale].course;
  const course = courseOfScore(test, main.id);
  const doc = test.paradigm.scores[main.id];
  if (course === null || doc === undefined) return null;
  const scale = scaleOf(main, doc.unit);
  const points = pointsOf(test, course, scale, start, locale);
  if (points.length < LEAST_POINTS[length]) return null;
  const ends = points.flatMap(({ value, interval }) => [
    value,
    interval?.low ?? value,
    interval?.high ?? value,
  ]);
  const lowest = Math.min(0, ...ends);
  return {
    title: nameOf(test, main.id, t.chartTitle),
    axis: t.axis[main.axis],
    min: lowest < 0 ? -roundUp(-lowest) : 0,
    max: main.most ?? roundUp(Math.max(...ends)),
    chance: doc.chance === null ? null : { value: doc.chance * scale, label: t.chance },
    points,
  };
}

/** The main scores of all tests, each with its test; where there is little room, the first of each. */
function mainOf(
  tests: readonly ToldTest[],
  length: DrawnLength,
): readonly { readonly test: ToldTest; readonly main: MainScore }[] {
  const most = length === 'complete' ? undefined : 1;
  return tests.flatMap((test) => test.paradigm.mainScores.slice(0, most).map((main) => ({ test, main })));
}

/** So many low scores can be told beside how often at least one is met; of more that would say nothing. */
const FEW = 1;

/** How many low scores there are, and how often at least one is met in healthy people. */
function lowScoreBlocks({ lowScores }: Course, locale: Locale): readonly Block[] {
  // A base rate of one score is the cut itself.
  if (lowScores.kind === 'none' || lowScores.compared < 2) return [];
  const t = letterResultsTexts[locale];
  const { compared } = lowScores;
  return lowScores.cuts.slice(0, 1).map(({ cutPercentile: cut, below, baseRates }) => {
    const rates = baseRates.map(({ atLeastOne }) => atLeastOne);
    const range = {
      low: formatPercent(Math.min(...rates), locale),
      high: formatPercent(Math.max(...rates), locale),
    };
    const count = t.lowScores({ compared, below, cut });
    return paragraph(below > FEW ? count : `${count} ${t.baseRate(range)}`);
  });
}

/** How the main scores went over time; null where nothing was done twice and nothing was compared. */
export function courseSection(
  tests: readonly ToldTest[],
  course: Course,
  start: IsoDate,
  length: DrawnLength,
  locale: Locale,
): Section | null {
  const t = letterResultsTexts[locale].course;
  const charts = mainOf(tests, length)
    .map(({ test, main }) => chartOf(test, main, start, length, locale))
    .filter((chart) => chart !== null)
    .slice(0, MOST_CHARTS[length]);
  const low = lowScoreBlocks(course, locale);
  if (charts.length === 0 && low.length === 0) return null;
  const title = letterTexts[locale].sections.course;
  const lastDay = Math.max(1, ...charts.flatMap(({ points }) => points.map(({ day }) => day)));
  const hasRetest = course.tests.some(({ scores }) =>
    scores.some(({ reliableChange }) => reliableChange.kind === 'change'),
  );
  return {
    id: 'course',
    title,
    blocks: [
      ...(charts.length === 0
        ? []
        : [{ kind: 'courses', title, charts, lastDay, caption: t.caption } as const]),
      ...(charts.length === 0 || hasRetest ? [] : [paragraph(t.noRetest)]),
      ...low,
    ],
  };
}
