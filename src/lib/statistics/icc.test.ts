import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intraclassCorrelations, type Icc } from './icc.ts';
import { spearmanBrown } from './reliability.ts';
import { normalDraws } from './testing/normal-draws.ts';

const shroutFleiss = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

function must(scores: readonly (readonly number[])[]): Icc {
  const icc = intraclassCorrelations(scores, 0.95);
  if (icc === null) throw new Error('these scores have an intraclass correlation');
  return icc;
}

const FORMS = ['oneWay', 'agreement', 'consistency'] as const;

describe('intraclass correlations', () => {
  it('have the interval of the one-way form, computed independently of this code', () => {
    const { oneWay, oneWayAverage } = must(shroutFleiss);
    expect(oneWay.interval.low).toBeCloseTo(-0.13293232487475098, 9);
    expect(oneWay.interval.high).toBeCloseTo(0.722560062328121, 9);
    expect(oneWayAverage.interval.low).toBeCloseTo(-0.8844421552381201, 9);
    expect(oneWayAverage.interval.high).toBeCloseTo(0.9124154203407755, 9);
  });

  it('lie in their intervals, averages are those of Spearman and Brown, scale and origin do not matter', () => {
    const draw = normalDraws('icc-forms');
    for (let run = 0; run < 50; run++) {
      const scores = Array.from({ length: 12 }, () => {
        const person = draw();
        return Array.from({ length: 3 }, () => person + draw() / 2);
      });
      const icc = must(scores);
      const moved = must(scores.map((row) => row.map((score) => 400 - 50 * score)));
      for (const form of FORMS) {
        const { value, interval } = icc[form];
        expect(interval.low).toBeLessThan(value);
        expect(interval.high).toBeGreaterThan(value);
        expect(interval.high).toBeLessThanOrEqual(1);
        expect(moved[form].interval.low).toBeCloseTo(interval.low, 7);
        if (value > 0) expect(icc[`${form}Average`].value).toBeCloseTo(spearmanBrown(value, 3), 12);
      }
    }
  });

  it('show a practice effect in agreement and hide it in consistency', () => {
    const practised = shroutFleiss.map((row) => row.map((score, session) => score + 10 * session));
    expect(must(practised).consistency.value).toBeCloseTo(must(shroutFleiss).consistency.value, 9);
    expect(must(practised).agreement.value).toBeLessThan(must(shroutFleiss).agreement.value);
  });

  it('are 1 where nothing but people differs, and nothing where nobody differs', () => {
    const same = must([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
    for (const form of FORMS)
      expect(same[form]).toEqual({ value: 1, interval: { low: 1, high: 1, level: 0.95 } });
    const shifted = must([
      [1, 2],
      [2, 3],
      [3, 4],
    ]);
    expect(shifted.consistency.value).toBe(1);
    expect(shifted.agreement.value).toBeCloseTo(2 / 3, 12);
    expect(
      intraclassCorrelations(
        [
          [1, 1],
          [1, 1],
          [1, 1],
        ],
        0.95,
      ),
    ).toBeNull();
    expect(
      intraclassCorrelations(
        [
          [1, 2],
          [3, 1],
        ],
        0.95,
      ),
    ).toBeNull();
    expect(() => intraclassCorrelations([[1, 2], [1]], 0.95)).toThrow(RangeError);
  });

  it('never throw or leave the number line for whole scores', () => {
    const row = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 3, maxLength: 8 }), (scores) => {
        const icc = intraclassCorrelations(scores, 0.95);
        if (icc === null) return;
        for (const form of FORMS) {
          expect(icc[form].value).toBeLessThanOrEqual(1 + 1e-12);
          expect(icc[form].interval.low).not.toBeNaN();
          expect(icc[form].interval.high).not.toBeNaN();
        }
      }),
    );
  });

  it('hold the true value in 95 of 100 samples', () => {
    const draw = normalDraws('icc-coverage');
    const runs = 1500;
    const held = { oneWay: 0, consistency: 0, agreement: 0 };
    for (let run = 0; run < runs; run++) {
      const sessions = [draw() / 4, draw() / 4, draw() / 4];
      const scores = Array.from({ length: 25 }, () => {
        const person = draw();
        return sessions.map((session) => ({ plain: person + draw() / 2, session }));
      });
      const plain = must(scores.map((row) => row.map((cell) => cell.plain)));
      const withSessions = must(scores.map((row) => row.map((cell) => cell.plain + cell.session)));
      const isHeld = (form: 'oneWay' | 'consistency' | 'agreement', icc: Icc, truth: number): number =>
        Number(icc[form].interval.low <= truth && truth <= icc[form].interval.high);
      held.oneWay += isHeld('oneWay', plain, 1 / 1.25);
      held.consistency += isHeld('consistency', withSessions, 1 / 1.25);
      held.agreement += isHeld('agreement', withSessions, 1 / (1.25 + 1 / 16));
    }
    expect(held.oneWay / runs).toBeGreaterThan(0.935);
    expect(held.oneWay / runs).toBeLessThan(0.965);
    expect(held.consistency / runs).toBeGreaterThan(0.935);
    expect(held.consistency / runs).toBeLessThan(0.965);
    // The Satterthwaite interval is an approximation.
    expect(held.agreement / runs).toBeGreaterThan(0.93);
    expect(held.agreement / runs).toBeLessThan(0.98);
  });
});
