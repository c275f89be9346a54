import tCdf from '@stdlib/stats-base-dists-t-cdf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noncentralTCdf, noncentralityOf } from './noncentral-t.ts';

const t = fc.double({ min: -60, max: 60, noNaN: true });
const df = fc.integer({ min: 1, max: 2000 });
const delta = fc.double({ min: -60, max: 60, noNaN: true });

describe('the non-central t distribution', () => {
  // Integrals of the definition with 40 digits, computed independently of this code.
  it.each([
    [1, 5, 0, 0.8183912661754387],
    [-2, 19, -3, 0.8356435284187125],
    [3, 10, 2.5, 0.6365823804755736],
    [-8.944271909999159, 19, -11, 0.8906592050545696],
    [0.5, 3, -1, 0.9242738812886191],
    [2, 1, 1, 0.6228719644602817],
    [-1.5, 2, -4, 0.9831368863449361],
    [3.809004566837944, 1, 8.879399470182, 0.02414899896426464],
    [3.024159087814468, 1, 7.474584502778553, 0.01894271245207404],
    [4, 1.5, 0.2, 0.9411518573534111],
    [0, 10, 1.5, 0.06680720126885807],
    [10, 4, 3, 0.9778535603746594],
    [-13.34, 64, -9.8, 0.011096559835871477],
    [-40, 29, -28, 0.011159867122722116],
    [-53, 700, -50, 0.04232738393154185],
    [-120, 3601, -118, 0.1249964862243228],
    [-120, 3601, -123.9, 0.9878513608895617],
  ])('is right to 1e-12 at t %d, df %d, δ %d', (x, freedom, shift, expected) => {
    expect(Math.abs(noncentralTCdf(x, freedom, shift) - expected)).toBeLessThan(1e-12);
  });

  it('is the central one at δ = 0', () => {
    fc.assert(
      fc.property(t, df, (x, freedom) => {
        expect(Math.abs(noncentralTCdf(x, freedom, 0) - tCdf(x, freedom))).toBeLessThan(1e-10);
      }),
    );
  });

  it('is mirrored with t and δ, and falls with δ', () => {
    fc.assert(
      fc.property(t, df, delta, fc.double({ min: 0, max: 5, noNaN: true }), (x, freedom, shift, more) => {
        const p = noncentralTCdf(x, freedom, shift);
        expect(Math.abs(p + noncentralTCdf(-x, freedom, -shift) - 1)).toBeLessThan(1e-11);
        expect(noncentralTCdf(x, freedom, shift + more)).toBeLessThanOrEqual(p + 1e-12);
      }),
    );
  });

  it('finds the δ of any probability again', () => {
    fc.assert(
      fc.property(t, df, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (x, freedom, probability) => {
        const found = noncentralityOf(x, freedom, probability);
        expect(Math.abs(noncentralTCdf(x, freedom, found) - probability)).toBeLessThan(1e-10);
      }),
    );
  });

  it('refuses what has no distribution', () => {
    expect(() => noncentralTCdf(1, 0, 0)).toThrow(RangeError);
    expect(() => noncentralityOf(NaN, 3, 0.5)).toThrow(RangeError);
    for (const p of [0, 1, NaN]) expect(() => noncentralityOf(1, 3, p)).toThrow(RangeError);
  });
});
