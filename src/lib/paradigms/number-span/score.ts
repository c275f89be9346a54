import type { TrialRow } from '#lib/domain/trial-row.ts';
import type { ParadigmScores, Score, ScoreDoc } from '../contract.ts';
import { isRowRight, scoredRows, trialOf } from './judge.ts';
import { DIRECTIONS, type Direction } from './trials.ts';
import { validityOf } from './validity.ts';

const doc = (unit: string, sentence: string): ScoreDoc => ({
  unit,
  chance: null,
  higherIsBetter: true,
  sentence,
});

/** Whole numbers; which they can be stands in the sentence. The stop rule leaves no rule for an interval. */
export const scoreDocs = Object.freeze({
  'number-span.sequencesRight.forwards': doc('sequences', 'Sequences typed rightly forwards: 0 to 14.'),
  'number-span.longestRight.forwards': doc(
    'digits',
    'Digits of the longest sequence typed rightly forwards: 3 to 9, or 0 if none was right.',
  ),
  'number-span.sequencesRight.backwards': doc('sequences', 'Sequences typed rightly backwards: 0 to 14.'),
  'number-span.longestRight.backwards': doc(
    'digits',
    'Digits of the longest sequence typed rightly backwards: 2 to 8, or 0 if none was right.',
  ),
} satisfies Record<string, ScoreDoc>);

export type ScoreId = keyof typeof scoreDocs;

function scoresOf(direction: Direction, rows: readonly TrialRow[]): readonly Score[] {
  const right = rows.filter(isRowRight);
  const n = rows.length;
  const scoreOf = (id: ScoreId, value: number): Score => ({
    id,
    value: n === 0 ? null : value,
    reason: n === 0 ? 'no-answers' : null,
    interval: null,
    n,
  });
  const longest = Math.max(0, ...right.map((row) => trialOf(row).length));
  return [
    scoreOf(`number-span.sequencesRight.${direction}`, right.length),
    scoreOf(`number-span.longestRight.${direction}`, longest),
  ];
}

/** Rows of one session to scores and validity. `n` of a score: sequences up to the stop rule. */
export function score(rows: readonly TrialRow[]): ParadigmScores {
  return {
    scores: DIRECTIONS.flatMap((direction) => scoresOf(direction, scoredRows(direction, rows))),
    validity: validityOf(rows),
  };
}
