import { formatCount, formatNumber, formatPercent, formatSeconds } from '#lib/i18n/numbers.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import type { FindingRow, ParadigmFindings, ParadigmScores, Score, ValidityFlag } from '../contract.ts';
import { scoreDocs, type ScoreId } from './score-docs.ts';
import { texts } from './text.ts';

/** A share in per cent, a time in seconds, a count. */
export function valueText(id: string, value: number, locale: Locale): string {
  const { unit } = scoreDocs[id as ScoreId];
  if (unit === 'share') return formatPercent(value, locale);
  return unit === 'ms' ? formatSeconds(value, locale) : formatCount(value, locale);
}

function rowOf(score: Score, locale: Locale): FindingRow {
  const t = texts[locale];
  const id = score.id as ScoreId;
  const { interval } = score;
  const { chance } = scoreDocs[id];
  return {
    scoreId: score.id,
    label: t.rows[id],
    value: score.value === null ? t.notComputed : valueText(id, score.value, locale),
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

function validitySentence(flag: ValidityFlag, locale: Locale): string {
  const t = texts[locale].validity;
  const percent = { value: formatPercent(flag.value, locale) };
  const numbers = {
    // Rounded down: 89.9 s of 90 s are not 90.
    value: formatNumber(Math.floor(flag.value), 0, locale),
    limit: formatNumber(flag.limit, 0, locale),
  };
  switch (flag.id) {
    case 'incomplete':
      return t.incomplete(numbers);
    case 'one-answer':
      return t.oneAnswer;
    case 'few-answers':
      return t.fewAnswers(numbers);
    case 'many-errors':
      return t.manyErrors(percent);
    case 'anticipations':
      return t.anticipations(percent);
    case 'slow-display':
      return t.slowDisplay;
    case 'begun-again':
      return t.begunAgain;
    default:
      throw new RangeError(`No sentence for the validity flag “${flag.id}”: write one in text.ts`);
  }
}

function summaryOf({ scores, validity }: ParadigmScores, locale: Locale): string {
  const t = texts[locale].summary;
  if (validity.some(({ id }) => id === 'incomplete')) return t.incomplete;
  const right = scores.find(({ id }) => id === 'symbols.right')?.value ?? null;
  const usable = !validity.some(({ level }) => level === 'unusable');
  return usable && right !== null ? t.right({ value: formatNumber(right, 0, locale) }) : t.unusable;
}

/** Scores to words. There is no chart: one count needs none. */
export function findings(result: ParadigmScores, locale: Locale): ParadigmFindings {
  const t = texts[locale];
  const usable = !result.validity.some(({ level }) => level === 'unusable');
  return {
    title: t.name,
    measures: t.measures,
    rows: usable ? result.scores.map((score) => rowOf(score, locale)) : [],
    summary: [summaryOf(result, locale)],
    validity: result.validity.map((flag) => ({
      level: flag.level,
      sentence: validitySentence(flag, locale),
    })),
    chart: null,
  };
}
