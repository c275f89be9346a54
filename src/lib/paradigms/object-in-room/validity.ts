import type { TrialRow } from '#lib/domain/trial-row.ts';
import { median } from '#lib/statistics/summary.ts';
import type { ValidityFlag } from '../contract.ts';
import type { JudgedQuestion } from './judge.ts';
import { DELAY, parameters } from './parameters.ts';
import type { RoomTrial } from './trials.ts';

/** Our own rules, stated as such in the README of this folder. */
export const LIMITS = Object.freeze({
  answeredShareUnusable: 0.8,
  answeredShareLimited: 0.9,
  anticipationShare: 0.1,
  framesPerSecond: 50,
  /** The clock of a tablet may be set by so much in between, minutes. */
  earlyMin: 2,
  /** Longest time between the last room learned and the first question, minutes. */
  recallWithinMin: 10,
});

const MINUTE_MS = 60_000;

/** What the checks look at. */
export interface Recorded {
  /** All rows of the session. */
  readonly rows: readonly TrialRow[];
  /** Rooms shown, of the plan; a count. */
  readonly learned: number;
  readonly immediate: readonly JudgedQuestion[];
  /** Empty where the delayed part was not finished. */
  readonly delayed: readonly JudgedQuestion[];
  /** Questions of the delayed part that were shown; a count. */
  readonly delayedBegun: number;
}

function flag(id: string, level: ValidityFlag['level'], value: number, limit: number): ValidityFlag {
  return { id, level, value, limit };
}

/** Minutes by the wall clock from the last row of one kind to the first of another; null where one has no rows. */
export function minutesBetween(
  rows: readonly TrialRow[],
  earlier: RoomTrial['kind'],
  later: RoomTrial['kind'],
): number | null {
  const times = (kind: RoomTrial['kind']): number[] =>
    rows
      .filter(({ phase, trial }) => phase === 'test' && trial['kind'] === kind)
      .map(({ recordedAtIso }) => Date.parse(recordedAtIso));
  const before = times(earlier);
  const after = times(later);
  if (before.length === 0 || after.length === 0) return null;
  return (Math.min(...after) - Math.max(...before)) / MINUTE_MS;
}

/** How the questions of one part were answered. An unusable delayed part does not spoil the first one. */
function answerFlags(part: 'immediate' | 'delayed', questions: readonly JudgedQuestion[]): ValidityFlag[] {
  if (questions.length === 0) return [];
  const share = (some: readonly JudgedQuestion[]): number => some.length / questions.length;
  const answered = questions.filter(({ answer }) => answer !== null);
  const answeredShare = share(answered);
  const tooFast = share(
    questions.filter(({ rtMs }) => rtMs !== null && rtMs < parameters.anticipationMs.value),
  );
  const positions = new Set(answered.map(({ position }) => position));
  const right = questions.filter(({ answer }) => answer === 'target').length;
  const worst = part === 'immediate' ? 'unusable' : 'limited';
  const { answeredShareUnusable, answeredShareLimited, anticipationShare } = LIMITS;

  const flags: ValidityFlag[] = [];
  if (answeredShare < answeredShareUnusable)
    flags.push(flag(`few-answers-${part}`, worst, answeredShare, answeredShareUnusable));
  else if (answeredShare < answeredShareLimited)
    flags.push(flag(`few-answers-${part}`, 'limited', answeredShare, answeredShareLimited));
  if (positions.size === 1) flags.push(flag(`one-position-${part}`, worst, positions.size, 2));
  if (tooFast > anticipationShare)
    flags.push(flag(`anticipations-${part}`, 'limited', tooFast, anticipationShare));
  if (right < parameters.aboveChanceFrom.value)
    flags.push(flag(`chance-${part}`, 'note', right, parameters.aboveChanceFrom.value));
  return flags;
}

/** Trials of the test that have more than one row, because their block was begun again. */
function countAgain(rows: readonly TrialRow[]): number {
  const seen = rows.filter(({ phase }) => phase === 'test').map(({ block, index }) => `${block}/${index}`);
  return new Set(seen.filter((trial, i) => seen.indexOf(trial) < i)).size;
}

/** How the parts followed each other, and what was begun again. */
function courseFlags({ rows, delayed, delayedBegun }: Recorded): ValidityFlag[] {
  const flags: ValidityFlag[] = [];
  const learnedAgain = countAgain(rows.filter(({ trial }) => trial['kind'] === 'learn'));
  const askedAgain = countAgain(rows.filter(({ trial }) => trial['kind'] !== 'learn'));
  const recallMin = minutesBetween(rows, 'learn', 'recall');
  const delayMin = minutesBetween(rows, 'recall', 'delayed');
  if (learnedAgain > 0) flags.push(flag('learned-again', 'limited', learnedAgain, 0));
  if (recallMin !== null && recallMin > LIMITS.recallWithinMin)
    flags.push(flag('recall-late', 'limited', recallMin, LIMITS.recallWithinMin));
  if (delayed.length === 0)
    flags.push(flag('delayed-missing', 'note', delayedBegun, parameters.questions.value));
  else if (delayMin !== null && delayMin > DELAY.validUntilMin)
    flags.push(flag('delayed-late', 'limited', delayMin, DELAY.validUntilMin));
  else if (delayMin !== null && delayMin < DELAY.afterMin - LIMITS.earlyMin)
    flags.push(flag('delayed-early', 'limited', delayMin, DELAY.afterMin));
  if (askedAgain > 0) flags.push(flag('repeated-trials', 'note', askedAgain, 0));
  return flags;
}

/** Checks of the recording, in the order in which a reader should meet them. */
export function validityOf(recorded: Recorded): readonly ValidityFlag[] {
  const { rows, learned, immediate, delayed } = recorded;
  const planned = parameters.rooms.value + parameters.questions.value;
  const shown = learned + immediate.length;
  if (shown < planned) return [flag('incomplete', 'unusable', shown, planned)];
  const framesPerSecond = 1000 / (median(rows.map(({ frameMs }) => frameMs)) ?? 1000 / 60);
  const isSlow = framesPerSecond < LIMITS.framesPerSecond;
  return [
    ...answerFlags('immediate', immediate),
    ...answerFlags('delayed', delayed),
    ...courseFlags(recorded),
    ...(isSlow ? [flag('slow-display', 'limited', framesPerSecond, LIMITS.framesPerSecond)] : []),
  ];
}
