import type { TrialRow } from '#lib/domain/trial-row.ts';
import { wilsonInterval } from '#lib/statistics/proportions.ts';
import { median } from '#lib/statistics/summary.ts';
import type { ParadigmScores, ScoreDoc } from '../contract.ts';
import { countedRows } from '../counted-rows.ts';
import { parameters } from './parameters.ts';

export const scoreDocs = Object.freeze({
  '_template.rightShare': {
    unit: 'share',
    chance: 0.5,
    higherIsBetter: true,
    sentence: 'Circles answered to the right side, of all circles, with Wilson’s 95 % interval.',
  },
  '_template.medianRtMs': {
    unit: 'ms',
    chance: null,
    higherIsBetter: false,
    sentence: 'Median time from onset to right answer; to be compared only within a person on one device.',
  },
} satisfies Record<string, ScoreDoc>);

const LEVEL = 0.95;

function rtOf({ eventMs, onsetMs }: TrialRow): number | null {
  return eventMs === null ? null : eventMs - onsetMs;
}

function isRight(row: TrialRow): boolean {
  const rtMs = rtOf(row);
  return rtMs !== null && rtMs >= parameters.anticipationMs.value && row.answer === row.trial['correct'];
}

/** Rows of one session to scores and validity. */
export function score(rows: readonly TrialRow[]): ParadigmScores {
  const counted = countedRows(rows);
  const right = counted.filter(isRight);
  const n = counted.length;
  const planned = parameters.trials.value;
  const medianRtMs = median(right.map(rtOf).filter((rtMs) => rtMs !== null));
  return {
    scores: [
      {
        id: '_template.rightShare',
        value: n === 0 ? null : right.length / n,
        reason: n === 0 ? 'no-answers' : null,
        interval: wilsonInterval(right.length, n, LEVEL),
        n,
      },
      {
        id: '_template.medianRtMs',
        value: medianRtMs,
        reason: medianRtMs === null ? 'no-answers' : null,
        interval: null,
        n: right.length,
      },
    ],
    validity: n < planned ? [{ id: 'incomplete', level: 'unusable', value: n, limit: planned }] : [],
  };
}
