import { describe, expect, it } from 'vitest';
import type { IsoDate } from '#lib/domain/calendar.ts';
import type { Session } from '#lib/domain/session.ts';
import { PROGRAMME, nextTask, progressOf } from './programme.ts';

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
    openBlock: null,
    practicePassed: false,
    interruptions: [],
    ...more,
  };
}

const done = session({ completedAtIso: '2026-11-21T10:12:00.000Z', completedOn: '2026-11-21' as IsoDate });

describe('the programme', () => {
  it('never uses a form twice', () => {
    expect(new Set(PROGRAMME.map(({ paradigm, form }) => `${paradigm}/${form}`)).size).toBe(PROGRAMME.length);
  });

  it('asks for a test until it is completed', () => {
    expect(nextTask([])).toEqual(PROGRAMME[0]);
    expect(nextTask([session({})])).toEqual(PROGRAMME[0]);
    expect(nextTask([done])).toBeNull();
  });

  it('counts what is done and what remains', () => {
    expect(progressOf([])).toEqual({ testsDone: 0, testsRemaining: PROGRAMME.length, lastTestDate: null });
    expect(progressOf([done, session({})])).toEqual({
      testsDone: 1,
      testsRemaining: PROGRAMME.length - 1,
      lastTestDate: '2026-11-21',
    });
  });
});
