import * as v from 'valibot';
import { count, day, finite, positive } from './fields.ts';

/** What a second measurement of the same people showed, all in the unit of the score. */
export const Retest = v.strictObject({
  /** People measured twice. */
  n: v.pipe(count, v.minValue(2)),
  /** Days between the two; null: not stated for everybody. */
  days: v.nullable(v.strictObject({ min: finite, median: finite, max: finite })),
  meanFirst: finite,
  meanSecond: finite,
  /** Standard deviations (n − 1). */
  sdFirst: positive,
  sdSecond: positive,
  /** Pearson correlation of both times. */
  correlation: finite,
  /** ICC(2,1), absolute agreement (Shrout and Fleiss 1979, doi:10.1037/0033-2909.86.2.420), with its interval. */
  reliability: v.strictObject({ value: finite, low: finite, high: finite, level: finite }),
  /**
   * Standard error of measurement: root of the mean square of what persons and times leave over, which is the standard
   * deviation of the differences / √2. The gain from the first to the second time is not part of it.
   */
  sem: positive,
});

const Candidate = v.strictObject({
  /** Terms of the mean beside the intercept. */
  mean: v.array(v.picklist(['age', 'ageSquared', 'female', 'educationYears'])),
  /** Whether ln sigma is a line in age. */
  isSpreadByAge: v.boolean(),
  /** Mean log density of people left out, in nats a person; greater is better. */
  logScore: finite,
});

const SkewFound = v.variant('family', [
  /** The power with its 95 % interval by profile likelihood; used where 1 does not lie in it. */
  v.strictObject({ family: v.literal('box-cox'), lambda: finite, low: finite, high: finite }),
  /** The shape, and how much greater ln likelihood is with it than without, in nats; used from 3.00 on. */
  v.strictObject({ family: v.literal('sinh-arcsinh'), epsilon: finite, delta: positive, gain: finite }),
]);

/** How a model came about, and how well it fits. */
export const Built = v.strictObject({
  /** Day handed in by the operator; null: not stated. */
  date: v.nullable(day),
  /** Seed of the split into folds. */
  seed: v.string(),
  folds: count,
  /** Rows of the file that lie outside of the range of ages asked for, and are in no number of the pack. */
  leftOut: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** What takes the skew off, whether the model uses it or not; null: nothing could be fitted. */
  skew: v.nullable(SkewFound),
  /** All models that were tried, the best first. */
  candidates: v.pipe(v.array(Candidate), v.minLength(1)),
  /** The standardised residuals: normal ones have skewness and excess kurtosis 0 and a straight QQ line (correlation 1). */
  residuals: v.strictObject({ skewness: finite, excessKurtosis: finite, qqCorrelation: finite }),
  /** The same by age: how many, and mean and standard deviation of the residuals. */
  byAge: v.array(
    v.strictObject({ from: finite, to: finite, n: count, mean: finite, sd: v.pipe(finite, v.minValue(0)) }),
  ),
});

export type Retest = v.InferOutput<typeof Retest>;
export type Built = v.InferOutput<typeof Built>;
export type SkewFound = v.InferOutput<typeof SkewFound>;
export type Candidate = v.InferOutput<typeof Candidate>;
