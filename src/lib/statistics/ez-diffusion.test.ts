import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ezDiffusion, ezForward } from './ez-diffusion.ts';

const sides = fc.constantFrom(-1, 1);

describe('EZ-diffusion', () => {
  it('finds the parameters of what they give, above and below chance', () => {
    const drift = fc.double({ min: 0.02, max: 0.5, noNaN: true });
    const boundary = fc.double({ min: 0.05, max: 0.2, noNaN: true });
    fc.assert(
      fc.property(
        drift,
        sides,
        boundary,
        fc.double({ min: 0.1, max: 0.6, noNaN: true }),
        (v, side, a, ter) => {
          const back = ezDiffusion(ezForward({ drift: side * v, boundary: a, nonDecision: ter }), 40);
          expect(back.drift).toBeCloseTo(side * v, 7);
          expect(back.boundary).toBeCloseTo(a, 7);
          expect(back.nonDecision).toBeCloseTo(ter, 7);
        },
      ),
    );
  });

  it('moves shares of 0, ½ and 1 by half an answer', () => {
    const used = (shareRight: number): number =>
      ezDiffusion({ shareRight, variance: 0.02, mean: 0.6 }, 40).shareUsed;
    expect([used(0), used(0.5), used(1), used(0.9)]).toEqual([0.0125, 0.5125, 0.9875, 0.9]);
  });

  it('refuses times without spread', () => {
    expect(() => ezDiffusion({ shareRight: 0.9, variance: 0, mean: 0.6 }, 40)).toThrow(RangeError);
    expect(() => ezDiffusion({ shareRight: 0.9, variance: 0.1, mean: 0.6 }, 0)).toThrow(RangeError);
  });
});
