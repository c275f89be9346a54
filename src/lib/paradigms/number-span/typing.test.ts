import { describe, expect, it } from 'vitest';
import type { TrialStep } from '#lib/domain/trial-row.ts';
import { answeredBy, typedBy } from './typing.ts';

describe('the keypad', () => {
  const steps = (...presses: (readonly [string, number])[]): TrialStep[] =>
    presses.map(([what, eventMs]) => ({ what, eventMs, xShare: 0.5, yShare: 0.5 }));
  const given = { isComplete: true, handledMs: 1, pointer: 'touch', flags: [] } as const;

  it('types, takes the last digit away, and overlooks a digit that bounced', () => {
    expect(typedBy(steps(['4', 0], ['7', 500], ['delete', 900], ['delete', 950], ['2', 1500]))).toBe('2');
    expect(typedBy(steps(['4', 0], ['4', 249], ['7', 400], ['done', 600]))).toBe('47');
    expect(typedBy(steps(['4', 0], ['4', 250]))).toBe('44');
    expect(typedBy(steps(...Array.from('1234567891', (digit, i) => [digit, i * 500] as const)))).toBe(
      '123456789',
    );
  });

  it('gives what is typed at the end, or when the time is up', () => {
    const typed = steps(['4', 100], ['7', 900]);
    expect(answeredBy({ ...given, steps: [...typed, ...steps(['done', 1500])] })).toMatchObject({
      answer: '47',
      eventMs: 1500,
      flags: [],
    });
    expect(answeredBy({ ...given, isComplete: false, steps: typed })).toMatchObject({
      answer: '47',
      eventMs: 900,
    });
  });

  it('tells nothing typed from finished without a digit', () => {
    expect(answeredBy({ ...given, steps: steps(['done', 700]) })).toMatchObject({ answer: '', flags: [] });
    const missed = { answer: null, eventMs: null, pointer: null, flags: ['missed'] };
    expect(
      answeredBy({ ...given, isComplete: false, steps: steps(['4', 0], ['delete', 500]) }),
    ).toMatchObject(missed);
    const none = { ...given, isComplete: false, pointer: null, handledMs: null, flags: ['missed'] as const };
    expect(answeredBy({ ...none, steps: [] })).toMatchObject(missed);
  });
});
