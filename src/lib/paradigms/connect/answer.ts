import type { TrialFlag, TrialOutcome } from '#lib/domain/trial-row.ts';
import type { GivenSteps } from '#lib/timing/contract.ts';

/** The last circle is connected. */
export const DONE = 'done';
/** The person took the way out that is offered when no circle was connected for a while. */
export const GAVE_UP = 'gave-up';

/**
 * The part of a row that the presses on a board fill. The steps are the taps on circles; the tap on the way out is the
 * answer alone, because it lies beside the board.
 */
export function answeredBy({
  steps,
  isComplete,
  handledMs,
  pointer,
  flags,
}: GivenSteps): Pick<TrialOutcome, 'eventMs' | 'handledMs' | 'answer' | 'pointer' | 'steps' | 'flags'> {
  const taps = steps.filter(({ what }) => what !== GAVE_UP);
  const last = steps.at(-1);
  if (!isComplete || last === undefined) {
    const missed: readonly TrialFlag[] = [...new Set<TrialFlag>([...flags, 'missed'])];
    return { eventMs: null, handledMs: null, answer: null, pointer: null, steps: taps, flags: missed };
  }
  const answer = last.what === GAVE_UP ? GAVE_UP : DONE;
  return { eventMs: last.eventMs, handledMs, answer, pointer, steps: taps, flags };
}
