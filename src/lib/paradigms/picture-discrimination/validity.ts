import type { TrialRow } from '#lib/domain/trial-row.ts';
import { differenceInterval } from '#lib/statistics/proportions.ts';
import { median } from '#lib/statistics/summary.ts';
import type { ValidityFlag } from '../contract.ts';
import { parameters } from './parameters.ts';
import { countsOf, type JudgedTrial } from './judge.ts';

/**
 * Limits. Anticipations, one-answer use and the 200 ms bound: Güsten 2021 (code). The rest are our own rules,
 * stated as such in the README of this folder.
 */
export const LIMITS = Object.freeze({
  answeredShareUnusable: 0.8,
  answeredShareLimited: 0.9,
  anticipationShare: 0.1,
  framesPerSecond: 50,
});

function flag(id: string, level: ValidityFlag['level'], value: number, limit: number): ValidityFlag {
  return { id, level, value, limit };
}

/** Checks of the recording, in the order in which a reader should meet them. */
export function validityOf(
  judged: readonly JudgedTrial[],
  rows: readonly TrialRow[],
): readonly ValidityFlag[] {
  const planned = parameters.blocks.value * parameters.roundsPerBlock.value * 2;
  if (judged.length < planned) return [flag('incomplete', 'unusable', judged.length, planned)];

  const share = (trials: readonly JudgedTrial[]): number => trials.length / judged.length;
  const answered = judged.filter(({ judgement }) => judgement !== null);
  const answeredShare = share(answered);
  const anticipations = share(
    judged.filter(({ rtMs }) => rtMs !== null && rtMs < parameters.anticipationMs.value),
  );
  const answers = new Set(answered.map(({ row }) => row.answer));
  const framesPerSecond = 1000 / (median(rows.map((row) => row.frameMs)) ?? 1000 / 60);
  const repeated = rows.filter((row) => row.phase === 'test' && row.attempt > 1).length;
  const { hits, misses, falseAlarms, correctRejections } = countsOf(judged);
  const interval = differenceInterval(
    hits,
    hits + misses,
    falseAlarms,
    falseAlarms + correctRejections,
    0.95,
  );

  const flags: ValidityFlag[] = [];
  if (answeredShare < LIMITS.answeredShareUnusable) {
    flags.push(flag('few-answers', 'unusable', answeredShare, LIMITS.answeredShareUnusable));
  } else if (answeredShare < LIMITS.answeredShareLimited) {
    flags.push(flag('few-answers', 'limited', answeredShare, LIMITS.answeredShareLimited));
  }
  if (answers.size < 2) flags.push(flag('one-answer', 'unusable', answers.size, 2));
  if (anticipations > LIMITS.anticipationShare) {
    flags.push(flag('anticipations', 'limited', anticipations, LIMITS.anticipationShare));
  }
  if (framesPerSecond < LIMITS.framesPerSecond) {
    flags.push(flag('slow-display', 'limited', framesPerSecond, LIMITS.framesPerSecond));
  }
  if (repeated > 0) flags.push(flag('repeated-trials', 'note', repeated, 0));
  if (interval !== null && interval.low <= 0) flags.push(flag('chance', 'note', interval.low, 0));
  return flags;
}
