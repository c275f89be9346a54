import type { TrialRow } from '#lib/domain/trial-row.ts';
import { median } from '#lib/statistics/summary.ts';
import type { ValidityFlag } from '../contract.ts';
import { isRowRight, isWhole, scoredRows, trialOf } from './judge.ts';
import { DIRECTIONS, reversed } from './trials.ts';

/** Limits, all of them our own rules, stated as such in the README of this folder. */
export const LIMITS = Object.freeze({
  /** Most sequences without a digit typed when the time was up. */
  unanswered: 1,
  /** Most sequences typed in the opposite order. */
  otherOrder: 1,
  /** Largest share of sequences with a digit that may not have been shown as long as planned. */
  unevenShare: 0.2,
  framesPerSecond: 50,
});

function flag(id: string, level: ValidityFlag['level'], value: number, limit: number): ValidityFlag {
  return { id, level, value, limit };
}

function isUneven({ flags }: TrialRow): boolean {
  return flags.includes('off-duration') || flags.includes('late-frame');
}

/** Checks of the recording, in the order in which a reader should meet them. */
export function validityOf(rows: readonly TrialRow[]): readonly ValidityFlag[] {
  const whole = DIRECTIONS.filter((direction) => isWhole(direction, rows)).length;
  if (whole < DIRECTIONS.length) return [flag('incomplete', 'unusable', whole, DIRECTIONS.length)];

  const byDirection = DIRECTIONS.map((direction) => scoredRows(direction, rows));
  const scored = byDirection.flat();
  const noneRight = byDirection.filter((own) => !own.some(isRowRight)).length;
  const unanswered = scored.filter(({ answer }) => answer === null).length;
  const otherOrder = scored.filter((row) => row.answer === reversed(trialOf(row).correct)).length;
  const unevenShare = scored.filter(isUneven).length / scored.length;
  const framesPerSecond = 1000 / (median(scored.map(({ frameMs }) => frameMs)) ?? 1000 / 60);
  const repeated = rows.filter(({ phase, attempt }) => phase === 'test' && attempt > 1).length;
  const flags: readonly (ValidityFlag | false)[] = [
    noneRight > 0 && flag('none-right', 'limited', noneRight, 0),
    otherOrder > LIMITS.otherOrder && flag('other-order', 'limited', otherOrder, LIMITS.otherOrder),
    unanswered > LIMITS.unanswered && flag('unanswered', 'limited', unanswered, LIMITS.unanswered),
    unevenShare > LIMITS.unevenShare && flag('uneven-digits', 'note', unevenShare, LIMITS.unevenShare),
    framesPerSecond < LIMITS.framesPerSecond &&
      flag('slow-display', 'note', framesPerSecond, LIMITS.framesPerSecond),
    repeated > 0 && flag('repeated-trials', 'note', repeated, 0),
  ];
  return flags.filter((found) => found !== false);
}
