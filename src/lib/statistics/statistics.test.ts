import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOfAtLeast } from './chance.ts';
import { differenceInterval, wilsonInterval } from './proportions.ts';
import { detectionLogLinear } from './signal-detection.ts';
import { mean, median, sampleSd } from './summary.ts';

describe('signal detection, log-linear (Hautus 1995)', () => {
  it.each([
    [{ hits: 20, misses: 5, falseAlarms: 10, correctRejections: 15 }, 1.0444987071, -0.2788451757],
    [{ hits: 20, misses: 0, falseAlarms: 0, correctRejections: 20 }, 3.9615047933, 0],
    [{ hits: 10, misses: 10, falseAlarms: 10, correctRejections: 10 }, 0, 0],
    [{ hits: 9, misses: 1, falseAlarms: 3, correctRejections: 27 }, 2.308035693, 0.0572142844],
    [{ hits: 6, misses: 14, falseAlarms: 14, correctRejections: 6 }, -0.9944011414, 0],
  ])('gives d′ and c of %o', (counts, dPrime, criterion) => {
    const detection = detectionLogLinear(counts);
    expect(detection.dPrime).toBeCloseTo(dPrime, 8);
    expect(detection.criterion).toBeCloseTo(criterion, 8);
  });
});

describe('proportions', () => {
  it('gives Wilson’s interval of 15 in 148 as Newcombe prints it (0.0624 to 0.1605)', () => {
    const interval = wilsonInterval(15, 148, 0.95);
    expect(interval?.low).toBeCloseTo(0.0624, 4);
    expect(interval?.high).toBeCloseTo(0.1605, 4);
  });

  it('gives the interval of 56/70 − 48/80 as Newcombe prints it (0.0524 to 0.3339)', () => {
    const interval = differenceInterval(56, 70, 48, 80, 0.95);
    expect(interval?.low).toBeCloseTo(0.0524, 4);
    expect(interval?.high).toBeCloseTo(0.3339, 4);
  });

  it('holds the difference between its limits, for any counts', () => {
    const group = fc
      .integer({ min: 1, max: 60 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(group, group, ([x1, n1], [x2, n2]) => {
        const interval = differenceInterval(x1, n1, x2, n2, 0.95);
        const difference = x1 / n1 - x2 / n2;
        expect(interval?.low).toBeLessThanOrEqual(difference + 1e-12);
        expect(interval?.high).toBeGreaterThanOrEqual(difference - 1e-12);
        expect(interval?.low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(interval?.high).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  it('holds the true proportion in 95 of 100 samples on average, by the exact binomial', () => {
    const n = 30;
    const coverage = (p: number): number => {
      let held = 0;
      for (let x = 0; x <= n; x++) {
        const interval = wilsonInterval(x, n, 0.95);
        const probability = chanceOfAtLeast(x, n, p) - chanceOfAtLeast(x + 1, n, p);
        if (interval !== null && interval.low <= p && p <= interval.high) held += probability;
      }
      return held;
    };
    const all = Array.from({ length: 181 }, (_, i) => coverage(0.05 + i * 0.005));
    expect(mean(all)).toBeGreaterThan(0.945);
    expect(mean(all)).toBeLessThan(0.96);
    expect(Math.min(...all)).toBeGreaterThan(0.9);
  });

  it('has no interval without observations', () => {
    expect(differenceInterval(0, 0, 1, 2, 0.95)).toBeNull();
  });
});

describe('the median', () => {
  it('is the middle, or the mean of the middle two', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([])).toBeNull();
  });
});

describe('mean and standard deviation', () => {
  it('are those of n − 1, and null where there are too few values', () => {
    // Squares of the differences from 5: 9 + 1 + 1 + 1 + 0 + 0 + 4 + 16 = 32; 32 / 7.
    const values = [2, 4, 4, 4, 5, 5, 7, 9];
    expect(mean(values)).toBe(5);
    expect(sampleSd(values)).toBeCloseTo(Math.sqrt(32 / 7), 12);
    expect([mean([]), sampleSd([]), sampleSd([3])]).toEqual([null, null, null]);
  });

  it('move with a shift, and only the mean with it', () => {
    const values = fc.array(fc.integer({ min: -5000, max: 5000 }), { minLength: 2, maxLength: 50 });
    fc.assert(
      fc.property(values, fc.integer({ min: -1000, max: 1000 }), (own, shift) => {
        const shifted = own.map((value) => value + shift);
        expect((mean(shifted) ?? NaN) - (mean(own) ?? NaN)).toBeCloseTo(shift, 8);
        expect(sampleSd(shifted)).toBeCloseTo(sampleSd(own) ?? NaN, 8);
      }),
    );
  });
});
