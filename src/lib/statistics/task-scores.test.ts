import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockSpan } from './block-span.ts';
import { trailMakingDerived } from './trail-making.ts';

describe('trail making', () => {
  it('derives difference and ratio that agree with each other', () => {
    const time = fc.double({ min: 5, max: 400, noNaN: true });
    fc.assert(
      fc.property(time, time, (a, b) => {
        const { difference, ratio } = trailMakingDerived(a, b);
        expect(a * (ratio - 1)).toBeCloseTo(difference, 8);
      }),
    );
    expect(() => trailMakingDerived(0, 50)).toThrow(RangeError);
  });
});

describe('block span', () => {
  it('is 0 without a correct sequence, and never falls with one more', () => {
    const trial = fc.record({ length: fc.integer({ min: 2, max: 9 }), correct: fc.boolean() });
    fc.assert(
      fc.property(fc.array(trial, { maxLength: 16 }), fc.integer({ min: 2, max: 9 }), (trials, length) => {
        const more = blockSpan([...trials, { length, correct: true }]);
        expect(more.total).toBeGreaterThan(blockSpan(trials).total);
        expect(more.span).toBeGreaterThanOrEqual(length);
      }),
    );
    expect(blockSpan([{ length: 4, correct: false }])).toEqual({ span: 0, correct: 0, total: 0 });
  });
});
