import { formatCount, formatNumber, formatPercent } from '#lib/i18n/numbers.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import type { FindingRow, ParadigmFindings, ParadigmScores, Score, ValidityFlag } from '../contract.ts';
import { scoreDocs, type ScoreId } from './score.ts';
import { texts } from './text.ts';
import { sequencesOf, type Direction } from './trials.ts';

/** A length in words: `6 Zahlen`, or that no sequence was right. */
function lengthText(value: number, locale: Locale): string {
  const t = texts[locale];
  return value === 0 ? t.noSequence : t.digits({ value: formatCount(value, locale) });
}

/** A length in digits, or a count of sequences. */
export function valueText(id: string, value: number, locale: Locale): string {
  return scoreDocs[id as ScoreId].unit === 'digits' ? lengthText(value, locale) : formatCount(value, locale);
}

function rowText(id: ScoreId, value: number, locale: Locale): string {
  const text = valueText(id, value, locale);
  if (scoreDocs[id].unit === 'digits') return text;
  const direction: Direction = id === 'number-span.sequencesRight.forwards' ? 'forwards' : 'backwards';
  return texts[locale].sequences({ value: text, most: formatNumber(sequencesOf(direction), 0, locale) });
}

function rowOf(score: Score, locale: Locale): FindingRow {
  const t = texts[locale];
  const id = score.id as ScoreId;
  return {
    scoreId: score.id,
    label: t.rows[id],
    value: score.value === null ? t.notComputed : rowText(id, score.value, locale),
    interval: '',
    chance: '',
  };
}

function validitySentence(flag: ValidityFlag, locale: Locale): string {
  const t = texts[locale].validity;
  const value = formatNumber(flag.value, 0, locale);
  switch (flag.id) {
    case 'incomplete':
      return t.incomplete({ value, limit: formatNumber(flag.limit, 0, locale) });
    case 'none-right':
      return t.noneRight;
    case 'other-order':
      return t.otherOrder({ value });
    case 'unanswered':
      return t.unanswered({ value });
    case 'uneven-digits':
      return t.unevenDigits({ value: formatPercent(flag.value, locale) });
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
  const longest = (direction: Direction): number | null =>
    scores.find(({ id }) => id === `number-span.longestRight.${direction}`)?.value ?? null;
  const [forwards, backwards] = [longest('forwards'), longest('backwards')];
  const usable = !validity.some(({ level }) => level === 'unusable');
  if (!usable || forwards === null || backwards === null) return [t.incomplete];
  return [t.longest({ forwards: lengthText(forwards, locale), backwards: lengthText(backwards, locale) })];
}

/** Scores to words. There is no chart: whole numbers without an interval need none. */
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
