import type { Matrix } from '#lib/statistics/matrix.ts';
import { leastSquares } from './least-squares.ts';

/** A normal model whose mean and ln sigma are sums of columns. */
export interface LocationScaleFit {
  readonly mean: readonly number[];
  readonly lnSigma: readonly number[];
  readonly meanCovariance: Matrix;
  readonly lnSigmaCovariance: Matrix;
  /** ln likelihood at its maximum, in nats. */
  readonly logLikelihood: number;
}

/** Rows of a design by column; the first column is that of the intercept. */
export interface Design {
  readonly mean: Matrix;
  readonly lnSigma: Matrix;
}

const MAX_ROUNDS = 200;
const CLOSE_ENOUGH = 1e-9;
/** Largest change of ln sigma in one round, against overshooting at the beginning. */
const MAX_STEP = 1;

/** The sum of columns for every row. */
export function linear(columns: Matrix, coefficients: readonly number[]): number[] {
  const [first = []] = columns;
  return first.map((_, row) => {
    let total = 0;
    for (let i = 0; i < columns.length; i++) total += (columns[i]?.[row] ?? 0) * (coefficients[i] ?? 0);
    return total;
  });
}

/** ln density of the normal curve at z, with standard deviation exp(lnSigma). */
export function logDensity(z: number, lnSigma: number): number {
  return -0.5 * (Math.log(2 * Math.PI) + z * z) - lnSigma;
}

/** One round: the mean by weighted least squares, then ln sigma by Fisher scoring. */
function round(y: readonly number[], design: Design, lnSigma: readonly number[]) {
  const spread = linear(design.lnSigma, lnSigma);
  const fitted = leastSquares(
    design.mean,
    y,
    spread.map((value) => Math.exp(-2 * value)),
  );
  if (fitted === null) return null;
  const expected = linear(design.mean, fitted.coefficients);
  const z = y.map((value, i) => (value - (expected[i] ?? 0)) * Math.exp(-(spread[i] ?? 0)));
  const step = leastSquares(
    design.lnSigma,
    z.map((value) => (value * value - 1) / 2),
    z.map(() => 1),
  );
  if (step === null) return null;
  const logLikelihood = z.reduce((sum, value, i) => sum + logDensity(value, spread[i] ?? 0), 0);
  return { fitted, step, logLikelihood };
}

/** ln of the root mean square of the values around their mean: where ln sigma begins. */
function firstLnSigma(y: readonly number[], columns: number): number[] {
  const mean = y.reduce((sum, value) => sum + value, 0) / y.length;
  const variance = y.reduce((sum, value) => sum + (value - mean) ** 2, 0) / y.length;
  return Array.from({ length: columns }, (_, i) => (i === 0 ? Math.log(variance) / 2 : 0));
}

/**
 * Maximum likelihood of a normal model with multiplicative heteroscedasticity
 * (Harvey 1976, Econometrica 44:461–465, doi:10.2307/1913974). The intercept of ln sigma is then raised by
 * ½ ln(n / (n − k)), as the sample standard deviation is, because residuals are smaller than errors.
 * @returns null where the model cannot be told from the data: a column follows from the others, or nothing varies
 */
export function fitLocationScale(y: readonly number[], design: Design): LocationScaleFit | null {
  const n = y.length;
  const k = design.mean.length;
  let lnSigma = firstLnSigma(y, design.lnSigma.length);
  if (n <= k || !lnSigma.every(Number.isFinite)) return null;
  for (let rounds = 0; rounds < MAX_ROUNDS; rounds++) {
    const result = round(y, design, lnSigma);
    if (result === null) return null;
    const { fitted, step, logLikelihood } = result;
    const moved = Math.max(...step.coefficients.map(Math.abs));
    const scaled = moved > MAX_STEP ? MAX_STEP / moved : 1;
    lnSigma = lnSigma.map((value, i) => value + scaled * (step.coefficients[i] ?? 0));
    if (!lnSigma.every(Number.isFinite)) return null;
    if (moved > CLOSE_ENOUGH) continue;
    const raise = Math.log(n / (n - k)) / 2;
    return {
      mean: fitted.coefficients,
      lnSigma: lnSigma.map((value, i) => (i === 0 ? value + raise : value)),
      meanCovariance: fitted.inverse().map((row) => row.map((value) => (value * n) / (n - k))),
      // The information about ln sigma is 2 W'W.
      lnSigmaCovariance: step.inverse().map((row) => row.map((value) => value / 2)),
      logLikelihood,
    };
  }
  return null;
}
