import { formatNumber, formatPercent, formatPoints, formatSeconds } from '#lib/i18n/numbers.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import type {
  ChartSeries,
  FindingRow,
  ParadigmFindings,
  ParadigmScores,
  Score,
  ValidityFlag,
} from '../contract.ts';
import { CHANCE } from './score-docs.ts';
import type { GROUPS } from './score.ts';
import { texts } from './text.ts';

type RowName = keyof (typeof texts)['de']['rows'];

function nameAndGroup(id: string): { name: RowName; group: (typeof GROUPS)[number] } {
  const [, name, group] = id.split('.');
  return { name: name as RowName, group: group as (typeof GROUPS)[number] };
}

/** A value in the notation of its score: per cent, points, seconds, or a plain number. */
function notation(name: RowName, value: number, locale: Locale): string {
  if (name === 'hitRate' || name === 'falseAlarmRate' || name === 'placeCorrect')
    return formatPercent(value, locale);
  if (name === 'correctedHitRate') return formatPoints(value, locale);
  if (name === 'dPrime' || name === 'criterion') return formatNumber(value, 2, locale);
  return formatSeconds(value, locale);
}

/** A share in per cent, a difference in points, seconds, or standard deviations. */
export function valueText(scoreId: string, value: number, locale: Locale): string {
  return notation(nameAndGroup(scoreId).name, value, locale);
}

function rowOf(score: Score, locale: Locale): FindingRow {
  const t = texts[locale];
  const { name, group } = nameAndGroup(score.id);
  const chance = CHANCE[name];
  return {
    scoreId: score.id,
    label: `${t.groups[group]}: ${t.rows[name]}`,
    value: score.value === null ? t.notComputed : notation(name, score.value, locale),
    interval:
      score.interval === null
        ? ''
        : t.intervalOf({
            low: notation(name, score.interval.low, locale),
            high: notation(name, score.interval.high, locale),
            level: formatPercent(score.interval.level, locale),
          }),
    chance: chance === null ? '' : t.chanceLine({ value: notation(name, chance, locale) }),
  };
}

function validitySentence(flag: ValidityFlag, locale: Locale): string {
  const t = texts[locale].validity;
  const percent = formatPercent(flag.value, locale);
  switch (flag.id) {
    case 'incomplete':
      return t.incomplete({
        value: formatNumber(flag.value, 0, locale),
        limit: formatNumber(flag.limit, 0, locale),
      });
    case 'few-answers':
      return flag.level === 'unusable'
        ? t.fewAnswersUnusable({ value: percent })
        : t.fewAnswers({ value: percent });
    case 'one-answer':
      return t.oneAnswer;
    case 'anticipations':
      return t.anticipations({ value: percent });
    case 'slow-display':
      return t.slowDisplay;
    case 'repeated-trials':
      return t.repeated({ value: formatNumber(flag.value, 0, locale) });
    case 'chance':
      return t.chance;
    default:
      throw new RangeError(`No sentence for the validity flag “${flag.id}”: write one in text.ts`);
  }
}

function summaryOf({ scores, validity }: ParadigmScores, locale: Locale): readonly string[] {
  const t = texts[locale].summary;
  const has = (id: string): boolean => validity.some((flag) => flag.id === id);
  if (has('incomplete')) return [t.incomplete];
  if (validity.some(({ level }) => level === 'unusable')) return [t.unusable];
  if (has('chance')) return [t.chance];
  const overall = scores.find(({ id }) => id.endsWith('.correctedHitRate.all'));
  if (overall === undefined || overall.value === null || overall.interval === null) return [t.unusable];
  const points = (value: number): string => formatPoints(value, locale);
  return [
    t.aboveChance({
      value: points(overall.value),
      low: points(overall.interval.low),
      high: points(overall.interval.high),
    }),
  ];
}

function chartOf(scores: readonly Score[], locale: Locale): ChartSeries {
  const t = texts[locale];
  const points = scores.flatMap(({ id, value, interval }) => {
    const { name, group } = nameAndGroup(id);
    if (name !== 'correctedHitRate' || value === null || interval === null) return [];
    return [
      { label: t.groups[group], value: value * 100, low: interval.low * 100, high: interval.high * 100 },
    ];
  });
  const lowest = Math.min(0, ...points.map(({ low }) => low));
  return {
    title: t.chart.title,
    axis: t.chart.axis,
    min: Math.floor(lowest / 20) * 20,
    max: 100,
    chance: { value: 0, label: t.chart.chance },
    points,
  };
}

/** Scores to words: what the letter and the screen say about this test. Values of an unusable recording are left out. */
export function findings(result: ParadigmScores, locale: Locale): ParadigmFindings {
  const t = texts[locale];
  const usable = !result.validity.some(({ level }) => level === 'unusable');
  return {
    title: t.name,
    measures: t.measures,
    rows: usable ? result.scores.map((score) => rowOf(score, locale)) : [],
    summary: summaryOf(result, locale),
    validity: result.validity.map((flag) => ({
      level: flag.level,
      sentence: validitySentence(flag, locale),
    })),
    chart: usable ? chartOf(result.scores, locale) : null,
  };
}
