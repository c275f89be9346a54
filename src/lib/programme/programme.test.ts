import { describe, expect, it } from 'vitest';
import type { IsoDate } from '#lib/domain/calendar.ts';
import type { Session } from '#lib/domain/session.ts';
import { PROGRAMME, isBegun, mainStep, nextTask, openSteps, progressOf } from './programme.ts';

function session(more: Partial<Session>): Session {
  return {
    id: 's',
    paradigm: 'picture-discrimination',
    paradigmVersion: 1,
    form: 1,
    seed: 's',
    appVersion: 'test',
    startedAtIso: '2026-11-21T10:00:00.000Z',
    completedAtIso: null,
    completedOn: null,
    device: null,
    displayChecks: [],
    openBlock: null,
    partsPractised: 0,
    partsDoneIso: [],
    interruptions: [],
    context: null,
    ...more,
  };
}

const completed = { completedAtIso: '2026-11-21T10:12:00.000Z', completedOn: '2026-11-21' as IsoDate };
const [first] = PROGRAMME;
if (first === undefined) throw new Error('The programme is empty');
const allSteps = first.steps.map((step, i) => session({ id: String(i), ...step, ...completed }));

describe('the programme', () => {
  it('never uses a form of a test twice', () => {
    const forms = PROGRAMME.flatMap(({ steps }) => steps.map(({ paradigm, form }) => `${paradigm}/${form}`));
    expect(new Set(forms).size).toBe(forms.length);
  });

  it('puts the arrows before every task', () => {
    expect(new Set(PROGRAMME.map(({ steps }) => steps[0].paradigm))).toEqual(new Set(['arrows']));
    expect(mainStep(first).paradigm).toBe('picture-discrimination');
  });

  it('asks for a task until its last step is completed', () => {
    expect(nextTask([])).toEqual(first);
    expect(nextTask([session({})])).toEqual(first);
    expect(openSteps(first, allSteps.slice(0, 1))).toEqual(first.steps.slice(1));
    expect(nextTask(allSteps.slice(0, 1))).toEqual(first);
    expect(nextTask(allSteps)).toEqual(PROGRAMME[1] ?? null);
  });

  it('knows what was begun', () => {
    expect(isBegun(first, [])).toBe(false);
    expect(isBegun(first, [session({ paradigm: 'arrows' })])).toBe(true);
  });

  it('counts tasks, not their steps', () => {
    const none = { testsDone: 0, testsRemaining: PROGRAMME.length, lastTestDate: null };
    expect(progressOf([])).toEqual(none);
    expect(progressOf(allSteps.slice(0, 1))).toEqual(none);
    expect(progressOf([...allSteps, session({ id: 'other', form: 99 })])).toEqual({
      testsDone: 1,
      testsRemaining: PROGRAMME.length - 1,
      lastTestDate: '2026-11-21',
    });
  });
});
