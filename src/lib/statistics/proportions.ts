import quantile from '@stdlib/stats-base-dists-normal-quantile';

export interface Interval {
  readonly low: number;
  readonly high: number;
  /** Confidence level, for example 0.95. */
  readonly level: number;
}

/**
 * Wilson score interval of a proportion (0–1); null without observations.
 * Source: Wilson 1927, J Am Stat Assoc 22:209–212, doi:10.1080/01621459.1927.10502953.
 */
export function wilsonInterval(successes: number, n: number, level: number): Interval | null {
  if (n === 0) return null;
  const z = quantile(1 - (1 - level) / 2, 0, 1);
  const centre = (successes + (z * z) / 2) / (n + z * z);
  const half = (z * Math.sqrt((successes * (n - successes)) / n + (z * z) / 4)) / (n + z * z);
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half), level };
}

/**
 * Interval of a difference of two independent proportions (−1 to 1), hybrid score method 10 of
 * Newcombe 1998, Stat Med 17:873–890, doi:10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I.
 * Null without observations in one of the groups.
 */
export function differenceInterval(
  successes1: number,
  n1: number,
  successes2: number,
  n2: number,
  level: number,
): Interval | null {
  const first = wilsonInterval(successes1, n1, level);
  const second = wilsonInterval(successes2, n2, level);
  if (first === null || second === null) return null;
  const p1 = successes1 / n1;
  const p2 = successes2 / n2;
  return {
    low: p1 - p2 - Math.hypot(p1 - first.low, second.high - p2),
    high: p1 - p2 + Math.hypot(first.high - p1, p2 - second.low),
    level,
  };
}
