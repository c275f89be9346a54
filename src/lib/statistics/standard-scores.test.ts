import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logNormalStanding } from './log-normal.ts';
import { SCORE_LABELS, scoreLabelOf } from './score-labels.ts';
import { percentileOf, percentileOfCounts, zOf, zOfPercentile } from './standard-scores.ts';

const anyZ = fc.double({ min: -5, max: 5, noNaN: true });

describe('standard scores', () => {
  it('come back from the percentile, grow with it, and are mirrored', () => {
    fc.assert(
      fc.property(anyZ, fc.double({ min: 0.001, max: 1, noNaN: true }), (z, more) => {
        expect(zOfPercentile(percentileOf(z))).toBeCloseTo(z, 6);
        expect(percentileOf(z) + percentileOf(-z)).toBeCloseTo(100, 9);
        expect(percentileOf(z + more)).toBeGreaterThan(percentileOf(z));
      }),
    );
  });

  it('are above 0 for the better side, whichever that is', () => {
    expect(zOf({ score: 12, mean: 10, sd: 2, higherIsBetter: true })).toBe(1);
    expect(zOf({ score: 12, mean: 10, sd: 2, higherIsBetter: false })).toBe(-1);
    expect(() => zOf({ score: 12, mean: 10, sd: 0, higherIsBetter: true })).toThrow(RangeError);
  });

  it('count half of the equal ones, and refuse counts that do not fit', () => {
    expect(percentileOfCounts({ below: 0, equal: 10, n: 10 })).toBe(50);
    expect(() => percentileOfCounts({ below: 8, equal: 3, n: 10 })).toThrow(RangeError);
    expect(() => percentileOfCounts({ below: 0, equal: 0, n: 0 })).toThrow(RangeError);
  });
});

describe('the names of scores', () => {
  it('never get lower with a higher percentile', () => {
    const rank = (percentile: number): number =>
      SCORE_LABELS.findIndex(({ id }) => id === scoreLabelOf(percentile));
    const percentile = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(percentile, percentile, (a, b) => {
        expect(rank(Math.max(a, b))).toBeGreaterThanOrEqual(rank(Math.min(a, b)));
      }),
    );
  });

  it('are there from 0 to 100 only', () => {
    expect([scoreLabelOf(0), scoreLabelOf(100)]).toEqual(['exceptionally-low', 'exceptionally-high']);
    for (const percentile of [-0.1, 100.1, NaN]) expect(() => scoreLabelOf(percentile)).toThrow(RangeError);
  });
});

describe('the log-normal alternative', () => {
  it('has the published mean and standard deviation', () => {
    const centre = fc.double({ min: 10, max: 200, noNaN: true });
    fc.assert(
      fc.property(centre, fc.double({ min: 1, max: 100, noNaN: true }), (mean, sd) => {
        const { meanLn, sdLn } = logNormalStanding({ score: 50, mean, sd, higherIsBetter: false });
        expect(Math.exp(meanLn + sdLn ** 2 / 2) / mean).toBeCloseTo(1, 9);
        expect(Math.sqrt(Math.expm1(sdLn ** 2)) / (sd / mean)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('joins the normal curve where the spread is small', () => {
    const raw = { score: 103, mean: 100, sd: 2, higherIsBetter: false };
    expect(logNormalStanding(raw).z).toBeCloseTo(zOf(raw), 1);
    expect(() => logNormalStanding({ ...raw, score: 0 })).toThrow(RangeError);
  });
});
