import type { TrialRow } from '#lib/domain/trial-row.ts';
import { ANSWERS, type Answer } from './orders.ts';
import { parameters } from './parameters.ts';
import type { RoomTrial } from './trials.ts';

/** A question as it counts. */
export interface JudgedQuestion {
  /** Null: not given, or faster than an answer can be. */
  readonly answer: Answer | null;
  /** Position of the object chosen, from 0; null without an answer. */
  readonly position: number | null;
  /** Event stamp minus onset tick, ms; null without a press. */
  readonly rtMs: number | null;
}

/** Reads the row of a question. */
export function judge(row: TrialRow): JudgedQuestion {
  // The row's trial was made by trials.ts of this very version.
  const { choiceAnswers } = row.trial as RoomTrial;
  const rtMs = row.eventMs === null ? null : row.eventMs - row.onsetMs;
  const answer = ANSWERS.find((known) => known === row.answer);
  if (answer === undefined || rtMs === null || rtMs < parameters.anticipationMs.value)
    return { answer: null, position: null, rtMs };
  return { answer, position: choiceAnswers.indexOf(answer), rtMs };
}
