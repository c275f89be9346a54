import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxCox, inverseBoxCox, lmsScore, lmsZ } from './box-cox.ts';

const power = fc.double({ min: -3, max: 3, noNaN: true });
const positive = fc.double({ min: 0.05, max: 20, noNaN: true });

describe('Box and Cox', () => {
  it('finds the score again', () => {
    fc.assert(
      fc.property(positive, power, (x, lambda) => {
        expect((inverseBoxCox(boxCox(x, lambda), lambda) ?? NaN) / x).toBeCloseTo(1, 5);
      }),
    );
  });

  it('goes smoothly through the logarithm, and grows with the score', () => {
    fc.assert(
      fc.property(positive, positive, power, (a, b, lambda) => {
        expect(boxCox(a, 1e-7)).toBeCloseTo(Math.log(a), 5);
        expect(boxCox(a, 1e-9)).toBeCloseTo(Math.log(a), 7);
        if (a < b) expect(boxCox(a, lambda)).toBeLessThanOrEqual(boxCox(b, lambda));
      }),
    );
    expect(() => boxCox(0, 1)).toThrow(RangeError);
    expect(inverseBoxCox(-2, 1)).toBeNull();
  });
});

describe('LMS', () => {
  it('is 0 at the median, and finds the score again', () => {
    const z = fc.double({ min: -2.5, max: 2.5, noNaN: true });
    const s = fc.double({ min: 0.05, max: 0.3, noNaN: true });
    fc.assert(
      fc.property(z, fc.double({ min: -1, max: 1, noNaN: true }), positive, s, (value, l, m, variation) => {
        const norm = { l, m, s: variation };
        expect(lmsZ(m, norm)).toBeCloseTo(0, 12);
        expect(lmsZ(lmsScore(value, norm) ?? NaN, norm)).toBeCloseTo(value, 7);
      }),
    );
  });

  it('is the plain z where the power is 1', () => {
    expect(lmsZ(60, { l: 1, m: 50, s: 0.2 })).toBeCloseTo(1, 12);
    expect(lmsScore(-6, { l: 1, m: 50, s: 0.2 })).toBeNull();
    expect(() => lmsZ(60, { l: 1, m: 0, s: 0.2 })).toThrow(RangeError);
  });
});
