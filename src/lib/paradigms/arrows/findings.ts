import { formatNumber, formatPercent, formatSeconds } from '#lib/i18n/numbers.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import type { FindingRow, ParadigmFindings, ParadigmScores, Score, ValidityFlag } from '../contract.ts';
import { scoreDocs } from './score.ts';
import { texts } from './text.ts';

type ScoreId = keyof typeof scoreDocs;

/** A share in per cent, a time in seconds. */
export function valueText(id: string, value: number, locale: Locale): string {
  return id === 'arrows.rightShare' ? formatPercent(value, locale) : formatSeconds(value, locale);
}

function rowOf(score: Score, locale: Locale): FindingRow {
  const t = texts[locale];
  const id = score.id as ScoreId;
  const notation = (value: number): string => valueText(id, value, locale);
  const { interval } = score;
  const { chance } = scoreDocs[id];
  return {
    scoreId: score.id,
    label: t.rows[id],
    value: score.value === null ? t.notComputed : notation(score.value),
    interval:
      interval === null
        ? ''
        : t.intervalOf({
            low: notation(interval.low),
            high: notation(interval.high),
            level: formatPercent(interval.level, locale),
          }),
    chance: chance === null ? '' : t.chanceLine({ value: notation(chance) }),
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
    case 'inattentive':
      return t.inattentive(numbers);
    case 'slow-display':
      return t.slowDisplay;
    default:
      throw new RangeError(`No sentence for the validity flag “${flag.id}”: write one in text.ts`);
  }
}

/** Scores to words. There is no chart: two numbers need none. */
export function findings({ scores, validity }: ParadigmScores, locale: Locale): ParadigmFindings {
  const t = texts[locale];
  const usable = !validity.some(({ level }) => level === 'unusable');
  const share = scores.find(({ id }) => id === 'arrows.rightShare')?.value ?? null;
  return {
    title: t.name,
    measures: t.measures,
    rows: usable ? scores.map((score) => rowOf(score, locale)) : [],
    summary:
      usable && share !== null
        ? [t.summary.right({ value: formatPercent(share, locale) })]
        : [t.summary.incomplete],
    validity: validity.map((flag) => ({ level: flag.level, sentence: validitySentence(flag, locale) })),
    chart: null,
  };
}
