import { formatCount, formatNumber, formatPercent, formatSeconds } from '#lib/i18n/numbers.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import type {
  ChartSeries,
  FindingRow,
  ParadigmFindings,
  ParadigmScores,
  Score,
  ValidityFlag,
} from '../contract.ts';
import { parameters } from './parameters.ts';
import { CHANCE, scoreDocs, type ScoreId } from './score-docs.ts';
import { texts } from './text.ts';

const PARTS = ['immediate', 'delayed'] as const;
type Part = (typeof PARTS)[number];
type RowName = keyof (typeof texts)['de']['rows'];

const QUESTIONS = parameters.questions.value;
const isCount = (id: ScoreId): boolean => scoreDocs[id].unit === 'count';

function labelOf(id: ScoreId, locale: Locale): string {
  const t = texts[locale];
  const what = id.slice('object-in-room.'.length);
  const part = PARTS.find((one) => what.startsWith(one));
  return part === undefined ? t.retention : `${t.parts[part]}: ${t.rows[what.slice(part.length) as RowName]}`;
}

/** A count, a share in per cent, or seconds. */
export function valueText(scoreId: string, value: number, locale: Locale): string {
  const id = scoreId as ScoreId;
  if (isCount(id)) return formatCount(value, locale);
  return id === 'object-in-room.retention' ? formatPercent(value, locale) : formatSeconds(value, locale);
}

function rowText(id: ScoreId, value: number, locale: Locale): string {
  const text = valueText(id, value, locale);
  return isCount(id) ? texts[locale].countOf({ value: text, of: String(QUESTIONS) }) : text;
}

function rowOf(score: Score, locale: Locale): FindingRow {
  const t = texts[locale];
  const id = score.id as ScoreId;
  const { interval } = score;
  const { chance } = scoreDocs[id];
  return {
    scoreId: id,
    label: labelOf(id, locale),
    value: score.value === null ? t.notComputed : rowText(id, score.value, locale),
    interval:
      interval === null
        ? ''
        : t.intervalOf({
            low: valueText(id, interval.low, locale),
            high: valueText(id, interval.high, locale),
            level: formatPercent(interval.level, locale),
          }),
    chance: chance === null ? '' : t.chanceLine({ value: valueText(id, chance, locale) }),
  };
}

function validitySentence({ id, level, value, limit }: ValidityFlag, locale: Locale): string {
  const t = texts[locale].validity;
  const part = texts[locale].parts[id.endsWith('-delayed') ? 'delayed' : 'immediate'];
  const whole = { value: formatNumber(value, 0, locale), limit: formatNumber(limit, 0, locale) };
  const percent = { part, value: formatPercent(value, locale) };
  const isUnusable = level === 'unusable';
  switch (id) {
    case 'incomplete':
      return t.incomplete(whole);
    case 'few-answers-immediate':
    case 'few-answers-delayed':
      return isUnusable ? t.fewAnswersUnusable(percent) : t.fewAnswers(percent);
    case 'one-position-immediate':
    case 'one-position-delayed':
      return isUnusable ? t.onePositionUnusable({ part }) : t.onePosition({ part });
    case 'anticipations-immediate':
    case 'anticipations-delayed':
      return t.anticipations(percent);
    case 'chance-immediate':
    case 'chance-delayed':
      return t.chance({ part, ...whole });
    case 'learned-again':
      return t.learnedAgain(whole);
    case 'recall-late':
      return t.recallLate(whole);
    case 'delayed-missing':
      return t.delayedMissing(whole);
    case 'delayed-late':
      return t.delayedLate(whole);
    case 'delayed-early':
      return t.delayedEarly(whole);
    case 'repeated-trials':
      return t.repeated(whole);
    case 'slow-display':
      return t.slowDisplay;
    default:
      throw new RangeError(`No sentence for the validity flag “${id}”: write one in text.ts`);
  }
}

function correctOf(scores: readonly Score[], part: Part): Score | undefined {
  return scores.find(({ id, value }) => id === `object-in-room.${part}Correct` && value !== null);
}

function summaryOf({ scores, validity }: ParadigmScores, locale: Locale): readonly string[] {
  const t = texts[locale].summary;
  const has = (id: string): boolean => validity.some((flag) => flag.id === id);
  if (has('incomplete')) return [t.incomplete];
  const immediate = correctOf(scores, 'immediate')?.value ?? null;
  if (immediate === null || validity.some(({ level }) => level === 'unusable')) return [t.unusable];
  if (has('chance-immediate')) return [t.chance];
  const delayed = correctOf(scores, 'delayed')?.value ?? null;
  const counted = (value: number): { value: string; of: string } => ({
    value: formatNumber(value, 0, locale),
    of: String(QUESTIONS),
  });
  return [
    t.immediate({ ...counted(immediate), chance: formatNumber(CHANCE, 0, locale) }),
    delayed === null ? t.noDelayed : t.delayed(counted(delayed)),
  ];
}

function chartOf(scores: readonly Score[], locale: Locale): ChartSeries {
  const { chart, parts } = texts[locale];
  return {
    title: chart.title,
    axis: chart.axis,
    min: 0,
    max: QUESTIONS,
    chance: { value: CHANCE, label: chart.chance },
    points: PARTS.flatMap((part) => {
      const { value = null, interval = null } = correctOf(scores, part) ?? {};
      if (value === null || interval === null) return [];
      return [{ label: parts[part], value, low: interval.low, high: interval.high }];
    }),
  };
}

/** Scores to words: what the letter and the screen say about this test. Values of an unusable recording are left out. */
export function findings(result: ParadigmScores, locale: Locale): ParadigmFindings {
  const t = texts[locale];
  const isUsable = !result.validity.some(({ level }) => level === 'unusable');
  return {
    title: t.name,
    measures: t.measures,
    rows: isUsable ? result.scores.map((score) => rowOf(score, locale)) : [],
    summary: summaryOf(result, locale),
    validity: result.validity.map((flag) => ({
      level: flag.level,
      sentence: validitySentence(flag, locale),
    })),
    chart: isUsable ? chartOf(result.scores, locale) : null,
  };
}
