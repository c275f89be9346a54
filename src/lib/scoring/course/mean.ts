import quantile from '@stdlib/stats-base-dists-t-quantile';
import type { Interval } from '#lib/statistics/proportions.ts';
import { mean, sampleSd } from '#lib/statistics/summary.ts';

/** Confidence level of every interval of a course. */
export const LEVEL = 0.95;

/** A course is never made of fewer sessions. */
export const LEAST_SESSIONS = 2;

/** The mean of a score over the sessions that count, or why there is none. */
export type CourseMean =
  | {
      readonly kind: 'mean';
      /** In the unit of the score. */
      readonly value: number;
      /** Null where all sessions gave the same value: their spread then says nothing. */
      readonly interval: Interval | null;
      readonly sessions: number;
    }
  | { readonly kind: 'none'; readonly reason: 'too-few-sessions'; readonly sessions: number };

/**
 * How far the mean of so many values lies from what it estimates, at most, at LEVEL: t(n − 1) · SD / √n, so that
 * measuring error and good and bad days are both in it. Null for fewer than two values, or where they do not differ.
 * Source: Student 1908, Biometrika 6:1–25, doi:10.1093/biomet/6.1.1.
 */
function meanReach(values: readonly number[]): number | null {
  const sd = sampleSd(values);
  if (sd === null || sd === 0) return null;
  const t = quantile(1 - (1 - LEVEL) / 2, values.length - 1);
  return (t * sd) / Math.sqrt(values.length);
}

/** The mean over the values of the sessions that count. Limits are not cut to the range of the score. */
export function courseMean(values: readonly number[]): CourseMean {
  const value = mean(values);
  if (value === null || values.length < LEAST_SESSIONS)
    return { kind: 'none', reason: 'too-few-sessions', sessions: values.length };
  const reach = meanReach(values);
  const interval = reach === null ? null : { low: value - reach, high: value + reach, level: LEVEL };
  return { kind: 'mean', value, interval, sessions: values.length };
}
