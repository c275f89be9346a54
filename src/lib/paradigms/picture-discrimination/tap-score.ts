import type { TrialRow, TrialStep } from '#lib/domain/trial-row.ts';
import { wilsonInterval } from '#lib/statistics/proportions.ts';
import type { Score } from '../contract.ts';
import { judgedRows, type JudgedTrial } from './judge.ts';
import { tapParameters } from './parameters.ts';
import { GROUPS } from './score.ts';
import { isTapTrial, type TapTrial } from './tap-trials.ts';

const LEVEL = 0.95;
/** Width of a picture divided by its height. */
const ASPECT = 4 / 3;

/** Whether a tap lies in the changed box, made larger by a finger's width on every side. Bounds count as inside. */
export function isPlaceRight(
  { changedAt }: Pick<TapTrial, 'changedAt'>,
  { xShare, yShare }: Pick<TrialStep, 'xShare' | 'yShare'>,
): boolean {
  if (changedAt === null || xShare === null || yShare === null) return false;
  const marginX = tapParameters.placeMarginShare.value;
  const marginY = marginX * ASPECT;
  const { leftShare, topShare, widthShare, heightShare } = changedAt;
  return (
    xShare >= leftShare - marginX &&
    xShare <= leftShare + widthShare + marginX &&
    yShare >= topShare - marginY &&
    yShare <= topShare + heightShare + marginY
  );
}

function hasRightPlace({ row, trial }: JudgedTrial): boolean {
  const tap = row.steps.at(-1);
  return tap !== undefined && isTapTrial(trial) && isPlaceRight(trial, tap);
}

/** Of each group: the share of rightly found changes that were tapped where they are. Pure. */
export function scoreTaps(rows: readonly TrialRow[]): readonly Score[] {
  const found = judgedRows(rows).filter(({ judgement }) => judgement === 'correctRejection');
  return GROUPS.map((group) => {
    const own = found.filter(({ trial }) => group === 'all' || trial.domain === group);
    const right = own.filter(hasRightPlace).length;
    return {
      id: `picture-discrimination.placeCorrect.${group}`,
      value: own.length === 0 ? null : right / own.length,
      reason: own.length === 0 ? 'no-answers' : null,
      interval: wilsonInterval(right, own.length, LEVEL),
      n: own.length,
    };
  });
}
