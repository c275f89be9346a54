/** Random courses by the thousand: what must hold whatever people, tablets and clocks do. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '#lib/domain/calendar.ts';
import { virtualPerson, type VirtualPerson } from './fixtures.ts';
import { progressOf } from './progress.ts';
import { hasTests, isTest } from './programme.ts';
import type { TaskState } from './schedule.ts';
import { defaultProgramme, shippedProgrammes } from './shipped.ts';

const DAY = 24;
const LIMIT_MS = 120_000;

const ZONES = [
  'Europe/Berlin',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'Pacific/Honolulu',
];
const hours = fc.integer({ min: 0, max: 12 * DAY });
const honest = [
  fc.record({ kind: fc.constant('wait' as const), hours }),
  fc.record({ kind: fc.constant('work' as const), most: fc.constantFrom(1, 2, Infinity) }),
  fc.record({ kind: fc.constant('fly' as const), zone: fc.constantFrom(...ZONES) }),
  fc.record({ kind: fc.constant('pause' as const), days: fc.constantFrom(1, 7, 30, null) }),
  fc.record({ kind: fc.constant('goOn' as const) }),
  fc.record({ kind: fc.constant('update' as const), programme: fc.constantFrom('kurz-4', 'neotiv-12') }),
];
const wrong = fc.record({
  kind: fc.constant('clock' as const),
  hoursAhead: fc.constantFrom(0, 0, 1, -30, 500, -500, 9000, -60_000),
});
type Event = typeof honest extends readonly fc.Arbitrary<infer E>[] ? E | WrongClock : never;
type WrongClock = typeof wrong extends fc.Arbitrary<infer E> ? E : never;

function happen(person: VirtualPerson, event: Event): void {
  switch (event.kind) {
    case 'wait':
      person.wait(event.hours);
      return;
    case 'work':
      return void person.work(event.most);
    case 'fly':
      person.fly(event.zone);
      return;
    case 'pause':
      person.pause(event.days);
      return;
    case 'goOn':
      person.goOn();
      return;
    case 'clock':
      person.setClock(event.hoursAhead);
      return;
    case 'update':
      person.update(shippedProgrammes.get(event.programme) ?? defaultProgramme());
      return;
  }
}

const begun = fc
  .integer({ min: Date.parse('2026-01-01T00:00:00Z'), max: Date.parse('2029-01-01T00:00:00Z') })
  .map((ms) => new Date(ms).toISOString());

/** What is wrong with the schedule as it stands: nothing, ever. */
function wrongOf(person: VirtualPerson): readonly string[] {
  const { today, due, tasks, endsOn } = person.look();
  const has = (state: TaskState): boolean => tasks.some((one) => one.state === state);
  const tests = tasks.filter(({ task }) => hasTests(task));
  const { testsDone, testsRemaining } = progressOf({ tasks });
  const missed = tests.filter(({ state }) => state === 'missed').length;
  const rules: Readonly<Record<string, boolean>> = {
    'done is what has no open step': tasks.every(
      ({ state, openSteps, doneOn }) =>
        (state === 'done') === (openSteps.length === 0) && (state === 'done') === (doneOn !== null),
    ),
    'open steps are its own': tasks.every(({ task, openSteps }) =>
      openSteps.every((step) => task.steps.includes(step)),
    ),
    'on time ends before all ends': tasks.every(({ onTimeUntil }) => onTimeUntil <= endsOn),
    'open is what has begun': tasks.every(({ state, opensOn }) => state !== 'open' || opensOn <= today),
    'missed is only what is over': tasks.every(({ state }) => state !== 'missed' || today > endsOn),
    'one task with tests is open': tests.filter(({ state }) => state === 'open').length <= 1,
    'what is due is open': due.kind !== 'open' || due.next.state === 'open',
    'later is when nothing is open': due.kind !== 'later' || !has('open'),
    'finished is when nothing is left': (due.kind === 'finished') === !(has('open') || has('later')),
    'every test is counted once': testsDone + testsRemaining + missed === tests.length,
  };
  return Object.keys(rules).filter((rule) => rules[rule] !== true);
}

describe('thousands of random courses', () => {
  it(
    'never reach an impossible state, whatever the clock says',
    () => {
      fc.assert(
        fc.property(begun, fc.array(fc.oneof(...honest, wrong), { maxLength: 60 }), (begunIso, events) => {
          const person = virtualPerson(defaultProgramme(), begunIso);
          for (const event of events) {
            happen(person, event);
            expect(wrongOf(person)).toEqual([]);
          }
        }),
        { numRuns: 2000 },
      );
    },
    LIMIT_MS,
  );

  it(
    'never have two memory tests on one day, and nothing done is ever asked again',
    () => {
      fc.assert(
        fc.property(begun, fc.array(fc.oneof(...honest), { maxLength: 80 }), (begunIso, events) => {
          const person = virtualPerson(defaultProgramme(), begunIso);
          const days: IsoDate[] = [];
          const done = new Set<string>();
          for (const event of events) {
            if (event.kind !== 'work') {
              happen(person, event);
              continue;
            }
            for (const step of person.work(event.most)) {
              const key = JSON.stringify(step);
              expect(done.has(key)).toBe(false);
              done.add(key);
              const isMemory = isTest(step) && /picture|object|scene/.test(step.paradigm);
              if (isMemory) days.push(person.today());
            }
          }
          expect(new Set(days).size).toBe(days.length);
        }),
        { numRuns: 2000 },
      );
    },
    LIMIT_MS,
  );

  it(
    'come to a good end for whoever looks every day, also after a clock that was wrong',
    () => {
      fc.assert(
        fc.property(
          begun,
          fc.array(fc.oneof(fc.constant(0), fc.integer({ min: -2000, max: 20_000 })), { maxLength: 4 }),
          fc.integer({ min: 1, max: 30 }),
          (begunIso, clocks, every) => {
            const person = virtualPerson(defaultProgramme(), begunIso);
            for (let day = 0; day < 112; day++) {
              const ahead = clocks[Math.floor(day / every)];
              if (day % every === 0 && ahead !== undefined) {
                person.setClock(ahead);
                person.work();
                person.setClock(0);
              }
              while (person.work().length > 0);
              person.wait(DAY);
            }
            expect(person.look().due).toEqual({ kind: 'finished', isComplete: true });
          },
        ),
        { numRuns: 300 },
      );
    },
    LIMIT_MS,
  );
});
