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
import { findingsTexts } from './findings-text.ts';
import { scoreDocs, scoreId, type ScoreName } from './score-docs.ts';

/** A value in the notation of its score: points, per cent, seconds, or a plain number. */
function notation(name: ScoreName, value: number, locale: Locale): string {
  if (name === 'correctedHitRate') return formatPoints(value, locale);
  const { unit } = scoreDocs[name];
  if (unit === 'share') return formatPercent(value, locale);
  return unit === 'ms' ? formatSeconds(value, locale) : formatNumber(value, 2, locale);
}

/** Points, per cent, seconds, or a plain number. */
export function valueText(id: string, value: number, locale: Locale): string {
  return notation(id.split('.')[1] as ScoreName, value, locale);
}

function rowOf(score: Score, locale: Locale): FindingRow {
  const t = findingsTexts[locale];
  const name = score.id.split('.')[1] as ScoreName;
  const { chance } = scoreDocs[name];
  const { interval } = score;
  return {
    scoreId: score.id,
    label: t.rows[name],
    value: score.value === null ? t.notComputed : notation(name, score.value, locale),
    interval:
      interval === null
        ? ''
        : t.intervalOf({
            low: notation(name, interval.low, locale),
            high: notation(name, interval.high, locale),
            level: formatPercent(interval.level, locale),
          }),
    chance: chance === null ? '' : t.chanceLine({ value: notation(name, chance, locale) }),
  };
}

function validitySentence(flag: ValidityFlag, locale: Locale): string {
  const t = findingsTexts[locale].validity;
  const counts = {
    value: formatNumber(flag.value, 0, locale),
    limit: formatNumber(flag.limit, 0, locale),
  };
  const shares = { value: formatPercent(flag.value, locale), limit: formatPercent(flag.limit, locale) };
  switch (flag.id) {
    case 'recognition-missing':
      return t.recognitionMissing;
    case 'incomplete':
      return t.incomplete(counts);
    case 'few-answers':
      return flag.level === 'unusable' ? t.fewAnswersUnusable(shares) : t.fewAnswers(shares);
    case 'one-answer':
      return t.oneAnswer;
    case 'anticipations':
      return t.anticipations(shares);
    case 'delay-late':
      return t.delayLate(counts);
    case 'delay-unknown':
      return t.delayUnknown;
    case 'inattentive':
      return t.inattentive(shares);
    case 'slow-display':
      return t.slowDisplay;
    case 'repeated-trials':
      return t.repeated(counts);
    case 'chance':
      return t.chance;
    default:
      throw new RangeError(`No sentence for the validity flag “${flag.id}”: write one in findings-text.ts`);
  }
}

function mainScore(scores: readonly Score[]): Score | undefined {
  return scores.find(({ id }) => id === scoreId('correctedHitRate'));
}

function summaryOf({ scores, validity }: ParadigmScores, locale: Locale): readonly string[] {
  const t = findingsTexts[locale].summary;
  const has = (id: string): boolean => validity.some((flag) => flag.id === id);
  if (has('incomplete') || has('recognition-missing')) return [t.incomplete];
  if (validity.some(({ level }) => level === 'unusable')) return [t.unusable];
  if (has('chance')) return [t.chance];
  const { value = null, interval = null } = mainScore(scores) ?? {};
  if (value === null || interval === null) return [t.unusable];
  const points = (share: number): string => formatPoints(share, locale);
  return [t.aboveChance({ value: points(value), low: points(interval.low), high: points(interval.high) })];
}

function chartOf(scores: readonly Score[], locale: Locale): ChartSeries | null {
  const t = findingsTexts[locale].chart;
  const { value = null, interval = null } = mainScore(scores) ?? {};
  if (value === null || interval === null) return null;
  const low = interval.low * 100;
  return {
    title: t.title,
    axis: t.axis,
    min: Math.floor(Math.min(0, low) / 20) * 20,
    max: 100,
    chance: { value: 0, label: t.chance },
    points: [{ label: t.point, value: value * 100, low, high: interval.high * 100 }],
  };
}

/** Scores to words. Values of an unusable recording are left out. */
export function findings(result: ParadigmScores, locale: Locale): ParadigmFindings {
  const usable = !result.validity.some(({ level }) => level === 'unusable');
  return {
    title: findingsTexts[locale].title,
    measures: findingsTexts[locale].measures,
    rows: usable ? result.scores.map((score) => rowOf(score, locale)) : [],
    summary: summaryOf(result, locale),
    validity: result.validity.map((flag) => ({
      level: flag.level,
      sentence: validitySentence(flag, locale),
    })),
    chart: usable ? chartOf(result.scores, locale) : null,
  };
}
