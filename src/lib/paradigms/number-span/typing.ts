import type { TrialOutcome, TrialStep } from '#lib/domain/trial-row.ts';
import type { GivenSteps } from '#lib/timing/contract.ts';
import { DIGITS } from './digits.ts';
import { parameters } from './parameters.ts';

/** The two fields of the keypad that are no digits, as they stand in the steps of a row. */
export const DELETE = 'delete';
export const DONE = 'done';

/** Key of a keyboard to field of the keypad. */
export const KEYS: Readonly<Record<string, string>> = Object.freeze({
  ...Object.fromEntries(DIGITS.map((digit) => [digit, digit])),
  Backspace: DELETE,
  Enter: DONE,
});

/** The digits that stand in the line after these presses; more than the nine of the longest sequence are not taken. */
export function typedBy(steps: readonly TrialStep[]): string {
  return steps.reduce((typed, { what, eventMs }, i) => {
    if (what === DONE) return typed;
    if (what === DELETE) return typed.slice(0, -1);
    const before = steps[i - 1];
    const isBounce = before?.what === what && eventMs - before.eventMs < parameters.bounceMs.value;
    return isBounce || typed.length === DIGITS.length ? typed : typed + what;
  }, '');
}

/**
 * The part of a row that the presses fill. When the time is up, what is typed is the answer; nothing typed is none.
 * Finished without a digit is the empty answer.
 */
export function answeredBy({
  steps,
  isComplete,
  handledMs,
  pointer,
  flags,
}: GivenSteps): Pick<TrialOutcome, 'eventMs' | 'handledMs' | 'answer' | 'pointer' | 'steps' | 'flags'> {
  const typed = typedBy(steps);
  const last = steps.at(-1);
  if (last === undefined || (!isComplete && typed === '')) {
    const missed = flags.includes('missed') ? flags : [...flags, 'missed' as const];
    return { eventMs: null, handledMs: null, answer: null, pointer: null, steps, flags: missed };
  }
  return { eventMs: last.eventMs, handledMs, answer: typed, pointer, steps, flags };
}
