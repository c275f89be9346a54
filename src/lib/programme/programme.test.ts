import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type IsoDate } from '#lib/domain/calendar.ts';
import type { Session } from '#lib/domain/session.ts';
import {
  dueOn,
  isBegun,
  openSteps,
  progressOf,
  weeksOf,
  type Programme,
  type ProgrammeStep,
} from './programme.ts';

const START = '2026-11-02' as IsoDate;

function session(step: ProgrammeStep, startedOn: IsoDate, isDone: boolean): Session {
  const atIso = `${startedOn}T10:00:00.000Z`;
  return {
    id: `${step.paradigm}/${step.form}`,
    ...step,
    paradigmVersion: 1,
    seed: 's',
    appVersion: 'test',
    startedAtIso: atIso,
    completedAtIso: isDone ? atIso : null,
    completedOn: isDone ? startedOn : null,
    device: null,
    displayChecks: [],
    openBlock: null,
    partsPractised: 0,
    partsDoneIso: [],
    interruptions: [],
    context: null,
  };
}

const [check, first, second] = [
  { paradigm: 'check', form: 1 },
  { paradigm: 'pictures', form: 1 },
  { paradigm: 'rooms', form: 1 },
];
const programme = [
  { week: 1, day: 0, about: 'memory', steps: [check, first] },
  { week: 2, day: 0, about: 'memory', steps: [second] },
] as const satisfies Programme;
const [taskOne, taskTwo] = programme;
const oneDone = [session(check, START, true), session(first, START, true)];

describe('what is due', () => {
  it('is the first task, on whatever day one begins', () => {
    expect(dueOn(programme, [], START)).toEqual({ kind: 'open', task: taskOne });
  });

  it('is a task until its last step is completed', () => {
    const begun = [session(check, START, true), session(first, START, false)];
    expect(dueOn(programme, begun, addDays(START, 30))).toEqual({ kind: 'open', task: taskOne });
    expect(openSteps(taskOne, begun)).toEqual([first]);
    expect(isBegun(taskOne, begun)).toBe(true);
    expect(isBegun(taskTwo, begun)).toBe(false);
  });

  it('is the next task a week after the start, and not before', () => {
    const on = addDays(START, 7);
    expect(dueOn(programme, oneDone, addDays(START, 6))).toEqual({ kind: 'later', task: taskTwo, on });
    expect(dueOn(programme, oneDone, on)).toEqual({ kind: 'open', task: taskTwo });
  });

  it('is caught up when it was missed, but never on the day of another task', () => {
    const late = addDays(START, 20);
    const caughtUp = [session(check, START, true), session(first, late, true)];
    const on = addDays(late, 1);
    expect(dueOn(programme, caughtUp, late)).toEqual({ kind: 'later', task: taskTwo, on });
    expect(dueOn(programme, caughtUp, on)).toEqual({ kind: 'open', task: taskTwo });
  });

  it('ends', () => {
    const all = [...oneDone, session(second, addDays(START, 7), true)];
    expect(dueOn(programme, all, START)).toEqual({ kind: 'finished' });
  });

  it('never comes early, never twice on a day, and comes to its end for whoever keeps looking', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 20, maxLength: 60 }), (gaps) => {
        let today = START;
        const done: Session[] = [];
        const days: IsoDate[] = [];
        for (const gap of gaps) {
          today = addDays(today, gap);
          const due = dueOn(programme, done, today);
          if (due.kind === 'later') expect(due.on > today).toBe(true);
          if (due.kind !== 'open') continue;
          done.push(...due.task.steps.map((step) => session(step, today, true)));
          days.push(today);
        }
        const [one, two] = days;
        if (one === undefined) throw new Error('The first task is always open');
        if (today > addDays(one, 7)) expect(two).toBeDefined();
        if (two !== undefined) expect(two >= addDays(one, 7)).toBe(true);
      }),
    );
  });
});

describe('progress', () => {
  it('counts tasks, not their steps', () => {
    const none = { testsDone: 0, testsRemaining: 2, lastTestDate: null };
    expect(progressOf(programme, [])).toEqual(none);
    expect(progressOf(programme, oneDone.slice(0, 1))).toEqual(none);
    const other = session({ paradigm: 'pictures', form: 99 }, addDays(START, 3), true);
    expect(progressOf(programme, [...oneDone, other])).toEqual({
      testsDone: 1,
      testsRemaining: 1,
      lastTestDate: START,
    });
  });

  it('names the next week, and those done and to come', () => {
    const states = (sessions: readonly Session[]): readonly string[] =>
      weeksOf(programme, sessions).map(({ week, state }) => `${week} ${state}`);
    expect(states([])).toEqual(['1 next', '2 later']);
    expect(states(oneDone.slice(0, 1))).toEqual(['1 next', '2 later']);
    expect(states(oneDone)).toEqual(['1 done', '2 next']);
  });
});
