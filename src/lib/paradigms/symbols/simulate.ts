import type { Rng } from '#lib/domain/rng.ts';
import type { TrialOutcome } from '#lib/domain/trial-row.ts';
import type { SimulatedAbility } from '../contract.ts';
import { parameters } from './parameters.ts';
import type { SymbolTrial } from './trials.ts';

const FRAME_MS = 1000 / 60;
const FASTEST_MS = 250;
/** From an answer to the next symbol. */
const GAP_MS = 3 * FRAME_MS;
/** A symbol that is not answered at once costs this much longer: in this test nobody goes on without an answer. */
const HESITATION_MS = 2000;

function wrongDigit(correct: string, rng: Rng): string {
  return String((Number(correct) + rng.int(1, 8)) % 9 || 9);
}

/**
 * A virtual participant: `missRate` is the chance of hesitating. A timed block ends when its time is up, so there may
 * be fewer outcomes than trials. Onsets lie on a 60 Hz grid.
 */
export function simulate(
  trials: readonly SymbolTrial[],
  ability: SimulatedAbility,
  rng: Rng,
): readonly TrialOutcome[] {
  const outcomes: TrialOutcome[] = [];
  let drawnMs = 0;
  for (const { correct, isTimed } of trials) {
    const onsetMs = drawnMs + FRAME_MS;
    const hesitationMs = rng.float() < ability.missRate ? HESITATION_MS : 0;
    const spreadMs = ability.sdRtMs * (2 * rng.float() - 1);
    const eventMs = onsetMs + Math.max(FASTEST_MS, ability.meanRtMs + spreadMs) + hesitationMs;
    const answer = rng.float() < ability.hitRate ? correct : wrongDigit(correct, rng);
    const shown = { drawnMs, onsetMs, offsetMs: null, steps: [] };
    if (isTimed && eventMs > FRAME_MS + parameters.blockMs.value) {
      return [
        ...outcomes,
        { ...shown, eventMs: null, handledMs: null, answer: null, pointer: null, flags: ['missed'] },
      ];
    }
    outcomes.push({ ...shown, eventMs, handledMs: eventMs + 1, answer, pointer: 'touch', flags: [] });
    drawnMs = Math.ceil((eventMs + GAP_MS) / FRAME_MS) * FRAME_MS;
  }
  return outcomes;
}
