import type { IsoDate } from '#lib/domain/calendar.ts';
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
  /** In this order. The last one is what the task is about and gives it its name. */
  readonly steps: readonly [...ProgrammeStep[], ProgrammeStep];
}

/**
 * The programme as it stands: one clinical decision, reviewed line by line. The arrows come before every memory test,
 * as a check of attention and of hand and device (Güsten 2021).
 */
export const PROGRAMME: readonly ProgrammeTask[] = Object.freeze<ProgrammeTask[]>([
  {
    week: 1,
    steps: [
      { paradigm: 'arrows', form: 1 },
      { paradigm: 'picture-discrimination', form: 1 },
    ],
  },
]);

function isDone(step: ProgrammeStep, sessions: readonly Session[]): boolean {
  return sessions.some(
    ({ paradigm, form, completedAtIso }) =>
      paradigm === step.paradigm && form === step.form && completedAtIso !== null,
  );
}

/** The steps of a task that are still to be done, in their order. */
export function openSteps(task: ProgrammeTask, sessions: readonly Session[]): readonly ProgrammeStep[] {
  return task.steps.filter((step) => !isDone(step, sessions));
}

/** The next task to do; null when all are done. */
export function nextTask(sessions: readonly Session[]): ProgrammeTask | null {
  return PROGRAMME.find((task) => openSteps(task, sessions).length > 0) ?? null;
}

/** Whether something of a task has been begun. */
export function isBegun(task: ProgrammeTask, sessions: readonly Session[]): boolean {
  return sessions.some(({ paradigm, form }) =>
    task.steps.some((step) => step.paradigm === paradigm && step.form === form),
  );
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

export function progressOf(sessions: readonly Session[]): Progress {
  const done = PROGRAMME.filter((task) => openSteps(task, sessions).length === 0);
  const days = done.map((task) => lastDay(task, sessions)).filter((day) => day !== null);
  return {
    testsDone: done.length,
    testsRemaining: PROGRAMME.length - done.length,
    lastTestDate: days.toSorted().at(-1) ?? null,
  };
}

/** Day on which a task was completed: that of its last step. */
function lastDay({ steps }: ProgrammeTask, sessions: readonly Session[]): IsoDate | null {
  const days = sessions
    .filter(({ paradigm, form }) => steps.some((step) => step.paradigm === paradigm && step.form === form))
    .flatMap(({ completedOn }) => (completedOn === null ? [] : [completedOn]));
  return days.toSorted().at(-1) ?? null;
}
