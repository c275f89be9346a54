import { linearPrediction, type Term } from './regression-norm.ts';
import { percentileOf, zOf } from './standard-scores.ts';

/** A linear part of a location-scale norm. */
export interface LinearPart {
  readonly intercept: number;
  readonly terms: readonly Term[];
}

/** A score and a norm whose mean and spread both depend on the person. */
export interface LocationScaleNorm {
  readonly score: number;
  /** The expected score. */
  readonly location: LinearPart;
  /** The natural logarithm of the standard deviation around it. */
  readonly logScale: LinearPart;
  readonly higherIsBetter: boolean;
}

export interface LocationScaleStanding {
  /** Expected score and standard deviation around it, in the unit of the score. */
  readonly mean: number;
  readonly sd: number;
  /** Distance in standard deviations; above 0 is better. */
  readonly z: number;
  /** 100 Φ(z), 0 to 100. */
  readonly percentile: number;
}

/**
 * Standing against a normal distribution with mean b·x and standard deviation exp(g·x): the simplest member of the models
 * for location, scale and shape. Source: Rigby & Stasinopoulos 2005, J R Stat Soc C 54:507–554,
 * doi:10.1111/j.1467-9876.2005.00510.x.
 */
export function locationScaleNorm(norm: LocationScaleNorm): LocationScaleStanding {
  const mean = linearPrediction(norm.location.intercept, norm.location.terms);
  const sd = Math.exp(linearPrediction(norm.logScale.intercept, norm.logScale.terms));
  const z = zOf({ score: norm.score, mean, sd, higherIsBetter: norm.higherIsBetter });
  return { mean, sd, z, percentile: percentileOf(z) };
}
