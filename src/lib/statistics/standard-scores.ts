import cdf from '@stdlib/stats-base-dists-normal-cdf';
import quantile from '@stdlib/stats-base-dists-normal-quantile';

/** A raw score with mean and standard deviation of its comparison group, all in the same unit. */
export interface RawScore {
  readonly score: number;
  readonly mean: number;
  /** Above 0. */
  readonly sd: number;
  /** False for times and errors: the result is turned so that above 0 is always better. */
  readonly higherIsBetter: boolean;
}

/** Distance from the group's mean in standard deviations, above 0 is better. Throws RangeError for an sd not above 0. */
export function zOf({ score, mean, sd, higherIsBetter }: RawScore): number {
  if (!(sd > 0)) throw new RangeError(`zOf: standard deviation ${sd} is not above 0`);
  return (higherIsBetter ? score - mean : mean - score) / sd;
}

/** Percentile rank (0 to 100) of a z under the normal curve: 100 Φ(z). */
export function percentileOf(z: number): number {
  return 100 * cdf(z, 0, 1);
}

/**
 * The z of a percentile rank under the normal curve, to 1e-8 between 0.0001 and 99.9999; infinite at 0 and 100.
 */
export function zOfPercentile(percentile: number): number {
  return quantile(percentile / 100, 0, 1);
}

/** T score: 50 + 10 z. */
export function tOf(z: number): number {
  return 50 + 10 * z;
}

/** Standard score of the scale with mean 100 and standard deviation 15. */
export function standardOf(z: number): number {
  return 100 + 15 * z;
}

/** Scaled score: 10 + 3 z. */
export function scaledOf(z: number): number {
  return 10 + 3 * z;
}

/**
 * Percentile rank (0 to 100) of a score with few values: those below, and half of those equal, of all `n` of the norm
 * sample. Throws RangeError for counts that do not fit. Source: Crawford, Garthwaite & Slick 2009, Clin Neuropsychol
 * 23:1173–1195, doi:10.1080/13854040902795018.
 */
export function percentileOfCounts({ below, equal, n }: { below: number; equal: number; n: number }): number {
  if (!(n > 0) || below < 0 || equal < 0 || below + equal > n) {
    throw new RangeError(`percentileOfCounts: ${below} below and ${equal} equal do not fit into ${n}`);
  }
  return (100 * (below + equal / 2)) / n;
}
