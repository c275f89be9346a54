import { formatCount, formatNumber, formatPercent, formatSeconds } from '#lib/i18n/numbers.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import type { FindingRow, ParadigmFindings, ParadigmScores, Score, ValidityFlag } from '../contract.ts';
import { scoreDocs, type ScoreId } from './score-docs.ts';
import { texts } from './text.ts';

/** A share in per cent, a time in seconds, a count. */
export function valueText(id: string, value: number, locale: Locale): string {
  const { unit } = scoreDocs[id as ScoreId];
  if (unit === 'share') return formatPercent(value, locale);
  return unit === 'count' ? formatCount(value, locale) : formatSeconds(value, locale);
}

function valueOf({ value, n }: Score, id: ScoreId, locale: Locale): string {
  const t = texts[locale];
  if (value === null) return t.notComputed;
  if (scoreDocs[id].unit !== 'count') return valueText(id, value, locale);
  return t.countOf({ value: formatNumber(value, 0, locale), n: formatNumber(n, 0, locale) });
}

function rowOf(score: Score, locale: Locale): FindingRow {
  const t = texts[locale];
  const id = score.id as ScoreId;
  const { interval } = score;
  const { chance } = scoreDocs[id];
  return {
    scoreId: score.id,
    label: t.rows[id],
    value: valueOf(score, id, locale),
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
  const value = formatNumber(flag.value, 0, locale);
  switch (flag.id) {
    case 'incomplete':
      return t.incomplete({ value, limit: formatNumber(flag.limit, 0, locale) });
    case 'few-answers':
      return flag.level === 'unusable' ? t.fewAnswersUnusable(percent) : t.fewAnswers(percent);
    case 'one-field':
      return t.oneField;
    case 'many-errors':
      return t.manyErrors(percent);
    case 'anticipations':
      return t.anticipations(percent);
    case 'resting-fingers':
      return t.restingFingers(percent);
    case 'slow-display':
      return t.slowDisplay;
    case 'repeated-trials':
      return t.repeated({ value });
    default:
      throw new RangeError(`No sentence for the validity flag “${flag.id}”: write one in text.ts`);
  }
}

function summaryOf({ scores, validity }: ParadigmScores, locale: Locale): readonly string[] {
  const t = texts[locale].summary;
  if (validity.some(({ id }) => id === 'incomplete')) return [t.incomplete];
  if (validity.some(({ level }) => level === 'unusable')) return [t.unusable];
  const shown = (id: ScoreId): string | null => {
    const value = scores.find((score) => score.id === id)?.value ?? null;
    return value === null ? null : valueText(id, value, locale);
  };
  const simple = shown('reaction.medianRtMs.simple');
  const choice = shown('reaction.medianRtMs.choice');
  const right = shown('reaction.rightShare.choice');
  if (simple === null || choice === null || right === null) return [t.unusable];
  return [t.times({ simple, choice }), t.right({ right }), t.device];
}

/** Scores to words. There is no chart: times have no line of guessing and no comparison group to draw. */
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
    chart: null,
  };
}
