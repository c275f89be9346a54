import quantile from '@stdlib/stats-base-dists-normal-quantile';
import type { Interval } from './proportions.ts';

/** A score on any scale, with the scale's mean and spread and the reliability of the score (0 to 1). */
export interface ReliableScore {
  readonly score: number;
  readonly mean: number;
  readonly sd: number;
  readonly reliability: number;
  /** Confidence level, for example 0.95. */
  readonly level: number;
}

export interface MeasurementError {
  /** Standard error of measurement, in the unit of the score. */
  readonly standardError: number;
  /** Around the score as it was observed. */
  readonly interval: Interval;
  /** The score drawn towards the mean by the reliability. */
  readonly trueScore: number;
  /** Standard error of estimation of the true score. */
  readonly trueScoreError: number;
  /** Around the estimated true score. */
  readonly trueScoreInterval: Interval;
}

function checkReliability(reliability: number): void {
  if (!(reliability >= 0 && reliability <= 1))
    throw new RangeError(`${reliability} is not a reliability (0 to 1)`);
}

/**
 * Standard error of measurement, SD·√(1 − r), in the unit of the standard deviation.
 * Throws RangeError for a reliability outside of 0 to 1.
 */
export function standardErrorOfMeasurement(sd: number, reliability: number): number {
  checkReliability(reliability);
  return sd * Math.sqrt(1 - reliability);
}

/**
 * The two intervals of classical test theory: around the observed score with the standard error of measurement, and around
 * the estimated true score with the standard error of estimation SD·√(r(1 − r)); they answer different questions, and which
 * one is shown must be said. Source: Dudek 1979, Psychol Bull 86:335–337, doi:10.1037/0033-2909.86.2.335.
 * Throws RangeError for a reliability outside of 0 to 1.
 */
export function measurementError({ score, mean, sd, reliability, level }: ReliableScore): MeasurementError {
  const standardError = standardErrorOfMeasurement(sd, reliability);
  const trueScore = mean + reliability * (score - mean);
  const trueScoreError = standardError * Math.sqrt(reliability);
  const z = quantile(1 - (1 - level) / 2, 0, 1);
  const around = (centre: number, error: number): Interval => ({
    low: centre - z * error,
    high: centre + z * error,
    level,
  });
  return {
    standardError,
    interval: around(score, standardError),
    trueScore,
    trueScoreError,
    trueScoreInterval: around(trueScore, trueScoreError),
  };
}

/**
 * Reliability (0 to 1) of a test made `factor` times as long, or of the mean of `factor` parallel sessions; below 1 shortens.
 * Source: Spearman 1910, Br J Psychol 3:271–295, doi:10.1111/j.2044-8295.1910.tb00206.x; Brown 1910, same volume
 * 296–322, doi:10.1111/j.2044-8295.1910.tb00207.x. Throws RangeError for a reliability outside of 0 to 1.
 */
export function spearmanBrown(reliability: number, factor: number): number {
  checkReliability(reliability);
  return (factor * reliability) / (1 + (factor - 1) * reliability);
}
