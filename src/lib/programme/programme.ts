import { addDays, localDate, type IsoDate } from '#lib/domain/calendar.ts';
import type { Session } from '#lib/domain/session.ts';

/** One timed test within a task. */
export interface ProgrammeStep {
  readonly paradigm: string;
  /** Parallel form of the pictures, none used twice; for a test without forms, which time it is done. */
  readonly form: number;
}

/** One task of the programme: what is done in one sitting, and counted as one. */
export interface ProgrammeTask {
  /** Week of participation, from 1. */
  readonly week: number;
  /** Day of that week on which it opens, from 0. The week begins on the weekday of the very first session. */
  readonly day: number;
  /** `memory`: one memory test, which gives the task its name. `battery`: several short tests. */
  readonly about: 'memory' | 'battery';
  /** In this order. The last one is what the task is about. */
  readonly steps: readonly [...ProgrammeStep[], ProgrammeStep];
}

/** Tasks in their order. */
export type Programme = readonly ProgrammeTask[];

/** What is to be done now. `later`: the next task opens on a day to come. */
export type Due =
  | { readonly kind: 'open'; readonly task: ProgrammeTask }
  | { readonly kind: 'later'; readonly task: ProgrammeTask; readonly on: IsoDate }
  | { readonly kind: 'finished' };

const DAYS_A_WEEK = 7;

function isDone(step: ProgrammeStep, sessions: readonly Session[]): boolean {
  return sessions.some(
    ({ paradigm, form, completedAtIso }) =>
      paradigm === step.paradigm && form === step.form && completedAtIso !== null,
  );
}

function sessionsOf({ steps }: ProgrammeTask, sessions: readonly Session[]): readonly Session[] {
  return sessions.filter(({ paradigm, form }) =>
    steps.some((step) => step.paradigm === paradigm && step.form === form),
  );
}

/** The steps of a task that are still to be done, in their order. */
export function openSteps(task: ProgrammeTask, sessions: readonly Session[]): readonly ProgrammeStep[] {
  return task.steps.filter((step) => !isDone(step, sessions));
}

/** Whether something of a task has been begun. */
export function isBegun(task: ProgrammeTask, sessions: readonly Session[]): boolean {
  return sessionsOf(task, sessions).length > 0;
}

/** Days of the sessions that were completed, in order. */
function completedDays(sessions: readonly Session[]): readonly IsoDate[] {
  return sessions.flatMap(({ completedOn }) => (completedOn === null ? [] : [completedOn])).toSorted();
}

/**
 * What is to be done on a day. A task opens on its day of the programme, and never on the day on which another one was
 * completed; one that was begun stays open. A missed task is caught up before those after it.
 */
export function dueOn(programme: Programme, sessions: readonly Session[], today: IsoDate): Due {
  const task = programme.find((one) => openSteps(one, sessions).length > 0);
  if (task === undefined) return { kind: 'finished' };
  const [first] = sessions.map(({ startedAtIso }) => startedAtIso).toSorted();
  if (first === undefined || isBegun(task, sessions)) return { kind: 'open', task };
  const planned = addDays(localDate(new Date(first)), (task.week - 1) * DAYS_A_WEEK + task.day);
  const lastDay = completedDays(sessions).at(-1);
  const rested = lastDay === undefined ? planned : addDays(lastDay, 1);
  const on = planned > rested ? planned : rested;
  return on <= today ? { kind: 'open', task } : { kind: 'later', task, on };
}

/** What a task is about. */
export function mainStep({ steps }: ProgrammeTask): ProgrammeStep {
  return steps[steps.length - 1] as ProgrammeStep;
}

/** What may be said about progress: how many, and the day of the last. */
export interface Progress {
  readonly testsDone: number;
  readonly testsRemaining: number;
  readonly lastTestDate: IsoDate | null;
}

export function progressOf(programme: Programme, sessions: readonly Session[]): Progress {
  const done = programme.filter((task) => openSteps(task, sessions).length === 0);
  // The day of a task is that of its last step.
  const days = done.flatMap((task) => completedDays(sessionsOf(task, sessions)).slice(-1));
  return {
    testsDone: done.length,
    testsRemaining: programme.length - done.length,
    lastTestDate: days.toSorted().at(-1) ?? null,
  };
}

/** How far a week of the programme has come. `next`: its first open task is the next one. */
export interface WeekState {
  readonly week: number;
  readonly state: 'done' | 'next' | 'later';
}

export function weeksOf(programme: Programme, sessions: readonly Session[]): readonly WeekState[] {
  const isOpen = (task: ProgrammeTask): boolean => openSteps(task, sessions).length > 0;
  const next = programme.find(isOpen);
  const weeks = [...new Set(programme.map(({ week }) => week))];
  return weeks.map((week) => {
    const open = programme.some((task) => task.week === week && isOpen(task));
    return { week, state: !open ? 'done' : week === next?.week ? 'next' : 'later' };
  });
}
