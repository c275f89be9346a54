import type { TrialRow } from '#lib/domain/trial-row.ts';
import type { RatingCounts } from '#lib/statistics/sensitivity.ts';
import type { DetectionCounts } from '#lib/statistics/signal-detection.ts';
import { parameters } from './parameters.ts';
import type { Answer, PartId, SceneTrial } from './trials.ts';

/** A trial of the test as it counts. */
export interface JudgedTrial {
  readonly row: TrialRow;
  readonly trial: SceneTrial;
  /** Event stamp minus onset tick, ms; null without an answer. */
  readonly rtMs: number | null;
  /** Null where none was given, or too fast to be an answer to the picture. */
  readonly answer: Answer | null;
}

export function judge(row: TrialRow): JudgedTrial {
  // Trial and answer of the row were made by this very version.
  const trial = row.trial as SceneTrial;
  const rtMs = row.eventMs === null ? null : row.eventMs - row.onsetMs;
  const counts = rtMs !== null && rtMs >= parameters.anticipationMs.value;
  return { row, trial, rtMs, answer: counts ? (row.answer as Answer | null) : null };
}

export function ofPart(part: PartId, judged: readonly JudgedTrial[]): readonly JudgedTrial[] {
  return judged.filter(({ trial }) => trial.part === part);
}

const RATINGS: readonly Answer[] = ['old', 'unsure', 'new'];

/** Answers to the old or the new pictures, counted as `old`, `unsure`, `new`. */
export function ratingsOf(correct: 'old' | 'new', recognised: readonly JudgedTrial[]): RatingCounts {
  const own = recognised.filter(({ trial }) => trial.correct === correct);
  return RATINGS.map((rating) => own.filter(({ answer }) => answer === rating).length);
}

/** Signal detection counts of the second part. `unsure` is not “old”, as the middle rating in Soch 2023. */
export function countsOf(recognised: readonly JudgedTrial[]): DetectionCounts {
  const [hits = 0, ...misses] = ratingsOf('old', recognised);
  const [falseAlarms = 0, ...rejections] = ratingsOf('new', recognised);
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  return { hits, misses: sum(misses), falseAlarms, correctRejections: sum(rejections) };
}
