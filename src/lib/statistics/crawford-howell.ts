import tCdf from '@stdlib/stats-base-dists-t-cdf';
import { noncentralityOf } from './noncentral-t.ts';
import type { Interval } from './proportions.ts';
import { percentileOf, zOf, type RawScore } from './standard-scores.ts';

/** One person's score and the norm sample it is compared with. */
export interface SingleCase extends RawScore {
  /** People in the norm sample (its cell), at least 2. */
  readonly n: number;
  /** Confidence level of the intervals, 0.95 unless told otherwise. */
  readonly level?: number;
}

/** Where one person stands in a norm sample. */
export interface SingleCaseRank {
  /** Distance from the sample's mean in its standard deviations; above 0 is better. */
  readonly z: number;
  /** Test statistic z / √((n + 1) / n): the sample's mean and spread are themselves estimates. */
  readonly t: number;
  /** Degrees of freedom, n − 1. */
  readonly df: number;
  /** Estimated share of the population with a lower (worse) score, 0 to 100. */
  readonly percentile: number;
}

export interface SingleCaseComparison extends SingleCaseRank {
  /** Interval of that share, 0 to 100. */
  readonly interval: Interval;
  /** Interval of the true distance from the population's mean, in standard deviations. */
  readonly zInterval: Interval;
}

/**
 * The rank of one person in a small norm sample, without its interval, which takes a hundred times as long. Source and
 * errors: as of `crawfordHowell`.
 */
export function singleCaseRank({ n, ...raw }: Omit<SingleCase, 'level'>): SingleCaseRank {
  if (!(n >= 2)) throw new RangeError(`crawfordHowell: a norm sample of ${n} has no spread`);
  const z = zOf(raw);
  const [t, df] = [z / Math.sqrt((n + 1) / n), n - 1];
  return { z, t, df, percentile: 100 * tCdf(t, df) };
}

/**
 * Compares one person with a small norm sample. Percentile: Crawford & Howell 1998, Clin Neuropsychol 12:482–486,
 * doi:10.1076/clin.12.4.482.7241. Interval, by the non-central t distribution: Crawford & Garthwaite 2002,
 * Neuropsychologia 40:1196–1208, doi:10.1016/S0028-3932(01)00224-X. Assumes normal scores in the population.
 * Throws RangeError for n below 2 or a standard deviation that is not above 0.
 */
export function crawfordHowell({ level = 0.95, ...single }: SingleCase): SingleCaseComparison {
  const rank = singleCaseRank(single);
  const root = Math.sqrt(single.n);
  const low = noncentralityOf(rank.z * root, rank.df, 1 - (1 - level) / 2) / root;
  const high = noncentralityOf(rank.z * root, rank.df, (1 - level) / 2) / root;
  return {
    ...rank,
    interval: { low: percentileOf(low), high: percentileOf(high), level },
    zInterval: { low, high, level },
  };
}
