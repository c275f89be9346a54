import cdf from '@stdlib/stats-base-dists-normal-cdf';
import quantile from '@stdlib/stats-base-dists-normal-quantile';
import { checkCorrelations, choleskyOf, dot, type Matrix } from './matrix.ts';

/** How many low scores are asked for, and what low is. */
export interface LowScores {
  /** Percentile rank below which a score is low, above 0 and below 100. */
  readonly cutPercentile: number;
  /** At least this many of the scores, 1 unless told otherwise. */
  readonly atLeast?: number;
}

/** Probability of `atLeast` or more of independent events with these probabilities. */
function atLeastOf(probabilities: readonly number[], atLeast: number): number {
  const counts = [1];
  for (const p of probabilities) {
    for (let k = counts.length; k >= 0; k--)
      counts[k] = (counts[k] ?? 0) * (1 - p) + (counts[k - 1] ?? 0) * p;
  }
  // Summed on the side asked for, so that a small probability keeps its digits.
  return counts.slice(atLeast).reduce((sum, p) => sum + p, 0);
}

/**
 * Probability (0 to 1) that a healthy person has low scores when all scores share one factor: given the factor they are
 * independent, and the factor is integrated out. `loadings` are the correlations of the scores with the factor, −1 to 1.
 * Right to 1e-9, with loadings beyond ±0.9999 to 1e-3. Throws RangeError for other loadings.
 */
export function baseRateOneFactor({
  loadings,
  cutPercentile,
  atLeast = 1,
}: LowScores & { readonly loadings: readonly number[] }): number {
  if (loadings.some((loading) => !(Math.abs(loading) <= 1)))
    throw new RangeError('A loading is not between −1 and 1');
  const cut = quantile(cutPercentile / 100, 0, 1);
  const unique = loadings.map((loading) => Math.sqrt(1 - loading * loading));
  const lowGiven = (factor: number): number[] =>
    loadings.map((loading, i) => {
      const left = cut - loading * factor;
      const spread = unique[i] ?? 0;
      return spread === 0 ? Number(left > 0) : cdf(left / spread, 0, 1);
    });
  const steepest = Math.min(
    1,
    ...unique.map((spread, i) => spread / Math.max(1e-9, Math.abs(loadings[i] ?? 0))),
  );
  const step = Math.max(2e-3, Math.min(0.1, 0.4 * steepest));
  const points = Math.ceil(9 / step);
  let [sum, total] = [0, 0];
  for (let i = -points; i <= points; i++) {
    const weight = Math.exp(-((i * step) ** 2) / 2);
    sum += weight * atLeastOf(lowGiven(i * step), atLeast);
    total += weight;
  }
  return sum / total;
}

/**
 * Probability (0 to 1) that a healthy person has at least one (or `atLeast`) low of `k` scores that all correlate `rho`
 * (0 to 1) with each other. Idea: Crawford, Garthwaite & Gault 2007, Neuropsychology 21:419–430,
 * doi:10.1037/0894-4105.21.4.419. Throws RangeError for a rho outside of 0 to 1.
 */
export function baseRateOfLowScores({
  k,
  rho,
  ...low
}: LowScores & { readonly k: number; readonly rho: number }): number {
  if (!(rho >= 0 && rho <= 1)) throw new RangeError(`rho ${rho} is not between 0 and 1`);
  return baseRateOneFactor({ ...low, loadings: new Array<number>(k).fill(Math.sqrt(rho)) });
}

/**
 * The same probability for any correlation matrix, by simulation with `draws` people from `uniform` (numbers of 0 to
 * below 1, seeded by the caller); its standard error is at most 0.5 / √draws.
 * Throws RangeError where the matrix is none of correlations, or cannot be that of one sample.
 */
export function baseRateSimulated({
  correlations,
  cutPercentile,
  atLeast = 1,
  draws,
  uniform,
}: LowScores & {
  readonly correlations: Matrix;
  readonly draws: number;
  readonly uniform: () => number;
}): number {
  checkCorrelations(correlations, correlations.length);
  const lower = choleskyOf(correlations);
  const cut = quantile(cutPercentile / 100, 0, 1);
  // A draw of exactly 0 would be −∞.
  const normal = (): number => quantile(Math.max(uniform(), 1e-16), 0, 1);
  let found = 0;
  for (let i = 0; i < draws; i++) {
    const independent = lower.map(normal);
    const low = lower.filter((row) => dot(row, independent) < cut).length;
    if (low >= atLeast) found++;
  }
  return found / draws;
}
