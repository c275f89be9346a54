import { tOf } from '#lib/statistics/standard-scores.ts';
import type { Rank } from './curves.ts';

/** One standing within a comparison group; higher is always better. */
export interface StandardScore {
  /** Distance from what the group is expected to reach, in its standard deviations. */
  readonly z: number;
  /** 50 + 10 z. */
  readonly t: number;
  /**
   * Share of the group below, 0 to 100. Against a cell of a table by the t-test for a single case, which knows how
   * small the cell is (Crawford and Howell 1998, doi:10.1076/clin.12.4.482.7241), otherwise by the normal curve.
   */
  readonly percentile: number;
}

/** A placement as it is kept. */
export function standing({ z, percentile }: Rank): StandardScore {
  return { z, t: tOf(z), percentile };
}

/** A percentile rank as it is printed: whole, `<1` below 1 and `>99` above 99. */
export function percentileText(percentile: number): string {
  if (percentile < 1) return '<1';
  if (percentile > 99) return '>99';
  return String(Math.round(percentile));
}
