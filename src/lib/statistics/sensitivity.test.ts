import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng } from '#lib/domain/rng.ts';
import { aPrime, ratingArea, ratingAreaInterval } from './sensitivity.ts';
import { mean } from './summary.ts';

describe('A′', () => {
  // Computed independently of this code from the formula of Grier 1971; the last three are its limits.
  it.each([
    [0.8, 0.4, 0.7916666667],
    [0.4, 0.6, 0.3333333333],
    [0.3, 0.3, 0.5],
    [0.95, 0.05, 0.9736842105],
    [1, 0, 1],
    [0, 0, 0.5],
    [0, 1, 0],
  ])('of %d and %d is %d', (hitRate, falseAlarmRate, expected) => {
    expect(aPrime(hitRate, falseAlarmRate)).toBeCloseTo(expected, 9);
  });

  it('lies between 0 and 1, and is mirrored where the rates change places', () => {
    const rate = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(rate, rate, (hitRate, falseAlarmRate) => {
        const value = aPrime(hitRate, falseAlarmRate);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(value + aPrime(falseAlarmRate, hitRate)).toBeCloseTo(1, 9);
        if (hitRate > falseAlarmRate) expect(value).toBeGreaterThanOrEqual(0.5);
      }),
    );
  });
});

describe('the area under the rating curve', () => {
  it('is the area under the line through the points of the ratings', () => {
    // Points (0, 0), (.1, .6), (.3, .8), (1, 1): trapezoids .03 + .14 + .63.
    expect(ratingArea([18, 6, 6], [3, 6, 21])).toBeCloseTo(0.8, 12);
    expect(ratingArea([10, 10, 10], [5, 5, 5])).toBe(0.5);
    expect(ratingArea([], [1, 0, 0])).toBeNull();
  });

  it('is the probability of rating an old picture nearer to “old”, for any counts', () => {
    const counts = fc.array(fc.nat(6), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(counts, counts, (old, fresh) => {
        const levels = (own: readonly number[]): number[] =>
          own.flatMap((count, level) => Array<number>(count).fill(level));
        const won = levels(old).flatMap((a) => levels(fresh).map((b) => (a < b ? 1 : Number(a === b) / 2)));
        const expected = mean(won);
        const area = ratingArea(old, fresh);
        if (expected === null) expect(area).toBeNull();
        else expect(area).toBeCloseTo(expected, 12);
      }),
    );
  });
});

describe('the interval of that area', () => {
  // Roots of the same equation, computed independently of this code.
  it.each([
    [[18, 6, 6], [3, 6, 21], 0.6622486458569992, 0.886791364228854],
    [[5, 5], [10, 10], 0.3067358635064123, 0.7081154479405954],
  ])('of %j and %j', (old, fresh, low, high) => {
    const interval = ratingAreaInterval(old, fresh, 0.95);
    expect(interval?.low).toBeCloseTo(low, 9);
    expect(interval?.high).toBeCloseTo(high, 9);
  });

  it('holds the area, stays within 0 and 1, and has a width at both ends', () => {
    const counts = fc.array(fc.nat(15), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(counts, counts, (old, fresh) => {
        const [area, interval] = [ratingArea(old, fresh), ratingAreaInterval(old, fresh, 0.95)];
        if (area === null || interval === null) {
          expect(interval).toBe(area);
          return;
        }
        expect(interval.low).toBeLessThanOrEqual(area);
        expect(interval.high).toBeGreaterThanOrEqual(area);
        expect(interval.low).toBeGreaterThanOrEqual(0);
        expect(interval.high).toBeLessThanOrEqual(1);
        expect(interval.high - interval.low).toBeGreaterThan(0.01);
      }),
    );
    const perfect = ratingAreaInterval([30, 0], [0, 30], 0.95);
    expect(perfect?.high).toBe(1);
    expect(perfect?.low).toBeLessThan(0.98);
    expect(ratingAreaInterval([0, 30], [30, 0], 0.95)?.low).toBe(0);
  });

  it('holds the true area in 95 of 100 records of 30 old and 30 new pictures', () => {
    const rng = createRng('rating-area');
    // Cumulative probabilities of the five ratings for old and new pictures.
    const [old, fresh] = [
      [0.45, 0.65, 0.78, 0.9, 1],
      [0.1, 0.22, 0.4, 0.65, 1],
    ];
    const shares = (cumulative: readonly number[]): number[] =>
      cumulative.map((value, i) => value - (cumulative[i - 1] ?? 0));
    const draw = (cumulative: readonly number[]): number[] => {
      const counts = [0, 0, 0, 0, 0];
      for (let i = 0; i < 30; i++) {
        const share = rng.float();
        const level = cumulative.findIndex((limit) => share < limit);
        counts[level] = (counts[level] ?? 0) + 1;
      }
      return counts;
    };
    const truth = ratingArea(shares(old), shares(fresh)) ?? NaN;
    const runs = 2000;
    let held = 0;
    for (let run = 0; run < runs; run++) {
      const interval = ratingAreaInterval(draw(old), draw(fresh), 0.95);
      if (interval !== null && interval.low <= truth && truth <= interval.high) held++;
    }
    expect(held / runs).toBeGreaterThan(0.94);
    expect(held / runs).toBeLessThan(0.98);
  });
});
