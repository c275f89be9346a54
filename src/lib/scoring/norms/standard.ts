import cdf from '@stdlib/stats-base-dists-normal-cdf';

/** One standing within a comparison group; higher is always better. */
export interface StandardScore {
  /** Distance from the group's mean in standard deviations. */
  readonly z: number;
  /** 50 + 10 z. */
  readonly t: number;
  /** Share of the group below, 0–100, by the normal curve: 100 Φ(z). */
  readonly percentile: number;
}

export function standardScore(z: number): StandardScore {
  return { z, t: 50 + 10 * z, percentile: 100 * cdf(z, 0, 1) };
}

/** A percentile rank as it is printed: whole, `<1` below 1 and `>99` above 99. */
export function percentileText(percentile: number): string {
  if (percentile < 1) return '<1';
  if (percentile > 99) return '>99';
  return String(Math.round(percentile));
}
