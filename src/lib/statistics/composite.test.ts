import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseRateOfLowScores, baseRateOneFactor, baseRateSimulated } from './base-rate.ts';
import { compositeReliability, compositeZ } from './composite.ts';
import { spearmanBrown } from './reliability.ts';
import { createRng } from '#lib/domain/rng.ts';

const z = fc.double({ min: -4, max: 4, noNaN: true });
const rho = fc.double({ min: 0, max: 0.99, noNaN: true });
const equal = (k: number, r: number): number[][] =>
  Array.from({ length: k }, (_, i) => Array.from({ length: k }, (_, j) => (i === j ? 1 : r)));

describe('composites', () => {
  it('are the score itself where all scores are the same', () => {
    fc.assert(
      fc.property(z, (one) => {
        expect(compositeZ([one, one, one], equal(3, 1))).toBeCloseTo(one, 9);
      }),
    );
  });

  it('lie farther out than the mean where scores differ, and do not depend on the size of the weights', () => {
    fc.assert(
      fc.property(z, z, fc.double({ min: 0, max: 0.95, noNaN: true }), (a, b, r) => {
        const composite = compositeZ([a, b], equal(2, r));
        expect(Math.abs(composite)).toBeGreaterThanOrEqual(Math.abs(a + b) / 2 - 1e-12);
        expect(compositeZ([a, b], equal(2, r), [5, 5])).toBeCloseTo(composite, 9);
        expect(compositeZ([a, b], equal(2, r), [1, 0])).toBeCloseTo(a, 9);
      }),
    );
  });

  it('of parallel scores are as reliable as Spearman and Brown say', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.integer({ min: 2, max: 6 }),
        (r, k) => {
          const parts = new Array<number>(k).fill(r);
          expect(compositeReliability(parts, equal(k, r))).toBeCloseTo(spearmanBrown(r, k), 9);
        },
      ),
    );
  });

  it('refuse what is no matrix of correlations, and weights that do not fit', () => {
    expect(() => compositeZ([1, 1], [[1, 0.5]])).toThrow(RangeError);
    expect(() => compositeZ([1, 1], equal(2, 1.5))).toThrow(RangeError);
    expect(() => compositeZ([1, 1], equal(2, 0.5), [1])).toThrow(RangeError);
    expect(() => compositeZ([1, 1], equal(2, 0.5), [0, 0])).toThrow(RangeError);
    expect(() => compositeReliability([0.8, 0.8], equal(2, 0.5), [1])).toThrow(RangeError);
  });
});

describe('the base rate of low scores', () => {
  it('is that of one score where all are one, and the product where none goes with another', () => {
    const cut = fc.double({ min: 1, max: 30, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), cut, (k, cutPercentile) => {
        expect(baseRateOfLowScores({ k, rho: 1, cutPercentile })).toBeCloseTo(cutPercentile / 100, 2);
        const none = (1 - cutPercentile / 100) ** k;
        expect(baseRateOfLowScores({ k, rho: 0, cutPercentile })).toBeCloseTo(1 - none, 10);
      }),
      { numRuns: 20 },
    );
  });

  it('falls with the correlation and grows with the number of scores', () => {
    fc.assert(
      fc.property(rho, rho, fc.integer({ min: 2, max: 8 }), (a, b, k) => {
        const at = (r: number, scores: number): number =>
          baseRateOfLowScores({ k: scores, rho: r, cutPercentile: 16 });
        expect(at(Math.max(a, b), k)).toBeLessThanOrEqual(at(Math.min(a, b), k) + 1e-9);
        expect(at(a, k + 1)).toBeGreaterThanOrEqual(at(a, k) - 1e-9);
      }),
      { numRuns: 30 },
    );
  });

  // Integrals computed independently of this code.
  it.each([
    [1, 0.24500979601110096],
    [2, 0.049233780573998555],
    [3, 0.005756423414900548],
  ])('with unequal loadings, at least %d low', (atLeast, expected) => {
    const loadings = [0.3, 0.5, 0.8];
    expect(baseRateOneFactor({ loadings, cutPercentile: 10, atLeast })).toBeCloseTo(expected, 10);
  });

  it('is found again by simulation, also for correlations without one factor', () => {
    const loadings = [0.3, 0.5, 0.8];
    const correlations = loadings.map((a, i) => loadings.map((b, j) => (i === j ? 1 : a * b)));
    const rng = createRng('base-rate');
    const simulated = (matrix: readonly (readonly number[])[]): number =>
      baseRateSimulated({
        correlations: matrix,
        cutPercentile: 10,
        draws: 40_000,
        uniform: () => rng.float(),
      });
    expect(simulated(correlations)).toBeCloseTo(baseRateOneFactor({ loadings, cutPercentile: 10 }), 2);
    expect(simulated(equal(2, -0.4))).toBeGreaterThan(simulated(equal(2, 0)));
  });

  it('refuses correlations that no sample can have', () => {
    const low = { cutPercentile: 10, draws: 10, uniform: () => 0.5 };
    expect(() => baseRateSimulated({ ...low, correlations: equal(3, -0.9) })).toThrow(RangeError);
    expect(() => baseRateOfLowScores({ k: 3, rho: -0.1, cutPercentile: 10 })).toThrow(RangeError);
    expect(() => baseRateOneFactor({ loadings: [1.2], cutPercentile: 10 })).toThrow(RangeError);
  });
});
