import { formatCount, formatNumber } from '#lib/i18n/numbers.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import type { FindingRow, ParadigmFindings, ParadigmScores, Score, ValidityFlag } from '../contract.ts';
import { parameters } from './parameters.ts';
import { scoreDocs, type ScoreId } from './score-docs.ts';
import { texts } from './text.ts';
import { PART_IDS } from './trials.ts';

function seconds(value: number, decimals: number, locale: Locale): string {
  return `${formatNumber(value, decimals, locale)}\u00a0s`;
}

/** Seconds, a count, or a ratio. */
export function valueText(id: string, value: number, locale: Locale): string {
  const { unit } = scoreDocs[id as ScoreId];
  if (unit === 's') return seconds(value, 1, locale);
  return unit === 'count' ? formatCount(value, locale) : formatNumber(value, 2, locale);
}

function valueOf({ id, value, reason }: Score, locale: Locale): string {
  const t = texts[locale];
  if (value !== null) return valueText(id, value, locale);
  if (!id.startsWith('connect.timeS.')) return t.notComputed;
  if (reason === 'gave-up') return t.gaveUp;
  const limit = seconds(parameters.responseLimitMs.value / 1000, 0, locale);
  return reason === 'time-up' ? t.timeUp({ seconds: limit }) : t.notComputed;
}

function rowOf(score: Score, locale: Locale): FindingRow {
  return {
    scoreId: score.id,
    label: texts[locale].rows[score.id as ScoreId],
    value: valueOf(score, locale),
    interval: '',
    chance: '',
  };
}

function validitySentence(flag: ValidityFlag, locale: Locale): string {
  const t = texts[locale].validity;
  const numbers = {
    value: formatNumber(flag.value, 0, locale),
    limit: formatNumber(flag.limit, 0, locale),
  };
  switch (flag.id) {
    case 'incomplete':
      return t.incomplete(numbers);
    case 'time-up-numbers':
      return t.timeUpNumbers(numbers);
    case 'time-up-alternating':
      return t.timeUpAlternating(numbers);
    case 'gave-up-numbers':
      return t.gaveUpNumbers(numbers);
    case 'gave-up-alternating':
      return t.gaveUpAlternating(numbers);
    case 'many-errors':
      return t.manyErrors(numbers);
    case 'taps-beside':
      return t.tapsBeside(numbers);
    case 'seen-before':
      return t.seenBefore;
    case 'slow-display':
      return t.slowDisplay;
    default:
      throw new RangeError(`No sentence for the validity flag “${flag.id}”: write one in text.ts`);
  }
}

function summaryOf(scores: readonly Score[], locale: Locale): readonly string[] {
  const t = texts[locale].summary;
  const timeUp = { numbers: t.numbersTimeUp, alternating: t.alternatingTimeUp };
  const gaveUp = { numbers: t.numbersGaveUp, alternating: t.alternatingGaveUp };
  return PART_IDS.map((part) => {
    const time = scores.find(({ id }) => id === `connect.timeS.${part}`);
    const timeS = time?.value ?? null;
    if (timeS !== null) return t[part]({ seconds: seconds(timeS, 0, locale) });
    return time?.reason === 'gave-up' ? gaveUp[part] : timeUp[part];
  });
}

/** Scores to words. There is no chart: two times need none. */
export function findings({ scores, validity }: ParadigmScores, locale: Locale): ParadigmFindings {
  const t = texts[locale];
  const usable = !validity.some(({ level }) => level === 'unusable');
  return {
    title: t.name,
    measures: t.measures,
    rows: usable ? scores.map((score) => rowOf(score, locale)) : [],
    summary: usable ? summaryOf(scores, locale) : [t.summary.incomplete],
    validity: validity.map((flag) => ({ level: flag.level, sentence: validitySentence(flag, locale) })),
    chart: null,
  };
}
