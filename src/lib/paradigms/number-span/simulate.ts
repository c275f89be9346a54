import type { Rng } from '#lib/domain/rng.ts';
import type { TrialOutcome, TrialStep } from '#lib/domain/trial-row.ts';
import type { SimulatedAbility } from '../contract.ts';
import { DONE } from './typing.ts';
import { parameters } from './parameters.ts';
import { lengthsOf, type SpanTrial } from './trials.ts';

const FRAME_MS = 1000 / 60;
/** Longer than any sequence with its answer, and whole frames. */
const TRIAL_MS = 90_000;
/** No finger is quicker from key to key. */
const FASTEST_MS = 260;

/** Every digit beyond the shortest sequence is one more chance to fail. */
function rightChance({ direction, length }: SpanTrial, hitRate: number): number {
  const chances = length - lengthsOf(direction).shortest + 1;
  return Array.from({ length: chances }, () => hitRate).reduce((product, rate) => product * rate, 1);
}

/** The right digits with another one at the end. */
function wrongAnswer({ correct }: SpanTrial): string {
  return correct.slice(0, -1) + String((Number(correct.at(-1)) % 9) + 1);
}

/** Where a digit, or the last field, lies on the keypad, as shares of the screen; rough. */
function placeOf(what: string): Pick<TrialStep, 'xShare' | 'yShare'> {
  if (what === DONE) return { xShare: 0.6, yShare: 0.9 };
  const key = Number(what) - 1;
  return { xShare: (3 + 2 * (key % 3)) / 10, yShare: (3 + 2 * Math.floor(key / 3)) / 10 };
}

/** A virtual participant with a span: right less often the longer the sequence. Stamps lie on a 60 Hz grid. */
export function simulate(
  trials: readonly SpanTrial[],
  ability: SimulatedAbility,
  rng: Rng,
): readonly TrialOutcome[] {
  return trials.map((trial, i) => {
    const drawnMs = i * TRIAL_MS + trial.length * parameters.beatMs.value;
    const onsetMs = drawnMs + FRAME_MS;
    const shown = { drawnMs, onsetMs, offsetMs: null };
    if (rng.float() < ability.missRate) {
      return {
        ...shown,
        eventMs: null,
        handledMs: null,
        answer: null,
        pointer: null,
        steps: [],
        flags: ['onset-estimated', 'missed'],
      };
    }
    const answer = rng.float() < rightChance(trial, ability.hitRate) ? trial.correct : wrongAnswer(trial);
    let eventMs = onsetMs;
    const steps = [...answer, DONE].map((what): TrialStep => {
      eventMs += Math.max(FASTEST_MS, ability.meanRtMs + ability.sdRtMs * (2 * rng.float() - 1));
      return { eventMs, what, ...placeOf(what) };
    });
    const flags = ['onset-estimated'] as const;
    return { ...shown, eventMs, handledMs: eventMs + 1, answer, pointer: 'touch', steps, flags };
  });
}
