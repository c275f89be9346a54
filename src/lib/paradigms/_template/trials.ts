import type { Rng } from '#lib/domain/rng.ts';
import type { Plan, PlannedBlock } from '../contract.ts';
import { onePart } from '../plan.ts';
import { parameters } from './parameters.ts';

export type Side = 'left' | 'right';

/** One circle. */
export type TemplateTrial = {
  /** Where the circle appears, which is the right answer. */
  readonly correct: Side;
  /** Wait before the circle, ms. */
  readonly waitMs: number;
};

function blockOf(count: number, rng: Rng): PlannedBlock<TemplateTrial> {
  const sides = Array.from({ length: count }, (_, i): Side => (i % 2 === 0 ? 'left' : 'right'));
  const { waitShortestMs, waitLongestMs } = parameters;
  return {
    trials: rng.shuffle(sides).map((correct) => ({
      correct,
      waitMs: rng.int(waitShortestMs.value, waitLongestMs.value),
    })),
  };
}

/** Practice and one block, in an order that only the random numbers decide. */
export function makePlan(rng: Rng): Plan<TemplateTrial> {
  const practice = blockOf(parameters.practiceTrials.value, rng);
  return onePart(practice, [blockOf(parameters.trials.value, rng)]);
}
