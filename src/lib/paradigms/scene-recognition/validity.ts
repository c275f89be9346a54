import type { TrialRow } from '#lib/domain/trial-row.ts';
import { differenceInterval } from '#lib/statistics/proportions.ts';
import { median } from '#lib/statistics/summary.ts';
import type { ValidityFlag } from '../contract.ts';
import { countsOf, type JudgedTrial } from './judge.ts';
import { DELAY, parameters, TRIALS_PER_PART } from './parameters.ts';

/** Confidence level of all intervals of this test. */
export const LEVEL = 0.95;

/** Limits: our own rules, stated as such in the README of this folder. */
export const LIMITS = Object.freeze({
  answeredShareUnusable: 0.8,
  answeredShareLimited: 0.9,
  anticipationShare: 0.1,
  placeAccuracy: 0.8,
  framesPerSecond: 50,
});

const MINUTE_MS = 60_000;

type Check = ValidityFlag | false;

function flag(id: string, level: ValidityFlag['level'], value: number, limit: number): ValidityFlag {
  return { id, level, value, limit };
}

/**
 * Minutes from the last picture of the first part to the last answer of the second that counts, by the wall clock. The
 * last one, because a second part that was left and gone on with later is late too. NaN where a time is unreadable.
 */
export function delayMin(encoded: readonly JudgedTrial[], recognised: readonly JudgedTrial[]): number {
  const last = (trials: readonly JudgedTrial[]): number =>
    Math.max(...trials.map(({ row }) => Date.parse(row.recordedAtIso)));
  return (last(recognised) - last(encoded)) / MINUTE_MS;
}

/** What makes every value worthless: parts of the test are not there. Null: all are. */
function missingPart(
  encoded: readonly JudgedTrial[],
  recognised: readonly JudgedTrial[],
): ValidityFlag | null {
  const shown = encoded.length + recognised.length;
  if (encoded.length === TRIALS_PER_PART && recognised.length === 0)
    return flag('recognition-missing', 'unusable', 0, TRIALS_PER_PART);
  if (encoded.length < TRIALS_PER_PART || recognised.length < TRIALS_PER_PART)
    return flag('incomplete', 'unusable', shown, 2 * TRIALS_PER_PART);
  return null;
}

function delayChecks(encoded: readonly JudgedTrial[], recognised: readonly JudgedTrial[]): readonly Check[] {
  const delay = delayMin(encoded, recognised);
  const { afterMin, validUntilMin } = DELAY;
  // The app never opens the second part earlier: the device's clock was set in between.
  const isKnown = delay >= afterMin;
  return [
    !isKnown && flag('delay-unknown', 'limited', Number.isNaN(delay) ? 0 : delay, afterMin),
    isKnown && delay > validUntilMin && flag('delay-late', 'limited', delay, validUntilMin),
  ];
}

function answerChecks(recognised: readonly JudgedTrial[]): readonly Check[] {
  const answered = recognised.filter(({ answer }) => answer !== null);
  const answeredShare = answered.length / recognised.length;
  const { answeredShareUnusable, answeredShareLimited, anticipationShare } = LIMITS;
  const answers = new Set(answered.map(({ answer }) => answer)).size;
  const tooFast = recognised.filter(
    ({ rtMs }) => rtMs !== null && rtMs < parameters.anticipationMs.value,
  ).length;
  const anticipations = tooFast / recognised.length;
  const isUnusable = answeredShare < answeredShareUnusable;
  return [
    isUnusable && flag('few-answers', 'unusable', answeredShare, answeredShareUnusable),
    !isUnusable &&
      answeredShare < answeredShareLimited &&
      flag('few-answers', 'limited', answeredShare, answeredShareLimited),
    answers < 2 && flag('one-answer', 'unusable', answers, 2),
    anticipations > anticipationShare && flag('anticipations', 'limited', anticipations, anticipationShare),
  ];
}

function attentionCheck(encoded: readonly JudgedTrial[]): Check {
  const right = encoded.filter(({ trial, answer }) => answer === trial.correct).length;
  const share = right / encoded.length;
  return share < LIMITS.placeAccuracy && flag('inattentive', 'limited', share, LIMITS.placeAccuracy);
}

function chanceCheck(recognised: readonly JudgedTrial[]): Check {
  const { hits, misses, falseAlarms, correctRejections } = countsOf(recognised);
  const interval = differenceInterval(
    hits,
    hits + misses,
    falseAlarms,
    falseAlarms + correctRejections,
    LEVEL,
  );
  return interval !== null && interval.low <= 0 && flag('chance', 'note', interval.low, 0);
}

/** Checks of the recording, in the order in which a reader should meet them. */
export function validityOf(
  encoded: readonly JudgedTrial[],
  recognised: readonly JudgedTrial[],
  rows: readonly TrialRow[],
): readonly ValidityFlag[] {
  const missing = missingPart(encoded, recognised);
  if (missing !== null) return [missing];
  const framesPerSecond = 1000 / (median(rows.map(({ frameMs }) => frameMs)) ?? 1000 / 60);
  const repeated = rows.filter(({ phase, attempt }) => phase === 'test' && attempt > 1).length;
  const checks: readonly Check[] = [
    ...answerChecks(recognised),
    ...delayChecks(encoded, recognised),
    attentionCheck(encoded),
    framesPerSecond < LIMITS.framesPerSecond &&
      flag('slow-display', 'limited', framesPerSecond, LIMITS.framesPerSecond),
    repeated > 0 && flag('repeated-trials', 'note', repeated, 0),
    chanceCheck(recognised),
  ];
  return checks.filter((check) => check !== false);
}
