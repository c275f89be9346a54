import type { Rng } from '#lib/domain/rng.ts';
import type { TrialOutcome } from '#lib/domain/trial-row.ts';
import type { SimulatedAbility } from '../contract.ts';
import type { TemplateTrial } from './trials.ts';

const FRAME_MS = 1000 / 60;
const TRIAL_MS = 5000;
/** No virtual participant is faster than a person can be. */
const FASTEST_MS = 250;

function outcomeOf(
  { correct }: TemplateTrial,
  drawnMs: number,
  ability: SimulatedAbility,
  rng: Rng,
): TrialOutcome {
  const onsetMs = drawnMs + FRAME_MS;
  const shown = { drawnMs, onsetMs, steps: [] };
  if (rng.float() < ability.missRate) {
    const none = { offsetMs: null, eventMs: null, handledMs: null, answer: null, pointer: null };
    return { ...shown, ...none, flags: ['missed'] };
  }
  const rtMs = Math.max(FASTEST_MS, ability.meanRtMs + ability.sdRtMs * (2 * rng.float() - 1));
  const wrong = correct === 'left' ? 'right' : 'left';
  return {
    ...shown,
    offsetMs: onsetMs + rtMs + 2 * FRAME_MS,
    eventMs: onsetMs + rtMs,
    handledMs: onsetMs + rtMs + 1,
    answer: rng.float() < ability.hitRate ? correct : wrong,
    pointer: 'touch',
    flags: [],
  };
}

/** A virtual participant who is right as often, and as fast, as the ability says. */
export function simulate(
  trials: readonly TemplateTrial[],
  ability: SimulatedAbility,
  rng: Rng,
): readonly TrialOutcome[] {
  return trials.map((trial, i) => outcomeOf(trial, i * TRIAL_MS, ability, rng));
}
