import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summariseReactionTimes } from './reaction-times.ts';
import { quantileOf } from './summary.ts';

const limits = { minMs: 200, maxMs: 3000 };
const times = fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 60 });

describe('the summary of reaction times', () => {
  it('counts every time once, and says by which rule', () => {
    fc.assert(
      fc.property(times, (own) => {
        const summary = summariseReactionTimes(own, limits);
        expect(summary.kept + summary.tooFast + summary.tooSlow).toBe(own.length);
        expect(summary.limits).toEqual(limits);
      }),
    );
  });

  it('keeps the limits themselves, and has nothing to say about nothing', () => {
    const summary = summariseReactionTimes([200, 3000], limits);
    expect([summary.kept, summary.medianMs, summary.iqrMs]).toEqual([2, 1600, 1400]);
    const none = summariseReactionTimes([100], limits);
    expect(none).toMatchObject({
      kept: 0,
      tooFast: 1,
      medianMs: null,
      madMs: null,
      meanMs: null,
      iqrMs: null,
    });
    const one = summariseReactionTimes([500], limits);
    expect(one).toMatchObject({
      medianMs: 500,
      madMs: 0,
      sdMs: null,
      coefficientOfVariation: null,
      iqrMs: 0,
    });
  });

  it('follows a change of unit; only the coefficient of variation stays', () => {
    const some = fc.array(fc.integer({ min: 200, max: 3000 }), { minLength: 3, maxLength: 60 });
    fc.assert(
      fc.property(some, (own) => {
        const ms = summariseReactionTimes(own, limits);
        const doubled = summariseReactionTimes(
          own.map((time) => 2 * time),
          { minMs: 400, maxMs: 6000 },
        );
        expect(doubled.madMs).toBeCloseTo(2 * (ms.madMs ?? NaN), 8);
        expect(doubled.iqrMs).toBeCloseTo(2 * (ms.iqrMs ?? NaN), 8);
        expect(doubled.coefficientOfVariation).toBeCloseTo(ms.coefficientOfVariation ?? NaN, 8);
      }),
    );
  });
});

describe('quantiles of type 7', () => {
  it('lie between the least and the greatest value, and grow with the share', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const some = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(some, share, share, (own, a, b) => {
        const [low, high] = [quantileOf(own, Math.min(a, b)) ?? NaN, quantileOf(own, Math.max(a, b)) ?? NaN];
        expect(low).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(Math.min(...own));
        expect(high).toBeLessThanOrEqual(Math.max(...own));
      }),
    );
    expect(quantileOf([], 0.5)).toBeNull();
    expect(quantileOf([1, 2, 3, 4], 0.25)).toBe(1.75);
  });
});
