import type { TrialRow } from '#lib/domain/trial-row.ts';
import { median } from '#lib/statistics/summary.ts';
import type { ValidityFlag } from '../contract.ts';
import { isAnticipated, type JudgedTrial } from './judge.ts';
import { parameters } from './parameters.ts';

/** Limits, all of them our own rules, stated as such in the README of this folder. */
export const LIMITS = Object.freeze({
  /** Least share of marks answered in time and not too fast. */
  answeredShareUnusable: 0.8,
  answeredShareLimited: 0.9,
  /** Largest share of marks with a press before the mark or too fast. */
  anticipatedShare: 0.1,
  /** Least share of right answers with four boxes: below it the times are those of guesses too. */
  rightShare: 0.8,
  /** Largest share of marks that found a finger lying on the screen, which must be lifted before it can press. */
  restingShare: 0.1,
  framesPerSecond: 50,
});

function flag(id: string, level: ValidityFlag['level'], value: number, limit: number): ValidityFlag {
  return { id, level, value, limit };
}

function answerFlags(judged: readonly JudgedTrial[]): readonly (ValidityFlag | false)[] {
  const answered = judged.filter(({ judgement }) => judgement === 'right' || judgement === 'wrong');
  const share = answered.length / judged.length;
  const choice = answered.filter(({ part }) => part === 'choice');
  const fields = new Set(choice.map(({ row }) => row.answer)).size;
  const rightShare = choice.filter(({ judgement }) => judgement === 'right').length / choice.length;
  const { answeredShareUnusable, answeredShareLimited } = LIMITS;
  return [
    share < answeredShareUnusable && flag('few-answers', 'unusable', share, answeredShareUnusable),
    share >= answeredShareUnusable &&
      share < answeredShareLimited &&
      flag('few-answers', 'limited', share, answeredShareLimited),
    fields < 2 && flag('one-field', 'unusable', fields, 2),
    fields >= 2 &&
      rightShare < LIMITS.rightShare &&
      flag('many-errors', 'limited', rightShare, LIMITS.rightShare),
  ];
}

/** Checks of the recording, in the order in which a reader should meet them. */
export function validityOf(
  judged: readonly JudgedTrial[],
  rows: readonly TrialRow[],
): readonly ValidityFlag[] {
  const planned = parameters.simpleTrials.value + parameters.choiceTrials.value;
  if (judged.length < planned) return [flag('incomplete', 'unusable', judged.length, planned)];

  const shareOf = (isSo: (trial: JudgedTrial) => boolean): number =>
    judged.filter(isSo).length / judged.length;
  const anticipated = shareOf(isAnticipated);
  const resting = shareOf(({ row }) => row.flags.includes('finger-held'));
  const framesPerSecond = 1000 / (median(judged.map(({ row }) => row.frameMs)) ?? 1000 / 60);
  const repeated = rows.filter(({ phase, attempt }) => phase === 'test' && attempt > 1).length;
  const flags: readonly (ValidityFlag | false)[] = [
    ...answerFlags(judged),
    anticipated > LIMITS.anticipatedShare &&
      flag('anticipations', 'limited', anticipated, LIMITS.anticipatedShare),
    resting > LIMITS.restingShare && flag('resting-fingers', 'limited', resting, LIMITS.restingShare),
    framesPerSecond < LIMITS.framesPerSecond &&
      flag('slow-display', 'limited', framesPerSecond, LIMITS.framesPerSecond),
    repeated > 0 && flag('repeated-trials', 'note', repeated, 0),
  ];
  return flags.filter((found) => found !== false);
}
