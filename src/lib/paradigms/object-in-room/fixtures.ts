import { createRng } from '#lib/domain/rng.ts';
import { QUIET_CONDITIONS, type TrialOutcome, type TrialRow } from '#lib/domain/trial-row.ts';
import { syntheticObjectInRoom } from '#lib/stimuli/synthetic-object-in-room.ts';
import { testBlocks } from '../plan.ts';
import type { Answer } from './orders.ts';
import { score } from './score.ts';
import { makePlan, type RoomTrial } from './trials.ts';

/** The trials of one plan, and rows for them, for the tests of this folder. */
export const blocks = testBlocks(makePlan(syntheticObjectInRoom, createRng('score'))).map(
  ({ planned }) => planned.trials,
);
/** Minutes after the beginning at which the blocks begin; a trial takes six seconds. */
const BEGINS_MIN = [0, 3, 68];
const timeAt = (minutes: number): string =>
  new Date(Date.parse('2026-11-21T10:00:00.000Z') + minutes * 60_000).toISOString();

type Answers = (trial: RoomTrial, index: number) => Partial<TrialOutcome>;

export function rowsFor(answers: Answers, begins: readonly number[] = BEGINS_MIN): TrialRow[] {
  return blocks.flatMap((trials, block) =>
    trials.map((trial, index) => ({
      id: `s/test/${block}/1/${index}`,
      sessionId: 's',
      paradigm: 'object-in-room',
      paradigmVersion: 1,
      form: 1,
      seed: 's',
      appVersion: 'test',
      phase: 'test' as const,
      block,
      attempt: 1,
      index,
      trial,
      recordedAtIso: timeAt((begins[block] ?? 0) + index / 10),
      timeOriginIso: timeAt(0),
      drawnMs: 0,
      onsetMs: 10,
      offsetMs: null,
      eventMs: null,
      handledMs: null,
      answer: null,
      pointer: null,
      steps: [],
      flags: [],
      ...QUIET_CONDITIONS,
      ...(trial.kind === 'learn' ? {} : answers(trial, index)),
    })),
  );
}

export const given = (answer: Answer, rtMs = 3000): Partial<TrialOutcome> => ({
  answer,
  eventMs: 10 + rtMs,
  handledMs: 11 + rtMs,
  pointer: 'touch',
});
export const right: Answers = () => given('target');
/** So many right answers in each part; the others turn and turn about. */
export const rightOf =
  (immediate: number, delayed: number): Answers =>
  ({ kind }, index) =>
    index < (kind === 'recall' ? immediate : delayed)
      ? given('target')
      : given(index % 2 === 0 ? 'same-room' : 'other-room');
export const flagsOf = (rows: readonly TrialRow[]): string[] => score(rows).validity.map(({ id }) => id);
export const withoutDelayed = (rows: readonly TrialRow[]): TrialRow[] =>
  rows.filter(({ block }) => block < 2);
