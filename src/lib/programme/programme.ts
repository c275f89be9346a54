import type { IsoDate } from '#lib/domain/calendar.ts';
import type { Session } from '#lib/domain/session.ts';

/** One test of the programme. */
export interface ProgrammeTask {
  /** Week of participation, from 1. */
  readonly week: number;
  readonly paradigm: string;
  /** Parallel form of the pictures; none is used twice. */
  readonly form: number;
}

/** The programme as it stands: one clinical decision, reviewed line by line. */
export const PROGRAMME: readonly ProgrammeTask[] = Object.freeze([
  { week: 1, paradigm: 'picture-discrimination', form: 1 },
]);

function isDone(task: ProgrammeTask, sessions: readonly Session[]): boolean {
  return sessions.some(
    ({ paradigm, form, completedAtIso }) =>
      paradigm === task.paradigm && form === task.form && completedAtIso !== null,
  );
}

/** The next test to do; null when all are done. */
export function nextTask(sessions: readonly Session[]): ProgrammeTask | null {
  return PROGRAMME.find((task) => !isDone(task, sessions)) ?? null;
}

/** What may be said about progress: how many, and the day of the last. */
export interface Progress {
  readonly testsDone: number;
  readonly testsRemaining: number;
  readonly lastTestDate: IsoDate | null;
}

export function progressOf(sessions: readonly Session[]): Progress {
  const testsDone = PROGRAMME.filter((task) => isDone(task, sessions)).length;
  const days = sessions.flatMap(({ completedOn }) => (completedOn === null ? [] : [completedOn]));
  return {
    testsDone,
    testsRemaining: PROGRAMME.length - testsDone,
    lastTestDate: days.toSorted().at(-1) ?? null,
  };
}
