import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINEAR, simulateSample } from '../testing/simulated-sample.ts';
import { designOf } from './candidates.ts';
import { fitLocationScale } from './fit.ts';
import { leastSquares } from './least-squares.ts';

const centre = { age: 70, educationYears: 13 };
const form = { mean: ['age', 'female', 'educationYears'], isSpreadByAge: true } as const;

describe('least squares', () => {
  it('finds the line through points, by hand: y = 1 + 2x with residuals −1, 2, −1 around x = 1, 2, 3', () => {
    const fit = leastSquares(
      [
        [1, 1, 1],
        [1, 2, 3],
      ],
      [2, 7, 6],
      [1, 1, 1],
    );
    expect(fit?.coefficients[0]).toBeCloseTo(1, 12);
    expect(fit?.coefficients[1]).toBeCloseTo(2, 12);
    // (X'X)⁻¹ of n = 3, Σx = 6, Σx² = 14.
    expect(
      fit
        ?.inverse()
        .flat()
        .map((value) => Number(value.toFixed(10))),
    ).toEqual([2.3333333333, -1, -1, 0.5]);
  });

  it('counts a row with weight 3 as three rows', () => {
    const row = fc.record({ x: fc.integer({ min: -50, max: 50 }), y: fc.integer({ min: -50, max: 50 }) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 3, maxLength: 20 }), (rows) => {
        fc.pre(new Set(rows.map(({ x }) => x)).size > 2);
        const of = (all: typeof rows, weights: number[]) =>
          leastSquares(
            [all.map(() => 1), all.map(({ x }) => x)],
            all.map(({ y }) => y),
            weights,
          );
        const weighted = of(
          rows,
          rows.map((_, i) => (i === 0 ? 3 : 1)),
        );
        const repeated = of(
          [...rows, ...rows.slice(0, 1), ...rows.slice(0, 1)],
          [...rows, 0, 0].map(() => 1),
        );
        for (const i of [0, 1]) {
          expect(weighted?.coefficients[i]).toBeCloseTo(repeated?.coefficients[i] ?? NaN, 6);
        }
      }),
    );
  });

  it('has no answer where a column follows from the others', () => {
    expect(
      leastSquares(
        [
          [1, 1, 1],
          [2, 2, 2],
        ],
        [1, 2, 3],
        [1, 1, 1],
      ),
    ).toBeNull();
    expect(
      leastSquares(
        [
          [1, 1, 1],
          [0, 0, 0],
        ],
        [1, 2, 3],
        [1, 1, 1],
      ),
    ).toBeNull();
  });
});

describe('location and scale', () => {
  it('is mean and sample standard deviation where nothing else is asked', () => {
    const y = [2, 4, 4, 4, 5, 5, 7, 9];
    const ones = y.map(() => 1);
    const fit = fitLocationScale(y, { mean: [ones], lnSigma: [ones] });
    expect(fit?.mean[0]).toBeCloseTo(5, 10);
    expect(Math.exp(fit?.lnSigma[0] ?? 0)).toBeCloseTo(Math.sqrt(32 / 7), 8);
    // n = 8, variance 32 / 8 at the maximum.
    expect(fit?.logLikelihood).toBeCloseTo(-4 * (Math.log(2 * Math.PI * 4) + 1), 8);
  });

  it('recovers what is true of 200 simulated samples within 95 % intervals, without bias', () => {
    const truth = [50, -0.6, 3, 0.8, 2, 0.02];
    const covered = truth.map(() => 0);
    const sums = truth.map(() => 0);
    const errors = truth.map(() => 0);
    for (let sample = 0; sample < 200; sample++) {
      const people = simulateSample(LINEAR, `recovery ${sample}`);
      const fit = fitLocationScale(
        people.map(({ value }) => value),
        designOf(people, { ...form, mean: [...form.mean] }, centre),
      );
      if (fit === null) throw new Error('no fit');
      const variances = [fit.meanCovariance, fit.lnSigmaCovariance].flatMap((matrix) =>
        matrix.map((row, i) => row[i] ?? NaN),
      );
      [...fit.mean, ...fit.lnSigma].forEach((estimate, i) => {
        const error = Math.sqrt(variances[i] ?? NaN);
        covered[i] = (covered[i] ?? 0) + Number(Math.abs(estimate - (truth[i] ?? NaN)) < 1.96 * error);
        sums[i] = (sums[i] ?? 0) + estimate;
        errors[i] = (errors[i] ?? 0) + error;
      });
    }
    truth.forEach((value, i) => {
      // 95 % ± 3 standard errors of a share of 200.
      expect((covered[i] ?? 0) / 200).toBeGreaterThan(0.9);
      expect((covered[i] ?? 0) / 200).toBeLessThan(0.996);
      // The mean of 200 estimates is off by less than a quarter of one standard error.
      expect(Math.abs((sums[i] ?? 0) / 200 - value)).toBeLessThan((errors[i] ?? 0) / 200 / 4);
    });
  });

  it('has no answer where nothing varies or there are no more people than terms', () => {
    const ones = [1, 1, 1];
    expect(fitLocationScale([5, 5, 5], { mean: [ones], lnSigma: [ones] })).toBeNull();
    expect(
      fitLocationScale([5, 6], {
        mean: [
          [1, 1],
          [0, 1],
        ],
        lnSigma: [[1, 1]],
      }),
    ).toBeNull();
  });
});
