import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { findRoot } from './root-finding.ts';

/** Where the logarithm of a density has fallen this far below its peak, the rest is below 1e-15. */
const NEGLIGIBLE = -35;

interface Node {
  /** A value of √(χ²/df). */
  readonly spread: number;
  /** Its density in ln spread, 1 at the peak. */
  readonly weight: number;
}

/**
 * Evenly spaced points in u = ln √(χ²/df). The trapezoid rule on them converges exponentially as long as the step is below
 * the width of what is summed: that of the density, 1/√(2 df), and that of Φ(t·spread − δ), 1/|t|.
 */
function nodesOf(t: number, df: number): readonly Node[] {
  const [density, edge] = [1 / Math.sqrt(2 * df), 1 / Math.max(Math.abs(t), 1e-9)];
  const step = Math.min(0.07, 0.58 / Math.hypot(1 / density, 1 / edge));
  const logDensity = (u: number): number => df * (u - Math.expm1(2 * u) / 2);
  const nodes: Node[] = [{ spread: 1, weight: 1 }];
  for (const direction of [-step, step]) {
    for (let i = 1; logDensity(i * direction) > NEGLIGIBLE; i++) {
      const u = i * direction;
      nodes.push({ spread: Math.exp(u), weight: Math.exp(logDensity(u)) });
    }
  }
  return nodes;
}

function sumOver(nodes: readonly Node[], t: number, delta: number): number {
  let [sum, total] = [0, 0];
  for (const { spread, weight } of nodes) {
    sum += weight * normalCdf(t * spread - delta, 0, 1);
    total += weight;
  }
  return sum / total;
}

/** The quantile function of the library is infinite below about 1e-17. */
const SMALLEST = 1e-15;

function refuse(t: number, df: number): void {
  if (!Number.isFinite(t) || !(df > 0))
    throw new RangeError(`Non-central t: t ${t} with df ${df} is not defined`);
}

/**
 * P(T ≤ t) of the non-central t distribution with `df` (above 0) degrees of freedom and non-centrality `delta`, to 1e-12:
 * the mean of Φ(t·√(χ²/df) − δ) over the χ² distribution, by the trapezoid rule. Not the series AS 243 (Lenth 1989,
 * Appl Stat 38:185–189, doi:10.2307/2347693), whose first term is 0 in double precision beyond |δ| = 37.6: a score two
 * standard deviations below the mean of 400 people is there already. Throws RangeError without a defined distribution.
 */
export function noncentralTCdf(t: number, df: number, delta: number): number {
  refuse(t, df);
  return sumOver(nodesOf(t, df), t, delta);
}

/**
 * The non-centrality δ with P(T ≤ t | df, δ) = `probability` (1e-9 to 1 − 1e-9).
 * Throws RangeError for another probability or without a defined distribution.
 */
export function noncentralityOf(t: number, df: number, probability: number): number {
  refuse(t, df);
  if (!(probability >= 1e-9 && probability <= 1 - 1e-9))
    throw new RangeError(`No quantile at ${probability}`);
  const nodes = nodesOf(t, df);
  const target = normalQuantile(probability, 0, 1);
  // On the probit scale the function is nearly a straight line in δ, so that few steps are enough.
  const gap = (delta: number): number =>
    normalQuantile(Math.min(1 - SMALLEST, Math.max(SMALLEST, sumOver(nodes, t, delta))), 0, 1) - target;
  // Where the spread is taken as normal, this is the answer; the true one lies close by.
  const scale = Math.hypot(1, t / Math.sqrt(2 * df));
  const guess = t * (1 - 1 / (4 * df)) - target * scale;
  let reach = 0.1 * scale;
  while (gap(guess - reach) < 0 || gap(guess + reach) > 0) reach *= 3;
  return findRoot(gap, guess - reach, guess + reach);
}
