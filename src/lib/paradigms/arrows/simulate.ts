import type { Rng } from '#lib/domain/rng.ts';
import type { TrialOutcome } from '#lib/domain/trial-row.ts';
import type { SimulatedAbility } from '../contract.ts';
import type { ArrowTrial } from './trials.ts';

const FRAME_MS = 1000 / 60;
const TRIAL_MS = 4000;

/** A virtual participant who is right as often, and as fast, as the ability says. Stamps lie on a 60 Hz grid. */
export function simulate(
  trials: readonly ArrowTrial[],
  ability: SimulatedAbility,
  rng: Rng,
): readonly TrialOutcome[] {
  return trials.map(({ correct }, i) => {
    const drawnMs = i * TRIAL_MS;
    const onsetMs = drawnMs + FRAME_MS;
    const shown = { drawnMs, onsetMs };
    if (rng.float() < ability.missRate) {
      return {
        ...shown,
        offsetMs: null,
        eventMs: null,
        handledMs: null,
        answer: null,
        pointer: null,
        steps: [],
        flags: ['missed'],
      };
    }
    const rtMs = Math.max(250, ability.meanRtMs + ability.sdRtMs * (2 * rng.float() - 1));
    const isRight = rng.float() < ability.hitRate;
    const wrong = correct === 'left' ? 'right' : 'left';
    return {
      ...shown,
      offsetMs: onsetMs + rtMs + 2 * FRAME_MS,
      eventMs: onsetMs + rtMs,
      handledMs: onsetMs + rtMs + 1,
      answer: isRight ? correct : wrong,
      pointer: 'touch',
      steps: [],
      flags: [],
    };
  });
}
