import type { IsoDate } from '#lib/domain/calendar.ts';
import { hasTests, type Programme } from './programme.ts';
import type { Schedule, ScheduledTask } from './schedule.ts';

/** What may be said about progress: how many, and the day of the last. */
export interface Progress {
  /** Tasks with tests that are done, from 0. */
  readonly testsDone: number;
  /** Tasks with tests that can still be done; what was missed for good is not among them. */
  readonly testsRemaining: number;
  /** Local day of the last one done; null before the first. */
  readonly lastTestDate: IsoDate | null;
}

/** Counts tasks with tests, not their steps; questionnaires are not counted. */
export function progressOf({ tasks }: Pick<Schedule, 'tasks'>): Progress {
  const tests = tasks.filter(({ task }) => hasTests(task));
  const done = tests.filter(({ state }) => state === 'done');
  const days = done.map(({ doneOn }) => doneOn).filter((day) => day !== null);
  return {
    testsDone: done.length,
    testsRemaining: tests.filter(({ state }) => state === 'open' || state === 'later').length,
    lastTestDate: days.toSorted().at(-1) ?? null,
  };
}

/** How many tasks with tests a programme has. */
export function countTests({ tasks }: Programme): number {
  return tasks.filter(hasTests).length;
}

/**
 * One station on the way: a week, or in a programme of one week a task. `next`: what is to be done next lies here.
 * `missed`: something was left out for good.
 */
export interface Station {
  /** From 1. */
  readonly number: number;
  readonly state: 'done' | 'next' | 'later' | 'missed';
}

/** The stations of the way, in their order. */
export function stationsOf(programme: Programme, { tasks, due }: Schedule): readonly Station[] {
  const next = 'next' in due ? due.next : tasks.find(({ state }) => state === 'open' || state === 'later');
  const groups: (readonly ScheduledTask[])[] =
    programme.weeks === 1
      ? tasks.map((task) => [task])
      : Array.from({ length: programme.weeks }, (_, i) =>
          tasks.filter(({ task }) => task.week === i + 1),
        ).filter((group) => group.length > 0);
  return groups.map((group, i) => {
    const number = programme.weeks === 1 ? i + 1 : (group[0]?.task.week ?? i + 1);
    const has = (state: ScheduledTask['state']): boolean => group.some((one) => one.state === state);
    if (next !== undefined && group.includes(next)) return { number, state: 'next' };
    if (has('missed')) return { number, state: 'missed' };
    return { number, state: has('open') || has('later') ? 'later' : 'done' };
  });
}
