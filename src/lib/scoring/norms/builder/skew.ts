import { nelderMead } from '#lib/statistics/nelder-mead.ts';
import { findRoot } from '#lib/statistics/root-finding.ts';
import { sinhArcsinhLogSlope } from '#lib/statistics/sinh-arcsinh.ts';
import { mean, sampleSd } from '#lib/statistics/summary.ts';
import type { SkewFound } from '../built.ts';
import type { Skew } from '../model.ts';
import type { NormPack } from '../pack.ts';
import { transformed } from '../transformation.ts';
import { fitLocationScale, type Design } from './fit.ts';

/** A transformation that takes the skew off. */
export interface SkewFit {
  readonly skew: Skew;
  /** False where the scores as they are fit about as well. */
  readonly isNeeded: boolean;
  readonly built: SkewFound;
}

/** Powers that are looked at; beyond them data are no longer a matter of a transformation. */
const LIMITS = { low: -3, high: 3 };
const STEPS = 12;
/** Half of the 95th percentile of chi-squared with one degree of freedom (3.841), and with two (5.991). */
const DROP = 1.920729410347062;
const DROP_OF_TWO = 2.995732273553991;
/** How exactly the best power is found; data say it to a tenth. */
const TOLERANCE = 1e-4;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Scores that are never 0 or less, whoever does the test. */
const ABOVE_ZERO: readonly NormPack['unit'][] = ['ms', 's', 'ratio'];

/** Box-Cox for times and ratios; sinh-arcsinh for scores that can be 0 or less, also where nobody in the sample is. */
export function familyFor(unit: NormPack['unit'], values: readonly number[]): Skew['family'] {
  return ABOVE_ZERO.includes(unit) && values.every((value) => value > 0) ? 'box-cox' : 'sinh-arcsinh';
}

/** ln likelihood of the largest model around the transformed values, without the Jacobian; −∞ where there is none. */
function logLikelihood(values: readonly number[], design: Design, skew: Skew | null): number {
  const fit = fitLocationScale(
    values.map((value) => transformed(value, skew)),
    design,
  );
  return fit?.logLikelihood ?? -Infinity;
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

function findPower(values: readonly number[], design: Design): SkewFit | null {
  // Divided by their geometric mean, so that no power loses digits.
  const scale = Math.exp(mean(values.map(Math.log)) ?? 0);
  // The Jacobian is 0: the logarithms of x / scale sum to 0, and ln(scale) is the same for every power.
  const profile = (lambda: number): number =>
    logLikelihood(values, design, { family: 'box-cox', lambda, scale });
  const width = (LIMITS.high - LIMITS.low) / STEPS;
  const grid = Array.from({ length: STEPS + 1 }, (_, i) => LIMITS.low + i * width);
  const heights = grid.map(profile);
  const best = heights.indexOf(Math.max(...heights));
  const top = grid[best] ?? 1;
  if (heights[best] === -Infinity) return null;
  const lambda = highest(profile, Math.max(LIMITS.low, top - width), Math.min(LIMITS.high, top + width));
  const peak = profile(lambda);
  // A power that cannot be fitted is far below, but at a finite depth: the search draws lines.
  const above = (power: number): number => Math.max(profile(power) - peak + DROP, -100);
  const [low, high] = [crossing(above, lambda, LIMITS.low), crossing(above, lambda, LIMITS.high)];
  return {
    skew: { family: 'box-cox', lambda, scale },
    isNeeded: low > 1 || high < 1,
    built: { family: 'box-cox', lambda, low, high },
  };
}

function findShape(values: readonly number[], design: Design): SkewFit | null {
  const [location, scale] = [mean(values) ?? 0, sampleSd(values) ?? 0];
  if (scale === 0) return null;
  const x = values.map((value) => (value - location) / scale);
  const skewAt = (epsilon: number, lnDelta: number) =>
    ({ family: 'sinh-arcsinh', epsilon, delta: Math.exp(lnDelta), location, scale }) as const;
  const height = (epsilon: number, lnDelta: number): number => {
    const skew = skewAt(epsilon, lnDelta);
    const slopes = x.reduce((sum, value) => sum + sinhArcsinhLogSlope(value, skew), 0);
    return logLikelihood(values, design, skew) + slopes;
  };
  const straight = height(0, 0);
  if (straight === -Infinity) return null;
  const { point, value } = nelderMead(([a = 0, b = 0]) => -height(a, b), [0, 0], [0.2, 0.2], {
    tolerance: TOLERANCE / values.length,
    maxSteps: 300,
  });
  const skew = skewAt(point[0] ?? 0, point[1] ?? 0);
  const gain = -value - straight;
  return {
    skew,
    isNeeded: gain > DROP_OF_TWO,
    built: { family: 'sinh-arcsinh', epsilon: skew.epsilon, delta: skew.delta, gain },
  };
}

/**
 * The transformation under which the values are nearest to normal around the largest model, by profile likelihood
 * (Box and Cox 1964, doi:10.1111/j.2517-6161.1964.tb00553.x; Jones and Pewsey 2009, doi:10.1093/biomet/asp053).
 * @param values all above 0 where the family is `box-cox`
 * @returns null where the model cannot be fitted
 */
export function findSkew(values: readonly number[], design: Design, family: Skew['family']): SkewFit | null {
  return family === 'box-cox' ? findPower(values, design) : findShape(values, design);
}
