import { describe, expect, it } from 'vitest';
import { mainStep } from './programme.ts';
import { TWELVE_WEEKS } from './twelve-weeks.ts';

const memory = TWELVE_WEEKS.filter(({ about }) => about === 'memory');

describe('the twelve weeks', () => {
  it('never use a form of a test twice', () => {
    const forms = TWELVE_WEEKS.flatMap(({ steps }) =>
      steps.map(({ paradigm, form }) => `${paradigm}/${form}`),
    );
    expect(new Set(forms).size).toBe(forms.length);
  });

  it('ask for one memory test a week, three in turn, after the arrows', () => {
    expect(memory.map(({ week }) => week)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(memory.map(({ steps }) => steps[0].paradigm)).toEqual(memory.map(() => 'arrows'));
    const tests = memory.map((task) => mainStep(task).paradigm);
    expect(new Set(tests).size).toBe(3);
    expect(tests.slice(3)).toEqual(tests.slice(0, -3));
  });

  it('ask for the short tests at the beginning and at the end', () => {
    const weeks = TWELVE_WEEKS.filter(({ about }) => about === 'battery').map(({ week }) => week);
    expect(weeks).toEqual([1, 12]);
  });
});
