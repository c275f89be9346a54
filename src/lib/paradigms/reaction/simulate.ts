import type { Rng } from '#lib/domain/rng.ts';
import type { TrialOutcome } from '#lib/domain/trial-row.ts';
import type { SimulatedAbility } from '../contract.ts';
import { fieldsOf, type ReactionTrial } from './trials.ts';

const FRAME_MS = 1000 / 60;
/** Longer than the longest wait and press together, and whole frames. */
const TRIAL_MS = 7000;
const FASTEST_MS = 210;
/** One box needs no choice: made up, so that the two parts differ. */
const SIMPLE_SHARE = 0.6;

/** A virtual participant who is right as often, and as fast, as the ability says. Stamps lie on a 60 Hz grid. */
export function simulate(
  trials: readonly ReactionTrial[],
  ability: SimulatedAbility,
  rng: Rng,
): readonly TrialOutcome[] {
  return trials.map(({ part, correct }, i) => {
    const drawnMs = i * TRIAL_MS;
    const onsetMs = drawnMs + FRAME_MS;
    if (rng.float() < ability.missRate) {
      return {
        drawnMs,
        onsetMs,
        offsetMs: null,
        eventMs: null,
        handledMs: null,
        answer: null,
        pointer: null,
        steps: [],
        flags: ['missed'],
      };
    }
    const drawnRtMs = ability.meanRtMs + ability.sdRtMs * (2 * rng.float() - 1);
    const rtMs = Math.max(FASTEST_MS, part === 'simple' ? SIMPLE_SHARE * drawnRtMs : drawnRtMs);
    const others = fieldsOf(part).filter((field) => field !== correct);
    const isRight = others.length === 0 || rng.float() < ability.hitRate;
    return {
      drawnMs,
      onsetMs,
      offsetMs: onsetMs + Math.ceil(rtMs / FRAME_MS + 1) * FRAME_MS,
      eventMs: onsetMs + rtMs,
      handledMs: onsetMs + rtMs + 1,
      answer: isRight ? correct : rng.pick(others),
      pointer: 'touch',
      steps: [],
      flags: [],
    };
  });
}
