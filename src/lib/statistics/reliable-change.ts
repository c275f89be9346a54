import { standardErrorOfMeasurement } from './reliability.ts';

/** |z| from which a change is called reliable with 90 % confidence, two-sided: Φ⁻¹(0.95). */
export const RELIABLE_CHANGE_90 = 1.6448536269514722;

/** Two scores of one person, and what a retest sample showed; all scores in the same unit. */
export interface Retest {
  readonly first: number;
  readonly second: number;
  readonly meanFirst: number;
  readonly meanSecond: number;
  readonly sdFirst: number;
  readonly sdSecond: number;
  /** Correlation of both sessions, of this very test, mode and interval. */
  readonly correlation: number;
}

/** How the standard error of the difference is taken. */
export type DifferenceError = 'first-sd' | 'both-sds' | 'differences';

export interface ReliableChange {
  /** Standard error of the difference, in the unit of the score. */
  readonly standardError: number;
  /** Change in standard errors; its sign is that of the change of the score. */
  readonly z: number;
}

/**
 * Change without regard to practice. Source: Jacobson & Truax 1991, J Consult Clin Psychol 59:12–19,
 * doi:10.1037/0022-006X.59.1.12. Throws RangeError for a reliability outside of 0 to 1.
 */
export function jacobsonTruax(
  first: number,
  second: number,
  sd: number,
  reliability: number,
): ReliableChange & { readonly standardErrorOfMeasurement: number } {
  const sem = standardErrorOfMeasurement(sd, reliability);
  const standardError = Math.SQRT2 * sem;
  return { standardErrorOfMeasurement: sem, standardError, z: (second - first) / standardError };
}

function differenceError({ sdFirst, sdSecond, correlation }: Retest, variant: DifferenceError): number {
  const first = standardErrorOfMeasurement(sdFirst, correlation);
  switch (variant) {
    case 'first-sd':
      return Math.SQRT2 * first;
    case 'both-sds':
      return Math.hypot(first, standardErrorOfMeasurement(sdSecond, correlation));
    case 'differences':
      return Math.sqrt(sdFirst ** 2 + sdSecond ** 2 - 2 * correlation * sdFirst * sdSecond);
  }
}

/**
 * Change beyond the mean practice effect, which is part of the result, in the unit of the score. Standard error from
 * the first standard deviation: Chelune et al. 1993, Neuropsychology 7:41–52, doi:10.1037/0894-4105.7.1.41; from both:
 * Iverson 2001, Arch Clin Neuropsychol 16:183–191; of the differences: Temkin et al. 1999, J Int Neuropsychol Soc 5:357–369,
 * doi:10.1017/S1355617799544068.
 * Throws RangeError for a correlation outside of 0 to 1.
 */
export function practiceAdjustedChange(
  retest: Retest,
  variant: DifferenceError,
): ReliableChange & { readonly practice: number } {
  const practice = retest.meanSecond - retest.meanFirst;
  const standardError = differenceError(retest, variant);
  return { practice, standardError, z: (retest.second - retest.first - practice) / standardError };
}

export interface RegressionBasedChange extends ReliableChange {
  readonly slope: number;
  readonly intercept: number;
  /** Second score that the first one lets expect, in the unit of the score. */
  readonly predicted: number;
}

/**
 * Second score against the one that the first lets expect: practice and regression to the mean together.
 * Method of McSweeny et al. 1993. For small samples use `regressionFromSummary`.
 * Throws RangeError for a correlation that is not below 1 in size.
 */
export function regressionBasedChange(retest: Retest): RegressionBasedChange {
  const { first, second, correlation, sdFirst, sdSecond } = retest;
  if (!(Math.abs(correlation) < 1))
    throw new RangeError(`${correlation} is not a correlation with residuals`);
  const slope = (correlation * sdSecond) / sdFirst;
  const intercept = retest.meanSecond - slope * retest.meanFirst;
  const predicted = intercept + slope * first;
  const standardError = sdSecond * Math.sqrt(1 - correlation ** 2);
  return { slope, intercept, predicted, standardError, z: (second - predicted) / standardError };
}
