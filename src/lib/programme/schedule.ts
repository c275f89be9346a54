import { addDays, type IsoDate } from '#lib/domain/calendar.ts';
import type { Course } from './course.ts';
import { calendarDay, endOfPause, isPaused, knownPauses, later } from './days.ts';
import { hasTests, isTest, keyOf, type Programme, type Step, type Task } from './programme.ts';

const DAYS_A_WEEK = 7;

/**
 * How a task stands. `open`: may be done now. `later`: its day is to come, or another one is to be done first.
 * `missed`: the programme was over before it was done.
 */
export type TaskState = 'done' | 'open' | 'later' | 'missed';

export interface ScheduledTask {
  readonly task: Task;
  readonly state: TaskState;
  /** Local day from which it is open; of a task to come, as far as can be foreseen. */
  readonly opensOn: IsoDate;
  /** Last local day on which it is on time. */
  readonly onTimeUntil: IsoDate;
  /** Open or to come, and past its time: it is caught up. */
  readonly isOverdue: boolean;
  /** Whether something of it was begun. */
  readonly isBegun: boolean;
  /** Local day of its completion; null until then. */
  readonly doneOn: IsoDate | null;
  /** Done after its time. */
  readonly isCaughtUp: boolean;
  /** What is still to be done of it, in its order. */
  readonly openSteps: readonly Step[];
}

/**
 * What is to be done now. `paused`: nothing, as the person asked for; `until` is the last day of it, null if open.
 * `finished`: nothing any more; `isComplete`: everything was done.
 */
export type Due =
  | { readonly kind: 'open'; readonly next: ScheduledTask }
  | { readonly kind: 'later'; readonly next: ScheduledTask }
  | { readonly kind: 'paused'; readonly until: IsoDate | null }
  | { readonly kind: 'finished'; readonly isComplete: boolean };

export interface Schedule {
  /** The local day it is. */
  readonly today: IsoDate;
  readonly due: Due;
  /** All tasks, in the order of the programme. */
  readonly tasks: readonly ScheduledTask[];
  /** Last local day on which something can be caught up. */
  readonly endsOn: IsoDate;
}

/** What is known of a task before the calendar is asked. */
interface TaskFacts {
  readonly task: Task;
  readonly openSteps: readonly Step[];
  readonly isBegun: boolean;
  /** Whether one of its tests was begun. */
  readonly hasTestBegun: boolean;
  readonly doneOn: IsoDate | null;
}

/** The steps begun, by their keys, each with the day of its completion; null where it was not completed. */
function daysByStep({ steps }: Course): ReadonlyMap<string, IsoDate | null> {
  const days = new Map<string, IsoDate | null>();
  for (const { step, doneOn } of steps) days.set(keyOf(step), doneOn ?? days.get(keyOf(step)) ?? null);
  return days;
}

function factsOf(task: Task, days: ReadonlyMap<string, IsoDate | null>): TaskFacts {
  const own = task.steps.map((step) => days.get(keyOf(step)));
  const openSteps = task.steps.filter((_, i) => (own[i] ?? null) === null);
  const done = own.filter((day) => day !== undefined && day !== null);
  return {
    task,
    openSteps,
    isBegun: own.some((day) => day !== undefined),
    hasTestBegun: task.steps.some((step, i) => isTest(step) && own[i] !== undefined),
    doneOn: openSteps.length > 0 ? null : (done.toSorted().at(-1) ?? null),
  };
}

/** Local day of the last timed test that was completed, those of `except` aside; null before the first. */
function lastTestDay({ steps }: Course, except: readonly Step[] = []): IsoDate | null {
  const own = new Set(except.map(keyOf));
  const days = steps.flatMap(({ step, doneOn }) =>
    isTest(step) && doneOn !== null && !own.has(keyOf(step)) ? [doneOn] : [],
  );
  return days.toSorted().at(-1) ?? null;
}

/**
 * What is due when. Pure: the same programme, course and day give the same schedule.
 *
 * - A task opens on its day of the programme; days of pauses do not count.
 * - Tasks with tests are done in their order, and between two of them lie `testGapDays`: what was missed is caught up,
 *   but never two on one day. A task that was begun stays open.
 * - Questions open on their day, whatever the tests do.
 * - After the last week and the days of grace the programme is over; what is left then was missed.
 */
export function schedule(programme: Programme, course: Course, today: IsoDate): Schedule {
  const pauses = knownPauses(course.pauses, today);
  // Somebody who flew west over midnight begins yesterday.
  const startedOn = course.startedOn > today ? today : course.startedOn;
  const dayOf = (programmeDay: number): IsoDate => calendarDay(startedOn, programmeDay, pauses);
  const endsOn = dayOf(programme.weeks * DAYS_A_WEEK + programme.graceDays - 1);
  const isOver = today > endsOn;
  const days = daysByStep(course);
  const all = programme.tasks.map((task) => factsOf(task, days));
  const isUnderWay = ({ hasTestBegun, openSteps }: TaskFacts): boolean =>
    hasTestBegun && openSteps.length > 0;
  /** From when another task with tests may be done. */
  const rested = (last: IsoDate | null): IsoDate =>
    last === null ? startedOn : addDays(last, programme.testGapDays);

  // Tests come one after the other: whoever is in the middle of one finishes it first.
  let isNext = !all.some(isUnderWay);
  let earliest = rested(lastTestDay(course));
  const tasks = all.map((facts): ScheduledTask => {
    const { hasTestBegun: _, ...shown } = facts;
    const { task, doneOn } = shown;
    const planned = (task.week - 1) * DAYS_A_WEEK + task.day;
    const plannedOn = dayOf(planned);
    const onTimeUntil = dayOf(planned + task.windowDays - 1);
    const common = { ...shown, opensOn: plannedOn, onTimeUntil, isOverdue: false, isCaughtUp: false };
    if (facts.openSteps.length === 0)
      return { ...common, state: 'done', isCaughtUp: doneOn !== null && doneOn > onTimeUntil };
    const isOverdue = today > onTimeUntil;
    if (isOver) return { ...common, state: 'missed', isOverdue };
    if (!hasTests(task)) return { ...common, state: plannedOn <= today ? 'open' : 'later', isOverdue };
    const from = isUnderWay(facts) ? rested(lastTestDay(course, task.steps)) : earliest;
    const opensOn = later(plannedOn, from);
    const mayOpen = opensOn <= today && (isNext || isUnderWay(facts));
    isNext = false;
    earliest = later(earliest, rested(later(opensOn, today)));
    return { ...common, state: mayOpen ? 'open' : 'later', opensOn, isOverdue };
  });
  return { today, due: dueOf(tasks, today, course), tasks, endsOn };
}

function dueOf(tasks: readonly ScheduledTask[], today: IsoDate, { pauses }: Course): Due {
  const left = tasks.filter(({ state }) => state === 'open' || state === 'later');
  if (left.length === 0) {
    return { kind: 'finished', isComplete: tasks.every(({ state }) => state === 'done') };
  }
  if (isPaused(today, pauses)) return { kind: 'paused', until: endOfPause(today, pauses) };
  const open = left.find(({ state }) => state === 'open');
  if (open !== undefined) return { kind: 'open', next: open };
  const [next] = left.toSorted((a, b) => a.opensOn.localeCompare(b.opensOn));
  if (next === undefined) throw new RangeError('A programme with something left has a next task');
  return { kind: 'later', next };
}
