import type { TrialOutcome } from '#lib/domain/trial-row.ts';
import type { GivenResponse, NoResponse } from '#lib/timing/contract.ts';

/** The part of a row that an answer, or its absence, fills. */
export function answered(
  given: GivenResponse | NoResponse,
): Pick<TrialOutcome, 'eventMs' | 'handledMs' | 'answer' | 'pointer'> {
  if (given.kind === 'timeout') return { eventMs: null, handledMs: null, answer: null, pointer: null };
  const { eventMs, handledMs, answer, pointer } = given;
  return { eventMs, handledMs, answer, pointer };
}
