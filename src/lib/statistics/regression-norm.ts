import tCdf from '@stdlib/stats-base-dists-t-cdf';
import { checkCorrelations, dot, solve, type Matrix } from './matrix.ts';
import { percentileOf, zOf } from './standard-scores.ts';

/** One part of a published equation: its coefficient and the person's value (age in years, female 1 or 0, a product …). */
export interface Term {
  readonly coefficient: number;
  readonly value: number;
}

/** A score and the published equation that expects it. */
export interface RegressionNorm {
  readonly score: number;
  readonly intercept: number;
  readonly terms: readonly Term[];
  /** Standard deviation of the residuals (root mean square error), in the unit of the score, above 0. */
  readonly residualSd: number;
  readonly higherIsBetter: boolean;
}

export interface RegressionStanding {
  /** Score that the equation expects, in the unit of the score. */
  readonly predicted: number;
  /** Distance from it in residual standard deviations; above 0 is better. */
  readonly z: number;
  /** 100 Φ(z), 0 to 100. */
  readonly percentile: number;
}

/** Intercept plus the sum of coefficient times value. */
export function linearPrediction(intercept: number, terms: readonly Term[]): number {
  return terms.reduce((sum, { coefficient, value }) => sum + coefficient * value, intercept);
}

/**
 * Standing of a score against a published regression equation, z = ±(score − predicted) / residual SD: the form in which
 * for example Weintraub et al. 2018, Alzheimer Dis Assoc Disord 32:10–17, doi:10.1097/WAD.0000000000000223 norm their
 * battery. Throws RangeError for a residual SD that is not above 0.
 */
export function regressionNorm(norm: RegressionNorm): RegressionStanding {
  const { score, residualSd: sd, higherIsBetter } = norm;
  const predicted = linearPrediction(norm.intercept, norm.terms);
  const z = zOf({ score, mean: predicted, sd, higherIsBetter });
  return { predicted, z, percentile: percentileOf(z) };
}

/** Means, standard deviations and correlations of a sample, and one person's values. */
export interface RegressionSummary {
  /** The person's predictors, and the person's score. */
  readonly x: readonly number[];
  readonly y: number;
  readonly meanX: readonly number[];
  readonly sdX: readonly number[];
  readonly meanY: number;
  readonly sdY: number;
  /** Correlation of each predictor with the score. */
  readonly rYX: readonly number[];
  /** Correlations of the predictors with each other; [[1]] for one predictor. */
  readonly rXX: Matrix;
  /** People in the sample. */
  readonly n: number;
  readonly higherIsBetter: boolean;
}

export interface SummaryRegression {
  /** Unstandardised coefficients, in the order of the predictors. */
  readonly coefficients: readonly number[];
  readonly intercept: number;
  /** Share of the variance that the predictors explain, 0 to 1. */
  readonly rSquared: number;
  /** Expected score, in its unit. */
  readonly predicted: number;
  /** Standard error of estimate, in the unit of the score. */
  readonly standardErrorOfEstimate: number;
  /** Standard error of the prediction for a new person, in the unit of the score. */
  readonly standardErrorOfNewCase: number;
  /** ±(score − predicted) / standard error for a new person; above 0 is better. */
  readonly t: number;
  /** n − predictors − 1. */
  readonly df: number;
  /** Estimated share of people with the same predictors and a lower (worse) score, 0 to 100. */
  readonly percentile: number;
}

/**
 * Regression norm, or change from a first score, from a published summary alone. One predictor: Crawford & Garthwaite 2007,
 * Neuropsychology 21:611–620, doi:10.1037/0894-4105.21.5.611; several: Crawford, Garthwaite, Denham & Chelune 2012,
 * Psychol Assess 24:801–814, doi:10.1037/a0027699. Throws RangeError where the correlations cannot be those of one sample,
 * a standard deviation is not above 0, the lists differ in length, or n is too small.
 */
export function regressionFromSummary(summary: RegressionSummary): SummaryRegression {
  const { x, y, meanX, sdX, meanY, sdY, rYX, rXX, n } = summary;
  const [k, df] = [x.length, n - x.length - 1];
  const isComplete =
    [meanX, sdX, rYX].every(({ length }) => length === k) && [...sdX, sdY].every((sd) => sd > 0);
  if (!isComplete || !(df > 0))
    throw new RangeError('regressionFromSummary: the summary is incomplete or n too small');
  checkCorrelations(rXX, k);
  const beta = solve(rXX, rYX);
  const rSquared = dot(beta, rYX);
  if (rSquared >= 1)
    throw new RangeError('regressionFromSummary: these correlations explain more than everything');
  const coefficients = beta.map((b, i) => (b * sdY) / (sdX[i] ?? NaN));
  const intercept = meanY - dot(coefficients, meanX);
  const predicted = intercept + dot(coefficients, x);
  const standardErrorOfEstimate = sdY * Math.sqrt(((1 - rSquared) * (n - 1)) / df);
  const z0 = x.map((value, i) => (value - (meanX[i] ?? NaN)) / (sdX[i] ?? NaN));
  const leverage = 1 / n + dot(z0, solve(rXX, z0)) / (n - 1);
  const standardErrorOfNewCase = standardErrorOfEstimate * Math.sqrt(1 + leverage);
  const t = (summary.higherIsBetter ? y - predicted : predicted - y) / standardErrorOfNewCase;
  return {
    coefficients,
    intercept,
    rSquared,
    predicted,
    standardErrorOfEstimate,
    standardErrorOfNewCase,
    t,
    df,
    percentile: 100 * tCdf(t, df),
  };
}
