import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPrime, ratingArea } from './sensitivity.ts';
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
