import { describe, expect, it } from 'vitest';
import { hasTests, isTest, testsOf } from './programme.ts';
import { defaultProgramme, shippedProgrammes } from './shipped.ts';

const programme = defaultProgramme();
const memory = programme.tasks.filter(({ about }) => about === 'memory');
const memoryTests = memory.map((task) => testsOf(task).at(-1)?.paradigm);

describe('the twelve weeks', () => {
  it('ask for one memory test a week, three in turn, four times each, after the arrows', () => {
    expect(memory.map(({ week }) => week)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(memory.map((task) => testsOf(task)[0]?.paradigm)).toEqual(memory.map(() => 'arrows'));
    expect(new Set(memoryTests).size).toBe(3);
    expect(memoryTests.slice(3)).toEqual(memoryTests.slice(0, -3));
  });

  it('ask for the short tests at the beginning and at the end', () => {
    const weeks = programme.tasks.filter(({ about }) => about === 'battery').map(({ week }) => week);
    expect(weeks).toEqual([1, 12]);
  });

  it('ask for well-being and mood in weeks 1, 6 and 12, and about every week', () => {
    const weeksOf = (id: string): readonly number[] =>
      programme.tasks.flatMap(({ week, steps }) =>
        steps.some((step) => !isTest(step) && step.questionnaire === id) ? [week] : [],
      );
    expect([weeksOf('who-5'), weeksOf('phq-4')]).toEqual([
      [1, 6, 12],
      [1, 6, 12],
    ]);
    expect(weeksOf('week')).toHaveLength(12);
  });
});

describe('every programme of ours', () => {
  it('has a file of its own name', () => {
    expect([...shippedProgrammes.keys()].toSorted()).toEqual(['demo', 'kurz-4', 'neotiv-12']);
  });

  it.each(['kurz-4', 'neotiv-12'])('%s never has two tasks with tests open on one day', (id) => {
    const of = shippedProgrammes.get(id);
    const days = (of?.tasks ?? []).filter(hasTests).map(({ week, day }) => week * 7 + day);
    expect(new Set(days).size).toBe(days.length);
    expect(of?.testGapDays).toBeGreaterThan(0);
  });

  it.each(['kurz-4', 'neotiv-12'])('%s has a test at least every seven days (domain/standing.ts)', (id) => {
    const tasks = (shippedProgrammes.get(id)?.tasks ?? []).filter(hasTests);
    const days = tasks.map(({ week, day }) => week * 7 + day).toSorted((a, b) => a - b);
    const gaps = days.slice(1).map((day, i) => day - (days[i] ?? day));
    expect(gaps.length).toBeGreaterThan(2);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(7);
  });
});
