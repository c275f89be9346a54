import type { Rng } from '#lib/domain/rng.ts';
import type { TrialOutcome, TrialStep } from '#lib/domain/trial-row.ts';
import type { SimulatedAbility } from '../contract.ts';
import { DONE, GAVE_UP } from './answer.ts';
import { parameters } from './parameters.ts';
import type { ConnectTrial } from './trials.ts';

const FRAME_MS = 1000 / 60;
const FASTEST_MS = 250;
/** From the offer of the way out to the tap on it. */
const HESITATION_MS = 3000;
/** Searching for the other kind of label takes longer; made up, not a finding. */
const ALTERNATING_FACTOR = 1.6;

/** Taps of a virtual participant, stamps counted from the onset: now and then a wrong circle before the right one. */
function tapsOf(trial: ConnectTrial, ability: SimulatedAbility, rng: Rng): readonly TrialStep[] {
  const { labels, xShares, yShares, part } = trial;
  const factor = part === 'alternating' ? ALTERNATING_FACTOR : 1;
  let eventMs = 0;
  const tap = (i: number): TrialStep => {
    const rtMs = ability.meanRtMs + ability.sdRtMs * (2 * rng.float() - 1);
    eventMs += Math.max(FASTEST_MS, rtMs * factor);
    return { eventMs, what: labels[i] ?? '', xShare: xShares[i] ?? null, yShare: yShares[i] ?? null };
  };
  return labels.flatMap((_, i) => {
    const hasError = i + 2 < labels.length && rng.float() >= ability.hitRate;
    return hasError ? [tap(i + 2), tap(i)] : [tap(i)];
  });
}

/**
 * A virtual participant: `hitRate` is the chance of finding a circle without an error before it, `meanRtMs` the time of
 * one tap, `missRate` the chance of giving up half-way through a board. Onsets lie on a 60 Hz grid.
 */
export function simulate(
  trials: readonly ConnectTrial[],
  ability: SimulatedAbility,
  rng: Rng,
): readonly TrialOutcome[] {
  return trials.map((trial) => {
    const drawnMs = 0;
    const onsetMs = drawnMs + FRAME_MS;
    const givesUp = rng.float() < ability.missRate;
    const taps = tapsOf(trial, ability, rng);
    const made = (givesUp ? taps.slice(0, trial.labels.length / 2) : taps).filter(
      ({ eventMs }) => eventMs <= parameters.responseLimitMs.value,
    );
    const steps = made.map((step) => ({ ...step, eventMs: onsetMs + step.eventMs }));
    const lastMs = steps.at(-1)?.eventMs ?? onsetMs;
    const endMs = givesUp ? lastMs + parameters.wayOutMs.value + HESITATION_MS : lastMs;
    const isInTime = endMs - onsetMs <= parameters.responseLimitMs.value;
    const isEnded = isInTime && (givesUp || made.length === taps.length);
    return {
      drawnMs,
      onsetMs,
      offsetMs: null,
      eventMs: isEnded ? endMs : null,
      handledMs: isEnded ? endMs + 1 : null,
      answer: isEnded ? (givesUp ? GAVE_UP : DONE) : null,
      pointer: isEnded ? 'touch' : null,
      steps,
      flags: isEnded ? [] : ['missed'],
    };
  });
}
