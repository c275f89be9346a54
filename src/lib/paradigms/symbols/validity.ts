import { median } from '#lib/statistics/summary.ts';
import type { ValidityFlag } from '../contract.ts';
import type { CountedAttempt, JudgedAnswer } from './attempts.ts';
import { parameters } from './parameters.ts';

/** Limits, all of them our own rules, stated as such in the README of this folder. */
export const LIMITS = Object.freeze({
  /** Fewer answers in the whole time: the person may not have been at it. */
  answers: 10,
  errorShare: 0.2,
  anticipationShare: 0.1,
  framesPerSecond: 50,
});

function shareOf(answers: readonly JudgedAnswer[], isRight: boolean | null): number {
  return answers.filter((answer) => answer.isRight === isRight).length / Math.max(1, answers.length);
}

/** Checks of the recording, in the order in which a reader should meet them. */
export function validityOf(
  { rows, isWhole, elapsedS, cutShort }: CountedAttempt,
  answers: readonly JudgedAnswer[],
): readonly ValidityFlag[] {
  if (!isWhole) {
    return [{ id: 'incomplete', level: 'unusable', value: elapsedS, limit: parameters.blockMs.value / 1000 }];
  }
  const fields = new Set(answers.map(({ answer }) => answer)).size;
  const errorShare = shareOf(answers, false);
  const anticipations = shareOf(answers, null);
  const framesPerSecond = 1000 / (median(rows.map(({ frameMs }) => frameMs)) ?? 1000 / 60);
  const flags: readonly (ValidityFlag | false)[] = [
    fields < 2 && { id: 'one-answer', level: 'unusable', value: fields, limit: 2 },
    fields >= 2 &&
      answers.length < LIMITS.answers && {
        id: 'few-answers',
        level: 'limited',
        value: answers.length,
        limit: LIMITS.answers,
      },
    errorShare > LIMITS.errorShare && {
      id: 'many-errors',
      level: 'limited',
      value: errorShare,
      limit: LIMITS.errorShare,
    },
    anticipations > LIMITS.anticipationShare && {
      id: 'anticipations',
      level: 'limited',
      value: anticipations,
      limit: LIMITS.anticipationShare,
    },
    framesPerSecond < LIMITS.framesPerSecond && {
      id: 'slow-display',
      level: 'limited',
      value: framesPerSecond,
      limit: LIMITS.framesPerSecond,
    },
    cutShort > 0 && { id: 'begun-again', level: 'note', value: cutShort, limit: 0 },
  ];
  return flags.filter((flag) => flag !== false);
}
