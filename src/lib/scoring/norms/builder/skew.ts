import { lmsZ } from '#lib/statistics/box-cox.ts';
import { findRoot } from '#lib/statistics/root-finding.ts';
import { fitLocationScale, type Design } from './fit.ts';

/** Power of a Box-Cox transformation, and the powers that fit nearly as well. */
export interface Skew {
  readonly estimate: number;
  /** 95 % interval by profile likelihood. */
  readonly low: number;
  readonly high: number;
  /** Geometric mean of the values: by it they are divided first, so that no power loses digits. */
  readonly scale: number;
}

/** Powers that are looked at; beyond them data are no longer a matter of a transformation. */
const LIMITS = { low: -3, high: 3 };
const STEPS = 12;
/** Half of the 95th percentile of chi-squared with one degree of freedom (3.841). */
const DROP = 1.920729410347062;
/** How exactly the best power is found; data say it to a tenth. */
const TOLERANCE = 1e-4;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Values under a power: ((x / scale)^lambda − 1) / lambda. */
export function transformed(values: readonly number[], lambda: number, scale: number): number[] {
  return values.map((value) => lmsZ(value, { l: lambda, m: scale, s: 1 }));
}

/** Where a function of one hump is highest. */
function highest(f: (x: number) => number, low: number, high: number): number {
  let [a, b] = [low, high];
  while (b - a > TOLERANCE) {
    const [left, right] = [b - GOLDEN * (b - a), a + GOLDEN * (b - a)];
    if (f(left) >= f(right)) b = right;
    else a = left;
  }
  return (a + b) / 2;
}

/** Where a function that is above 0 at `inside` falls to 0; `outside` where it does not. */
function crossing(f: (x: number) => number, inside: number, outside: number): number {
  return f(outside) > 0 ? outside : findRoot(f, inside, outside);
}

/**
 * The power under which the values are nearest to normal around the largest model, by profile likelihood
 * (Box and Cox 1964, doi:10.1111/j.2517-6161.1964.tb00553.x).
 * @returns null where a value is not above 0, or the model cannot be fitted
 */
export function findSkew(values: readonly number[], design: Design): Skew | null {
  if (!values.every((value) => value > 0)) return null;
  const meanLog = values.reduce((sum, value) => sum + Math.log(value), 0) / values.length;
  const scale = Math.exp(meanLog);
  const profile = (lambda: number): number => {
    const fit = fitLocationScale(transformed(values, lambda, scale), design);
    // The Jacobian is 0: the logarithms of x / scale sum to 0, and ln(scale) is the same for every power.
    return fit?.logLikelihood ?? -Infinity;
  };
  const width = (LIMITS.high - LIMITS.low) / STEPS;
  const grid = Array.from({ length: STEPS + 1 }, (_, i) => LIMITS.low + i * width);
  const heights = grid.map(profile);
  const best = heights.indexOf(Math.max(...heights));
  const top = grid[best] ?? 1;
  if (heights[best] === -Infinity) return null;
  const estimate = highest(profile, Math.max(LIMITS.low, top - width), Math.min(LIMITS.high, top + width));
  const peak = profile(estimate);
  // A power that cannot be fitted is far below, but at a finite depth: the search draws lines.
  const above = (lambda: number): number => Math.max(profile(lambda) - peak + DROP, -100);
  return {
    estimate,
    low: crossing(above, estimate, LIMITS.low),
    high: crossing(above, estimate, LIMITS.high),
    scale,
  };
}
