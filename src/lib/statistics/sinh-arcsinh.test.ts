import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inverseSinhArcsinh, sinhArcsinh, sinhArcsinhLogSlope } from './sinh-arcsinh.ts';

const any = fc.double({ min: -8, max: 8, noNaN: true });
const shape = fc.record({
  epsilon: fc.double({ min: -1, max: 1, noNaN: true }),
  delta: fc.double({ min: 0.3, max: 2.5, noNaN: true }),
});

describe('sinh-arcsinh', () => {
  it('is what is computed by hand: arsinh(3/4) = ln 2', () => {
    // sinh(2 ln 2) = (4 − 1/4) / 2, sinh(ln 2 − ln 4) = (1/2 − 2) / 2.
    expect(sinhArcsinh(0.75, { epsilon: 0, delta: 2 })).toBeCloseTo(1.875, 12);
    expect(sinhArcsinh(0.75, { epsilon: Math.log(4), delta: 1 })).toBeCloseTo(-0.75, 12);
    for (const x of [-4, -0.3, 0, 0.3, 4])
      expect(sinhArcsinh(x, { epsilon: 0, delta: 1 })).toBeCloseTo(x, 12);
  });

  it('finds the number again, grows with it, and is turned round by the other epsilon', () => {
    fc.assert(
      fc.property(any, any, shape, (a, b, own) => {
        const y = sinhArcsinh(a, own);
        expect(inverseSinhArcsinh(y, own)).toBeCloseTo(a, 6);
        expect(sinhArcsinh(-a, { ...own, epsilon: -own.epsilon })).toBeCloseTo(-y, 8);
        if (a < b) expect(y).toBeLessThan(sinhArcsinh(b, own) + 1e-12);
      }),
    );
  });

  it('has the slope that two near points have', () => {
    const h = 1e-5;
    fc.assert(
      fc.property(any, shape, (x, own) => {
        const slope = (sinhArcsinh(x + h, own) - sinhArcsinh(x - h, own)) / (2 * h);
        expect(Math.log(slope)).toBeCloseTo(sinhArcsinhLogSlope(x, own), 3);
      }),
    );
  });

  it('has a longer tail below where epsilon is below 0, and heavier tails where delta is small', () => {
    const tail = (z: number, epsilon: number, delta: number) => inverseSinhArcsinh(z, { epsilon, delta });
    expect(-tail(-2, -0.5, 1)).toBeGreaterThan(tail(2, -0.5, 1));
    expect(tail(3, 0, 0.7) / tail(1, 0, 0.7)).toBeGreaterThan(3);
    expect(tail(3, 0, 1.4) / tail(1, 0, 1.4)).toBeLessThan(3);
  });
});
