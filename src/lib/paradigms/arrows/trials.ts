import type { Rng } from '#lib/domain/rng.ts';
import type { Plan, PlannedBlock } from '../contract.ts';
import { onePart } from '../plan.ts';
import { parameters } from './parameters.ts';

export type Side = 'left' | 'right';

/** One arrow. */
export type ArrowTrial = {
  /** Where the arrow points, which is the right answer. */
  readonly correct: Side;
  /** Wait before the arrow, ms. */
  readonly foreperiodMs: number;
};

export const LONGEST_RUN = 3;

function hasLongRun(sides: readonly Side[]): boolean {
  return sides.some(
    (side, i) => sides.slice(i, i + LONGEST_RUN + 1).filter((other) => other === side).length > LONGEST_RUN,
  );
}

function blockOf(count: number, rng: Rng): PlannedBlock<ArrowTrial> {
  const sides = Array.from({ length: count }, (_, i): Side => (i % 2 === 0 ? 'left' : 'right'));
  for (let attempt = 0; attempt < 1000; attempt++) {
    const order = rng.shuffle(sides);
    if (hasLongRun(order)) continue;
    const { foreperiodShortestMs, foreperiodLongestMs } = parameters;
    return {
      trials: order.map((correct) => ({
        correct,
        foreperiodMs: rng.int(foreperiodShortestMs.value, foreperiodLongestMs.value),
      })),
    };
  }
  throw new RangeError('No order of arrows without a long run to one side: check LONGEST_RUN');
}

export function makePlan(rng: Rng): Plan<ArrowTrial> {
  const practice = blockOf(parameters.practiceTrials.value, rng);
  return onePart(practice, [blockOf(parameters.trials.value, rng)]);
}
