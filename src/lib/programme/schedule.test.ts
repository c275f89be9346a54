import { describe, expect, it } from 'vitest';
import { addDays } from '#lib/domain/calendar.ts';
import { virtualPerson, type VirtualPerson } from './fixtures.ts';
import { parseProgramme } from './format.ts';
import { progressOf, stationsOf } from './progress.ts';
import type { Programme } from './programme.ts';
import { shippedProgrammes } from './shipped.ts';

function programmeOf(tasks: readonly object[], more: object = {}): Programme {
  const title = { de: 'x', en: 'x' };
  const read = parseProgramme({ id: 'x', version: 1, title, weeks: 3, graceDays: 14, tasks, ...more });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.programme;
}

const test = (paradigm: string, form = 1) => ({ paradigm, form });
const asks = (questionnaire: string, occasion = 1) => ({ questionnaire, occasion });
const three = programmeOf([
  { id: 'q', about: 'questions', week: 1, steps: [asks('about-you')] },
  { id: 'a', about: 'memory', week: 1, steps: [test('arrows', 1), test('pictures', 1)] },
  { id: 'b', about: 'memory', week: 2, steps: [asks('week', 2), test('arrows', 2), test('rooms', 1)] },
  { id: 'c', about: 'battery', week: 2, day: 2, steps: [test('reaction', 1)] },
]);

/** Monday, noon in Berlin. */
const MONDAY = '2026-11-02T11:00:00Z';
const DAY = 24;

function nextOf(person: VirtualPerson): string {
  const { due } = person.look();
  switch (due.kind) {
    case 'open':
      return `${due.next.task.id} now`;
    case 'later':
      return `${due.next.task.id} on ${due.next.opensOn}`;
    case 'paused':
      return `paused until ${due.until}`;
    case 'finished':
      return due.isComplete ? 'finished' : 'over';
  }
}

describe('what is due', () => {
  it('is the first task on the day on which one begins, then the next, in the order of the programme', () => {
    const anna = virtualPerson(three, MONDAY);
    expect(nextOf(anna)).toBe('q now');
    anna.work();
    expect(nextOf(anna)).toBe('a now');
    anna.work(1);
    expect(nextOf(anna)).toBe('a now');
    expect(anna.look().tasks[1]).toMatchObject({ isBegun: true, openSteps: [test('pictures', 1)] });
    anna.work();
    expect(nextOf(anna)).toBe('b on 2026-11-09');
    anna.wait(6 * DAY);
    expect(nextOf(anna)).toBe('b on 2026-11-09');
    anna.wait(DAY);
    expect(nextOf(anna)).toBe('b now');
  });

  it('is caught up when it was missed: never two tests on one day, questions at any time', () => {
    const anna = virtualPerson(three, MONDAY);
    anna.wait(20 * DAY);
    anna.work();
    expect(anna.look().tasks[0]).toMatchObject({ state: 'done', isCaughtUp: true });
    expect(anna.look().due).toMatchObject({ kind: 'open', next: { isOverdue: true } });
    anna.work();
    expect(nextOf(anna)).toBe('b on 2026-11-23');
    anna.wait(DAY);
    anna.work();
    expect(nextOf(anna)).toBe('c on 2026-11-24');
  });

  it('foresees the days of what is to come', () => {
    const anna = virtualPerson(three, MONDAY);
    anna.wait(8 * DAY);
    expect(anna.look().tasks.map(({ opensOn, onTimeUntil }) => [opensOn, onTimeUntil])).toEqual([
      ['2026-11-02', '2026-11-08'],
      ['2026-11-02', '2026-11-08'],
      ['2026-11-11', '2026-11-15'],
      ['2026-11-12', '2026-11-17'],
    ]);
  });

  it('does not take a task for begun in whose turn only a question was answered', () => {
    const [q, a, b] = three.tasks;
    const anna = virtualPerson(programmeOf([q ?? {}, b ?? {}], { version: 2 }), MONDAY);
    anna.wait(8 * DAY);
    anna.work();
    anna.work(1);
    anna.update(programmeOf([a ?? {}, b ?? {}], { version: 3 }));
    expect(nextOf(anna)).toBe('a now');
  });

  it('waits while the person pauses, and everything moves by the days of the pause', () => {
    const anna = virtualPerson(three, MONDAY);
    anna.work();
    anna.work();
    anna.wait(2 * DAY);
    anna.pause(14);
    expect(nextOf(anna)).toBe('paused until 2026-11-17');
    anna.wait(14 * DAY);
    expect(nextOf(anna)).toBe('b on 2026-11-23');
    anna.pause(null);
    expect(nextOf(anna)).toBe('paused until null');
    anna.wait(30 * DAY);
    anna.goOn();
    expect(nextOf(anna)).toBe('b on 2026-12-23');
  });

  it('is over after the days of grace, and says what was missed', () => {
    const anna = virtualPerson(three, MONDAY);
    anna.work();
    anna.wait(34 * DAY);
    expect(nextOf(anna)).toBe('a now');
    anna.wait(DAY);
    expect(nextOf(anna)).toBe('over');
    expect(progressOf(anna.look())).toEqual({ testsDone: 0, testsRemaining: 0, lastTestDate: null });
  });

  it('is right on the days when clocks change, and on 29 February', () => {
    for (const begun of ['2026-10-24T22:30:00Z', '2027-03-27T23:30:00Z', '2028-02-26T12:00:00Z']) {
      const anna = virtualPerson(three, begun);
      const start = anna.today();
      anna.work();
      anna.work();
      expect(nextOf(anna)).toBe(`b on ${addDays(start, 7)}`);
    }
  });

  it('goes by the day where the person is', () => {
    const anna = virtualPerson(three, MONDAY);
    anna.work();
    anna.work();
    anna.wait(6 * DAY + 12);
    expect(nextOf(anna)).toBe('b now');
    anna.fly('America/New_York');
    expect(nextOf(anna)).toBe('b on 2026-11-09');
    anna.fly('Pacific/Auckland');
    expect(nextOf(anna)).toBe('b now');
  });

  it('goes on from the next day when the clock was a year ahead', () => {
    const anna = virtualPerson(three, MONDAY);
    anna.work();
    anna.setClock(365 * DAY);
    anna.setClock(0);
    anna.work();
    anna.wait(7 * DAY);
    anna.setClock(10 * DAY);
    anna.work();
    anna.setClock(0);
    expect(anna.look().tasks[2]).toMatchObject({ state: 'done', doneOn: '2026-11-09' });
    expect(nextOf(anna)).toBe('c on 2026-11-11');
  });

  it('takes a clock that was reset for what it is, once it is right again', () => {
    const anna = virtualPerson(three, MONDAY);
    anna.work();
    anna.work();
    anna.setClock(-6 * 365 * DAY);
    anna.look();
    anna.wait(7 * DAY);
    anna.setClock(0);
    expect(nextOf(anna)).toBe('b now');
  });

  it('keeps what was done when the programme changes', () => {
    const anna = virtualPerson(three, MONDAY);
    anna.work();
    anna.work(1);
    const [q, a] = three.tasks;
    const before = { id: 'z', about: 'memory', week: 1, day: 0, steps: [test('scenes', 1)] };
    anna.update(programmeOf([before, q ?? {}, a ?? {}], { version: 2 }));
    expect(nextOf(anna)).toBe('a now');
    anna.work();
    expect(nextOf(anna)).toBe('z on 2026-11-03');
    expect(progressOf(anna.look()).testsDone).toBe(1);
  });
});

describe('the stations of the way', () => {
  const states = (person: VirtualPerson, programme: Programme): readonly string[] =>
    stationsOf(programme, person.look()).map(({ number, state }) => `${number} ${state}`);

  it('are its weeks', () => {
    const anna = virtualPerson(three, MONDAY);
    expect(states(anna, three)).toEqual(['1 next', '2 later']);
    anna.work();
    anna.work();
    expect(states(anna, three)).toEqual(['1 done', '2 next']);
    anna.pause(null);
    expect(states(anna, three)).toEqual(['1 done', '2 next']);
    anna.goOn();
    anna.wait(60 * DAY);
    expect(states(anna, three)).toEqual(['1 done', '2 missed']);
  });

  it('are its tasks where everything is done in one week', () => {
    const demo = shippedProgrammes.get('demo');
    if (demo === undefined) throw new Error('There is no demo');
    expect(states(virtualPerson(demo, MONDAY), demo)).toEqual([
      '1 next',
      ...[2, 3, 4, 5].map((n) => `${n} later`),
    ]);
  });
});
