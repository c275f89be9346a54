import type { TrialRow } from '#lib/domain/trial-row.ts';
import { DONE, GAVE_UP } from './answer.ts';
import { NOTHING_TAPPED, afterTap, type Progress } from './taps.ts';
import type { ConnectTrial, PartId } from './trials.ts';

const MS_PER_S = 1000;

/** One board as it was worked on. */
export interface BoardResult {
  readonly part: PartId;
  readonly row: TrialRow;
  /** Circles of the board. */
  readonly circles: number;
  readonly progress: Progress;
  /** How the board ended. */
  readonly end: 'done' | 'gave-up' | 'time-up';
  /** From the onset of the board to the tap on its last circle, s; null when it ended before. */
  readonly timeS: number | null;
}

/** A stored row as a worked board. */
export function resultOf(row: TrialRow): BoardResult {
  // The row's trial was made by trials.ts of this very version.
  const { part, labels } = row.trial as ConnectTrial;
  const progress = row.steps.reduce((before, { what }) => afterTap(labels, before, what), NOTHING_TAPPED);
  const isDone = row.answer === DONE && row.eventMs !== null;
  const timeS = isDone ? (row.eventMs - row.onsetMs) / MS_PER_S : null;
  const end = isDone ? 'done' : row.answer === GAVE_UP ? 'gave-up' : 'time-up';
  return { part, row, circles: labels.length, progress, end, timeS };
}
