import { solve, type Matrix } from '#lib/statistics/matrix.ts';

/** A fit by weighted least squares. */
export interface LeastSquares {
  readonly coefficients: readonly number[];
  /** (X'WX)⁻¹: with weights of 1/σ² the covariance of the coefficients. */
  readonly inverse: () => Matrix;
}

/** Sum of x·y·weight over the rows: a plain loop, because a model is fitted some hundred times to all rows. */
function weightedDot(x: readonly number[], y: readonly number[], weights: readonly number[]): number {
  let total = 0;
  for (let i = 0; i < weights.length; i++) total += (x[i] ?? 0) * (y[i] ?? 0) * (weights[i] ?? 0);
  return total;
}

/**
 * Weighted least squares by the normal equations, with the columns brought to the same length first: enough for a handful
 * of centred columns.
 * @param columns of the design, each as long as `y`
 * @param weights above 0
 * @returns null where a column follows from the others (one sex only, one age only)
 */
export function leastSquares(
  columns: Matrix,
  y: readonly number[],
  weights: readonly number[],
): LeastSquares | null {
  const lengths = columns.map((column) => Math.sqrt(weightedDot(column, column, weights)));
  if (!lengths.every((length) => length > 0)) return null;
  const perLength = (x: number, i: number): number => x / (lengths[i] ?? 1);
  const products = columns.map((column, i) =>
    columns.map((other, j) => perLength(perLength(weightedDot(column, other, weights), i), j)),
  );
  const right = columns.map((column, i) => perLength(weightedDot(column, y, weights), i));
  const unit = (at: number): readonly number[] => columns.map((_, i) => Number(i === at));
  try {
    return {
      coefficients: solve(products, right).map(perLength),
      inverse: () =>
        columns.map((_, j) => solve(products, unit(j)).map((x, i) => perLength(perLength(x, i), j))),
    };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
