import tCdf from '@stdlib/stats-base-dists-t-cdf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locationScaleNorm } from './location-scale.ts';
import { dot, solve, type Matrix } from './matrix.ts';
import { regressionFromSummary, regressionNorm, type RegressionSummary } from './regression-norm.ts';
import { percentileOf } from './standard-scores.ts';
import { mean, sampleSd } from './summary.ts';
import { normalDraws } from './testing/normal-draws.ts';

const summary: RegressionSummary = {
  x: [74, 10],
  y: 25,
  meanX: [68, 12.5],
  sdX: [5.5, 2.8],
  meanY: 40,
  sdY: 8,
  rYX: [-0.4, 0.35],
  rXX: [
    [1, -0.15],
    [-0.15, 1],
  ],
  n: 200,
  higherIsBetter: true,
};

function correlation(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [mean(a) ?? NaN, mean(b) ?? NaN];
  const products = a.map((value, i) => (value - meanA) * ((b[i] ?? NaN) - meanB));
  return (mean(products) ?? NaN) / ((sampleSd(a) ?? NaN) * (sampleSd(b) ?? NaN) * (1 - 1 / a.length));
}

describe('a published equation', () => {
  it('stands at 0 for the expected score, and turns around where lower is better', () => {
    const norm = { intercept: 10, terms: [{ coefficient: 0.5, value: 70 }], residualSd: 4 };
    expect(regressionNorm({ ...norm, score: 45, higherIsBetter: true })).toEqual({
      predicted: 45,
      z: 0,
      percentile: 50,
    });
    expect(regressionNorm({ ...norm, score: 53, higherIsBetter: false }).z).toBe(-2);
    expect(() => regressionNorm({ ...norm, residualSd: 0, score: 45, higherIsBetter: true })).toThrow(
      RangeError,
    );
  });

  it('is a location-scale norm whose spread does not change', () => {
    const terms = [{ coefficient: 0.5, value: 70 }];
    const plain = regressionNorm({ score: 50, intercept: 10, terms, residualSd: 4, higherIsBetter: false });
    const model = { location: { intercept: 10, terms }, logScale: { intercept: Math.log(4), terms: [] } };
    const both = locationScaleNorm({ score: 50, ...model, higherIsBetter: false });
    expect(both.z).toBeCloseTo(plain.z, 12);
    expect(both.percentile).toBeCloseTo(percentileOf(plain.z), 12);
  });
});

describe('regression from a summary', () => {
  it('is the least-squares regression of the data behind the summary', () => {
    const draw = normalDraws('regression');
    const people = Array.from({ length: 60 }, () => {
      const [age, education] = [70 + 5 * draw(), 12 + 3 * draw()];
      return { age, education, score: 60 - 0.5 * age + 0.8 * education + 4 * draw() };
    });
    const columns = [people.map(({ age }) => age), people.map(({ education }) => education)] as const;
    const scores = people.map(({ score }) => score);
    const result = regressionFromSummary({
      ...summary,
      meanX: columns.map((column) => mean(column) ?? NaN),
      sdX: columns.map((column) => sampleSd(column) ?? NaN),
      meanY: mean(scores) ?? NaN,
      sdY: sampleSd(scores) ?? NaN,
      rYX: columns.map((column) => correlation(column, scores)),
      rXX: [
        [1, correlation(...columns)],
        [correlation(...columns), 1],
      ],
      n: people.length,
    });
    const design: Matrix = people.map(({ age, education }) => [1, age, education]);
    const column = (i: number): number[] => design.map((row) => row[i] ?? NaN);
    const normal = [0, 1, 2].map((i) => [0, 1, 2].map((j) => dot(column(i), column(j))));
    const direct = solve(
      normal,
      [0, 1, 2].map((i) => dot(column(i), scores)),
    );
    [result.intercept, ...result.coefficients].forEach((b, i) => expect(b).toBeCloseTo(direct[i] ?? NaN, 6));
    const residuals = scores.map((score, i) => score - dot(design[i] ?? [], direct));
    expect(result.standardErrorOfEstimate).toBeCloseTo(Math.sqrt(dot(residuals, residuals) / 57), 8);
  });

  it('without any correlation is the comparison with the mean of n people', () => {
    const { t, df } = regressionFromSummary({
      ...summary,
      x: [68],
      meanX: [68],
      sdX: [5],
      rYX: [0],
      rXX: [[1]],
    });
    const see = 8 * Math.sqrt(199 / 198);
    expect(t).toBeCloseTo((25 - 40) / (see * Math.sqrt(1 + 1 / 200)), 12);
    expect(df).toBe(198);
  });

  it('gives a higher percentile to a higher score, the other way round where lower is better', () => {
    const score = fc.double({ min: 0, max: 80, noNaN: true });
    fc.assert(
      fc.property(score, score, (a, b) => {
        const at = (y: number): number => regressionFromSummary({ ...summary, y }).percentile;
        expect(at(Math.max(a, b))).toBeGreaterThanOrEqual(at(Math.min(a, b)));
        const lower = regressionFromSummary({ ...summary, y: a, higherIsBetter: false });
        expect(lower.percentile + at(a)).toBeCloseTo(100, 9);
        expect(lower.percentile).toBeCloseTo(100 * tCdf(lower.t, lower.df), 12);
      }),
    );
  });

  it.each<[string, Partial<RegressionSummary>]>([
    ['too few people', { n: 3 }],
    ['lists of different length', { sdX: [5.5] }],
    ['no spread', { sdY: 0 }],
    [
      'a matrix that is none of correlations',
      {
        rXX: [
          [1, 2],
          [2, 1],
        ],
      },
    ],
    [
      'a matrix that is not symmetric',
      {
        rXX: [
          [1, 0.2],
          [0.3, 1],
        ],
      },
    ],
    [
      'predictors that are the same',
      {
        rXX: [
          [1, 1],
          [1, 1],
        ],
      },
    ],
    ['correlations that explain more than everything', { rYX: [0.9, 0.9] }],
  ])('refuses %s', (_, wrong) => {
    expect(() => regressionFromSummary({ ...summary, ...wrong })).toThrow(RangeError);
  });
});
