import { median } from '#lib/statistics/summary.ts';
import type { ValidityFlag } from '../contract.ts';
import type { BoardResult } from './result.ts';
import { PART_IDS } from './trials.ts';

/** Limits, all of them our own rules, stated as such in the README of this folder. */
export const LIMITS = Object.freeze({
  /** Errors on one board from which it seems that circles were tapped without looking for the next: half of them. */
  errors: 12,
  /** Taps beside the circles on one board from which its time depends on the hand. */
  tapsBeside: 5,
  framesPerSecond: 50,
});

/** Checks of the recording, in the order in which a reader should meet them. */
export function validityOf(results: readonly BoardResult[]): readonly ValidityFlag[] {
  if (results.length < PART_IDS.length) {
    return [{ id: 'incomplete', level: 'unusable', value: results.length, limit: PART_IDS.length }];
  }
  const highest = (of: (result: BoardResult) => number): number => Math.max(...results.map(of));
  const errors = highest(({ progress }) => progress.errors);
  // Of a board that was not finished there is no time that they could have lengthened.
  const tapsBeside = highest(({ row, timeS }) => (timeS === null ? 0 : row.presses - row.steps.length));
  const seenBefore = results.filter(({ row }) => row.attempt > 1).length;
  const framesPerSecond = 1000 / (median(results.map(({ row }) => row.frameMs)) ?? 1000 / 60);
  const flags: readonly (ValidityFlag | false)[] = [
    ...results.map(
      ({ part, end, circles, progress }): ValidityFlag | false =>
        end !== 'done' && { id: `${end}-${part}`, level: 'note', value: progress.reached, limit: circles },
    ),
    errors > LIMITS.errors && { id: 'many-errors', level: 'limited', value: errors, limit: LIMITS.errors },
    tapsBeside > LIMITS.tapsBeside && {
      id: 'taps-beside',
      level: 'note',
      value: tapsBeside,
      limit: LIMITS.tapsBeside,
    },
    seenBefore > 0 && { id: 'seen-before', level: 'limited', value: seenBefore, limit: 0 },
    framesPerSecond < LIMITS.framesPerSecond && {
      id: 'slow-display',
      level: 'limited',
      value: framesPerSecond,
      limit: LIMITS.framesPerSecond,
    },
  ];
  return flags.filter((flag) => flag !== false);
}
