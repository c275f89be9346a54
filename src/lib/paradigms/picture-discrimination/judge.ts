import type { TrialRow } from '#lib/domain/trial-row.ts';
import type { DetectionCounts } from '#lib/statistics/signal-detection.ts';
import { countedRows } from '../counted-rows.ts';
import { parameters } from './parameters.ts';
import type { PictureTrial } from './trials.ts';

export type Judgement = 'hit' | 'miss' | 'falseAlarm' | 'correctRejection';

/** A test trial as it counts. `judgement` is null for a missed, late or anticipated answer. */
export interface JudgedTrial {
  readonly row: TrialRow;
  readonly trial: PictureTrial;
  readonly judgement: Judgement | null;
  /** Event stamp minus onset tick, ms; null without an answer. */
  readonly rtMs: number | null;
}

function judge(row: TrialRow): JudgedTrial {
  // The row's trial was made by trials.ts of this very version.
  const trial = row.trial as PictureTrial;
  const rtMs = row.eventMs === null ? null : row.eventMs - row.onsetMs;
  const inTime =
    rtMs !== null && rtMs >= parameters.anticipationMs.value && rtMs <= parameters.responseWindowMs.value;
  if (!inTime || row.answer === null) return { row, trial, judgement: null, rtMs };
  const saidSame = row.answer === 'same';
  const judgement =
    trial.correct === 'same' ? (saidSame ? 'hit' : 'miss') : saidSame ? 'falseAlarm' : 'correctRejection';
  return { row, trial, judgement, rtMs };
}

/** The judged test trials of a session, each as it counts. Rows of pictures to be remembered carry no answer. */
export function judgedRows(rows: readonly TrialRow[]): readonly JudgedTrial[] {
  return countedRows(rows)
    .map(judge)
    .filter(({ trial }) => trial.kind === 'test');
}

export function countsOf(trials: readonly JudgedTrial[]): DetectionCounts {
  const count = (judgement: Judgement): number =>
    trials.filter((trial) => trial.judgement === judgement).length;
  return {
    hits: count('hit'),
    misses: count('miss'),
    falseAlarms: count('falseAlarm'),
    correctRejections: count('correctRejection'),
  };
}
