import { formatNumber, formatPercent, formatSeconds } from '#lib/i18n/numbers.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import type { FindingRow, ParadigmFindings, ParadigmScores, Score, ValidityFlag } from '../contract.ts';
import { scoreDocs } from './score.ts';
import { texts } from './text.ts';

type ScoreId = keyof typeof scoreDocs;

/** A share in per cent, a time in seconds. */
export function valueText(id: string, value: number, locale: Locale): string {
  return id === '_template.rightShare' ? formatPercent(value, locale) : formatSeconds(value, locale);
}

function rowOf({ id, value, interval }: Score, locale: Locale): FindingRow {
  const t = texts[locale];
  const { unit, chance } = scoreDocs[id as ScoreId];
  const notation = (number: number): string =>
    unit === 'share' ? formatPercent(number, locale) : formatSeconds(number, locale);
  return {
    scoreId: id,
    label: t.rows[id as ScoreId],
    value: value === null ? t.notComputed : notation(value),
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

function validitySentence({ id, value, limit }: ValidityFlag, locale: Locale): string {
  if (id !== 'incomplete')
    throw new RangeError(`No sentence for the validity flag “${id}”: write one in text.ts`);
  return texts[locale].incomplete({
    value: formatNumber(value, 0, locale),
    limit: formatNumber(limit, 0, locale),
  });
}

/** Scores to words. There is no chart: two numbers need none. */
export function findings({ scores, validity }: ParadigmScores, locale: Locale): ParadigmFindings {
  const t = texts[locale];
  const usable = !validity.some(({ level }) => level === 'unusable');
  const share = scores.find(({ id }) => id === '_template.rightShare')?.value ?? null;
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
