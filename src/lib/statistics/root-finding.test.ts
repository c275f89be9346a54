import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRoot } from './root-finding.ts';

describe('the search for a root', () => {
  it('finds it in curves of any bend, from either side, in few steps', () => {
    const root = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(root, fc.constantFrom(-1, 1), fc.integer({ min: 1, max: 4 }), (own, sign, bend) => {
        let calls = 0;
        const f = (x: number): number => {
          calls++;
          return sign * (Math.exp(bend * (x - own)) - 1);
        };
        expect(findRoot(f, own - 3, own + 2)).toBeCloseTo(own, 11);
        expect(findRoot(f, own - 1, own)).toBeCloseTo(own, 11);
        expect(calls).toBeLessThan(80);
      }),
    );
  });

  it('refuses where there is none', () => {
    expect(() => findRoot((x) => x * x + 1, -1, 1)).toThrow(RangeError);
    expect(() => findRoot(() => NaN, -1, 1)).toThrow(RangeError);
  });
});
