import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measurementError, spearmanBrown, standardErrorOfMeasurement } from './reliability.ts';
import {
  RELIABLE_CHANGE_90,
  jacobsonTruax,
  practiceAdjustedChange,
  regressionBasedChange,
  type Retest,
} from './reliable-change.ts';
import { percentileOf } from './standard-scores.ts';
import { normalDraws } from './testing/normal-draws.ts';

const reliability = fc.double({ min: 0, max: 0.99, noNaN: true });
const retest: Retest = {
  first: 28,
  second: 22,
  meanFirst: 27,
  meanSecond: 28.5,
  sdFirst: 4,
  sdSecond: 4,
  correlation: 0.8,
};

describe('measurement error', () => {
  it('draws the true score to the mean, with a shorter interval around it', () => {
    fc.assert(
      fc.property(reliability, fc.double({ min: 20, max: 80, noNaN: true }), (r, score) => {
        const error = measurementError({ score, mean: 50, sd: 10, reliability: r, level: 0.95 });
        expect(Math.abs(error.trueScore - 50)).toBeLessThanOrEqual(Math.abs(score - 50));
        expect(error.trueScoreError).toBeLessThanOrEqual(error.standardError);
        expect((error.interval.low + error.interval.high) / 2).toBeCloseTo(score, 9);
        expect((error.trueScoreInterval.low + error.trueScoreInterval.high) / 2).toBeCloseTo(
          error.trueScore,
          9,
        );
      }),
    );
  });

  it('is nothing with perfect reliability, everything without any', () => {
    expect([standardErrorOfMeasurement(10, 1), standardErrorOfMeasurement(10, 0)]).toEqual([0, 10]);
    for (const r of [-0.1, 1.1, NaN]) expect(() => standardErrorOfMeasurement(10, r)).toThrow(RangeError);
  });

  it('is stepped up by length and down again', () => {
    fc.assert(
      fc.property(reliability, fc.double({ min: 0.2, max: 10, noNaN: true }), (r, factor) => {
        expect(spearmanBrown(spearmanBrown(r, factor), 1 / factor)).toBeCloseTo(r, 9);
      }),
    );
    expect(spearmanBrown(0.5, 2)).toBeCloseTo(2 / 3, 12);
  });
});

describe('reliable change', () => {
  it('agrees in all variants where both sessions have the same spread', () => {
    const first = practiceAdjustedChange(retest, 'first-sd');
    expect(first.z).toBeCloseTo(practiceAdjustedChange(retest, 'both-sds').z, 12);
    expect(first.z).toBeCloseTo(practiceAdjustedChange(retest, 'differences').z, 12);
    const plain = jacobsonTruax(retest.first, retest.second - first.practice, 4, 0.8);
    expect(first.z).toBeCloseTo(plain.z, 12);
  });

  it('is 0 for a change as expected', () => {
    expect(practiceAdjustedChange({ ...retest, second: 29.5 }, 'differences').z).toBe(0);
    const expected = regressionBasedChange(retest).predicted;
    expect(regressionBasedChange({ ...retest, second: expected }).z).toBe(0);
  });

  it('expects somebody far from the mean nearer to it the next time', () => {
    const { predicted } = regressionBasedChange({ ...retest, first: 15 });
    expect(predicted).toBeGreaterThan(15 + 1.5);
    expect(predicted).toBeLessThan(28.5);
  });

  it('refuses correlations without an error', () => {
    expect(() => regressionBasedChange({ ...retest, correlation: 1 })).toThrow(RangeError);
    expect(() => practiceAdjustedChange({ ...retest, correlation: -0.1 }, 'first-sd')).toThrow(RangeError);
  });

  it('calls 10 of 100 people without a true change reliably changed, 5 on each side', () => {
    expect(percentileOf(RELIABLE_CHANGE_90)).toBeCloseTo(95, 9);
    const draw = normalDraws('reliable-change');
    const runs = 8000;
    let flagged = 0;
    for (let run = 0; run < runs; run++) {
      const truth = Math.sqrt(0.8) * draw();
      const score = (centre: number): number => centre + 4 * (truth + Math.sqrt(0.2) * draw());
      const change = practiceAdjustedChange(
        { ...retest, first: score(27), second: score(28.5) },
        'differences',
      );
      if (Math.abs(change.z) > RELIABLE_CHANGE_90) flagged++;
    }
    expect(flagged / runs).toBeGreaterThan(0.09);
    expect(flagged / runs).toBeLessThan(0.11);
  });
});
