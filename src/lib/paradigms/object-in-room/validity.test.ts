import { describe, expect, it } from 'vitest';
import type { TrialRow } from '#lib/domain/trial-row.ts';
import { flagsOf, given, right, rightOf, rowsFor, withoutDelayed } from './fixtures.ts';
import { parameters } from './parameters.ts';
import { score } from './score.ts';
import type { RoomTrial } from './trials.ts';

describe('validity', () => {
  it('is above chance from 13 of 25: the exact binomial tail is below 5 % there, and not one lower', () => {
    const n = parameters.questions.value;
    let choose = 1;
    const shares = Array.from({ length: n + 1 }, (_, k) => {
      if (k > 0) choose = (choose * (n - k + 1)) / k;
      return (choose * 2 ** (n - k)) / 3 ** n;
    });
    const tail = (from: number): number => shares.slice(from).reduce((sum, share) => sum + share, 0);
    expect(tail(0)).toBeCloseTo(1, 10);
    expect(tail(parameters.aboveChanceFrom.value)).toBeLessThan(0.05);
    expect(tail(parameters.aboveChanceFrom.value - 1)).toBeGreaterThan(0.05);
    expect(flagsOf(rowsFor(rightOf(13, 12)))).toEqual(['chance-delayed']);
    expect(flagsOf(rowsFor(rightOf(12, 13)))).toEqual(['chance-immediate']);
  });

  it('is not judged before the last question of the first time', () => {
    const rows = withoutDelayed(rowsFor(right));
    expect(score(rows.slice(0, -1)).validity).toEqual([
      { id: 'incomplete', level: 'unusable', value: 37, limit: 38 },
    ]);
  });

  it('says when the later part is missing, unfinished or late', () => {
    expect(score(withoutDelayed(rowsFor(right))).validity).toEqual([
      { id: 'delayed-missing', level: 'note', value: 0, limit: 25 },
    ]);
    expect(score(rowsFor(right).slice(0, -1)).validity).toEqual([
      { id: 'delayed-missing', level: 'note', value: 24, limit: 25 },
    ]);
    const lastAnswerMin = 3 + 24 / 10;
    const delayed = (minutes: number): readonly number[] => [0, 3, lastAnswerMin + minutes];
    expect(flagsOf(rowsFor(right, delayed(115)))).toEqual([]);
    const [late] = score(rowsFor(right, delayed(116))).validity;
    expect(late).toMatchObject({ id: 'delayed-late', level: 'limited', limit: 115 });
    expect(late?.value).toBeCloseTo(116, 3);
    expect(flagsOf(rowsFor(right, delayed(58)))).toEqual([]);
    expect(flagsOf(rowsFor(right, delayed(5)))).toEqual(['delayed-early']);
  });

  it('notices a pause between learning and the questions, and rooms seen twice', () => {
    expect(flagsOf(rowsFor(right, [0, 30, 95]))).toEqual(['recall-late']);
    const again = rowsFor(right).map((row) => (row.block === 0 ? { ...row, attempt: 2 } : row));
    const cut = rowsFor(right).filter(({ block, index }) => block === 0 && index < 7);
    expect(score([...again, ...cut]).validity[0]).toMatchObject({ id: 'learned-again', value: 7 });
  });

  it('notices too few answers, and many too fast ones; a poor later part does not spoil the first', () => {
    const few = (kind: RoomTrial['kind'], answered: number): TrialRow[] =>
      rowsFor((trial, index) => (trial.kind === kind && index >= answered ? {} : given('target')));
    expect(score(few('recall', 19)).validity[0]).toMatchObject({
      id: 'few-answers-immediate',
      level: 'unusable',
    });
    expect(score(few('recall', 22)).validity[0]).toMatchObject({
      id: 'few-answers-immediate',
      level: 'limited',
    });
    expect(score(few('delayed', 10)).validity[0]).toMatchObject({
      id: 'few-answers-delayed',
      level: 'limited',
    });
    const fast = rowsFor((_, index) => given('target', index < 3 ? 90 : 3000));
    expect(flagsOf(fast)).toContain('anticipations-immediate');
  });

  it('notices one place of the screen pressed all the time, and a slow display', () => {
    const first = rowsFor(({ choiceAnswers }) => given(choiceAnswers[0] ?? 'target'));
    expect(score(first).validity[0]).toMatchObject({ id: 'one-position-immediate', level: 'unusable' });
    expect(flagsOf(first)).toContain('one-position-delayed');
    expect(flagsOf(rowsFor(right).map((row) => ({ ...row, frameMs: 1000 / 30 })))).toEqual(['slow-display']);
  });
});
