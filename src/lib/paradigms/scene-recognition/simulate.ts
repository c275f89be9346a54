import type { Rng } from '#lib/domain/rng.ts';
import type { TrialOutcome } from '#lib/domain/trial-row.ts';
import type { SimulatedAbility } from '../contract.ts';
import { normal } from '../normal.ts';
import { parameters } from './parameters.ts';
import type { Answer, SceneTrial } from './trials.ts';

const FRAME_MS = 1000 / 60;
/** Longer than any trial. */
const TRIAL_MS = 12_000;

/** Telling indoors from outdoors is easy: a fifth of the errors that memory makes. */
const PLACE_ERRORS = 0.2;
/** Share of `unsure` among the answers other than `old`, as healthy people gave the middle rating in Soch 2023. */
const UNSURE_SHARE = { old: 0.28, new: 0.17 };

function answerTo({ part, place, correct }: SceneTrial, ability: SimulatedAbility, rng: Rng): Answer {
  if (part === 'encode') {
    const isRight = rng.float() >= PLACE_ERRORS * (1 - ability.hitRate);
    const otherPlace = place === 'indoor' ? 'outdoor' : 'indoor';
    return isRight ? place : otherPlace;
  }
  const isOld = correct === 'old';
  if (rng.float() < (isOld ? ability.hitRate : ability.falseAlarmRate)) return 'old';
  return rng.float() < UNSURE_SHARE[isOld ? 'old' : 'new'] ? 'unsure' : 'new';
}

/** A virtual participant with known hit and false-alarm rates. Pictures come and go on a 60 Hz grid. */
export function simulate(
  trials: readonly SceneTrial[],
  ability: SimulatedAbility,
  rng: Rng,
): readonly TrialOutcome[] {
  return trials.map((trial, i) => {
    const drawnMs = i * TRIAL_MS;
    const onsetMs = drawnMs + FRAME_MS;
    const isEncoding = trial.part === 'encode';
    const limitMs = isEncoding ? parameters.placeLimitMs.value : parameters.recogniseLimitMs.value;
    const isMissed = rng.float() < ability.missRate;
    const rtMs = Math.min(limitMs, Math.max(250, ability.meanRtMs + ability.sdRtMs * normal(rng)));
    const answer = answerTo(trial, ability, rng);
    const untilAnswerMs = Math.ceil((isMissed ? limitMs : rtMs) / FRAME_MS + 1) * FRAME_MS;
    const shown = {
      drawnMs,
      onsetMs,
      offsetMs: onsetMs + (isEncoding ? parameters.encodeMs.value : untilAnswerMs),
      steps: [],
    };
    if (isMissed)
      return { ...shown, eventMs: null, handledMs: null, answer: null, pointer: null, flags: ['missed'] };
    const eventMs = onsetMs + rtMs;
    return { ...shown, eventMs, handledMs: eventMs + 1, answer, pointer: 'touch', flags: [] };
  });
}
