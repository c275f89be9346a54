import type { Rng } from '#lib/domain/rng.ts';
import type { TrialOutcome } from '#lib/domain/trial-row.ts';
import type { SimulatedAbility } from '../contract.ts';
import { normal } from '../normal.ts';
import { parameters } from './parameters.ts';
import type { PictureTrial } from './trials.ts';

const FRAME_MS = 1000 / 60;
const STUDY_GAP_MS = 3300;

/** A virtual participant with known hit and false-alarm rates. Stamps lie on a 60 Hz grid. */
export function simulate(
  trials: readonly PictureTrial[],
  ability: SimulatedAbility,
  rng: Rng,
): readonly TrialOutcome[] {
  return trials.map((trial, i) => {
    const drawnMs = i * STUDY_GAP_MS;
    const onsetMs = drawnMs + FRAME_MS;
    const base = { drawnMs, onsetMs, steps: [] };
    if (trial.kind === 'study') {
      const offsetMs = onsetMs + parameters.studyMs.value;
      return { ...base, offsetMs, eventMs: null, handledMs: null, answer: null, pointer: null, flags: [] };
    }
    if (rng.float() < ability.missRate) {
      return {
        ...base,
        offsetMs: null,
        eventMs: null,
        handledMs: null,
        answer: null,
        pointer: null,
        flags: ['missed'],
      };
    }
    const saysSame = rng.float() < (trial.correct === 'same' ? ability.hitRate : ability.falseAlarmRate);
    const rtMs = Math.max(250, ability.meanRtMs + ability.sdRtMs * normal(rng));
    const late = rtMs > parameters.responseWindowMs.value;
    return {
      ...base,
      offsetMs: null,
      eventMs: onsetMs + rtMs,
      handledMs: onsetMs + rtMs + 1,
      answer: saysSame ? 'same' : 'changed',
      pointer: 'touch',
      flags: late ? ['late-answer'] : [],
    };
  });
}
