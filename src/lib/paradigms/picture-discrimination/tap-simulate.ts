import type { Rng } from '#lib/domain/rng.ts';
import type { TrialOutcome, TrialStep } from '#lib/domain/trial-row.ts';
import type { SimulatedAbility } from '../contract.ts';
import { isTapTrial } from './tap-trials.ts';
import type { PictureTrial } from './trials.ts';

/**
 * Gives the answers of a virtual participant their places: with the probability of recognising a picture the tap lies
 * in the changed box, otherwise, and in an unchanged picture, anywhere.
 */
export function simulateTaps(
  trials: readonly PictureTrial[],
  outcomes: readonly TrialOutcome[],
  { hitRate }: SimulatedAbility,
  rng: Rng,
): readonly TrialOutcome[] {
  return outcomes.map((outcome, i) => {
    const trial = trials[i];
    const { answer, eventMs } = outcome;
    if (trial === undefined || !isTapTrial(trial) || answer !== 'changed' || eventMs === null) return outcome;
    const whole = { leftShare: 0, topShare: 0, widthShare: 1, heightShare: 1 };
    const box = rng.float() < hitRate ? (trial.changedAt ?? whole) : whole;
    const step: TrialStep = {
      eventMs,
      what: answer,
      xShare: box.leftShare + rng.float() * box.widthShare,
      yShare: box.topShare + rng.float() * box.heightShare,
    };
    return { ...outcome, steps: [step] };
  });
}
