import type { TrialRow } from '#lib/domain/trial-row.ts';
import type { ParadigmScores, Score } from '../contract.ts';
import { countedRows } from '../counted-rows.ts';
import { resultOf, type BoardResult } from './result.ts';
import type { ScoreId } from './score-docs.ts';
import { PART_IDS, type PartId } from './trials.ts';
import { validityOf } from './validity.ts';

function scoreOf(id: ScoreId, value: number | null, n: number, reason: string): Score {
  return { id, value, reason: value === null ? reason : null, interval: null, n };
}

/** Rows of one session to scores and validity. */
export function score(rows: readonly TrialRow[]): ParadigmScores {
  const results = countedRows(rows).map(resultOf);
  const of = (part: PartId): BoardResult | undefined => results.find((result) => result.part === part);
  const numbersS = of('numbers')?.timeS ?? null;
  const alternatingS = of('alternating')?.timeS ?? null;
  const areBoth = numbersS !== null && alternatingS !== null;
  const reached = PART_IDS.map((part) => of(part)?.progress.reached ?? 0).reduce((sum, n) => sum + n, 0);
  const reasonOf = (...parts: readonly PartId[]): string => {
    const ends = parts.map((part) => of(part)?.end);
    if (ends.includes(undefined)) return 'no-answers';
    return ends.includes('gave-up') ? 'gave-up' : 'time-up';
  };
  const scores = [
    ...PART_IDS.flatMap((part) => {
      const result = of(part);
      const n = result?.progress.reached ?? 0;
      return [
        scoreOf(`connect.timeS.${part}`, result?.timeS ?? null, n, reasonOf(part)),
        scoreOf(`connect.errors.${part}`, result?.progress.errors ?? null, n, 'no-answers'),
      ];
    }),
    scoreOf(
      'connect.timeDifferenceS',
      areBoth ? alternatingS - numbersS : null,
      reached,
      reasonOf(...PART_IDS),
    ),
    scoreOf('connect.timeRatio', areBoth ? alternatingS / numbersS : null, reached, reasonOf(...PART_IDS)),
  ];
  return { scores, validity: validityOf(results) };
}
