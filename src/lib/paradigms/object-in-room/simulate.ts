import type { Rng } from '#lib/domain/rng.ts';
import type { TrialOutcome } from '#lib/domain/trial-row.ts';
import type { SimulatedAbility } from '../contract.ts';
import { normal } from '../normal.ts';
import { parameters } from './parameters.ts';
import type { RoomTrial } from './trials.ts';

const FRAME_MS = 1000 / 60;
const TRIAL_MS = 17_000;
const FASTEST_MS = 400;

/**
 * A virtual participant who is right with the probability `hitRate`, before and after the delay alike, and takes
 * either wrong object equally often. Stamps lie on a 60 Hz grid.
 */
export function simulate(
  trials: readonly RoomTrial[],
  ability: SimulatedAbility,
  rng: Rng,
): readonly TrialOutcome[] {
  return trials.map(({ kind }, i) => {
    const drawnMs = i * TRIAL_MS;
    const onsetMs = drawnMs + FRAME_MS;
    const unanswered = { eventMs: null, handledMs: null, answer: null, pointer: null };
    const shown = { drawnMs, onsetMs, steps: [] };
    if (kind === 'learn')
      return { ...shown, ...unanswered, offsetMs: onsetMs + parameters.learnMs.value, flags: [] };
    if (rng.float() < ability.missRate) {
      const offsetMs = onsetMs + parameters.responseLimitMs.value + FRAME_MS;
      return { ...shown, ...unanswered, offsetMs, flags: ['missed'] };
    }
    const isRight = rng.float() < ability.hitRate;
    const wrong = rng.pick(['same-room', 'other-room']);
    const rtMs = Math.max(FASTEST_MS, ability.meanRtMs + ability.sdRtMs * normal(rng));
    return {
      ...shown,
      offsetMs: onsetMs + rtMs + 2 * FRAME_MS,
      eventMs: onsetMs + rtMs,
      handledMs: onsetMs + rtMs + 1,
      answer: isRight ? 'target' : wrong,
      pointer: 'touch',
      flags: [],
    };
  });
}
