import type { TrialRow } from '#lib/domain/trial-row.ts';
import { wilsonInterval } from '#lib/statistics/proportions.ts';
import { median } from '#lib/statistics/summary.ts';
import type { ParadigmScores, ScoreDoc, ValidityFlag } from '../contract.ts';
import { countedRows } from '../counted-rows.ts';
import { parameters } from './parameters.ts';

export const scoreDocs = Object.freeze({
  'arrows.rightShare': {
    unit: 'share',
    chance: 0.5,
    higherIsBetter: true,
    sentence: 'Arrows answered to the right side, of all arrows, with Wilson’s 95 % interval.',
  },
  'arrows.medianRtMs': {
    unit: 'ms',
    chance: null,
    higherIsBetter: false,
    sentence: 'Median time from onset to right answer; to be compared only within a person on one device.',
  },
} satisfies Record<string, ScoreDoc>);

const LEVEL = 0.95;
const SLOWEST_GOOD_FPS = 50;

function rtOf(row: TrialRow): number | null {
  return row.eventMs === null ? null : row.eventMs - row.onsetMs;
}

function isRight(row: TrialRow): boolean {
  const rtMs = rtOf(row);
  return rtMs !== null && rtMs >= parameters.anticipationMs.value && row.answer === row.trial['correct'];
}

function validityOf(rows: readonly TrialRow[], right: number): readonly ValidityFlag[] {
  const planned = parameters.trials.value;
  if (rows.length < planned) {
    return [{ id: 'incomplete', level: 'unusable', value: rows.length, limit: planned }];
  }
  const framesPerSecond = 1000 / (median(rows.map(({ frameMs }) => frameMs)) ?? 1000 / 60);
  const flags: readonly (ValidityFlag | false)[] = [
    right < parameters.rightAtLeast.value && {
      id: 'inattentive',
      level: 'limited',
      value: right,
      limit: parameters.rightAtLeast.value,
    },
    framesPerSecond < SLOWEST_GOOD_FPS && {
      id: 'slow-display',
      level: 'limited',
      value: framesPerSecond,
      limit: SLOWEST_GOOD_FPS,
    },
  ];
  return flags.filter((flag) => flag !== false);
}

/** Rows of one session to scores and validity. */
export function score(rows: readonly TrialRow[]): ParadigmScores {
  const counted = countedRows(rows);
  const right = counted.filter(isRight);
  const n = counted.length;
  const medianRtMs = median(right.map(rtOf).filter((rtMs) => rtMs !== null));
  return {
    scores: [
      {
        id: 'arrows.rightShare',
        value: n === 0 ? null : right.length / n,
        reason: n === 0 ? 'no-answers' : null,
        interval: wilsonInterval(right.length, n, LEVEL),
        n,
      },
      {
        id: 'arrows.medianRtMs',
        value: medianRtMs,
        reason: medianRtMs === null ? 'no-answers' : null,
        interval: null,
        n: right.length,
      },
    ],
    validity: validityOf(counted, right.length),
  };
}
