/** Rows of numbers, all of the same length. */
export type Matrix = readonly (readonly number[])[];

/** Sum of the products, element by element; missing elements count 0. */
export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}

/** The matrix times the column `x`. */
export function times(matrix: Matrix, x: readonly number[]): readonly number[] {
  return matrix.map((row) => dot(row, x));
}

/** Throws RangeError unless the matrix has `size` rows and columns, 1 on the diagonal and equal, valid correlations. */
export function checkCorrelations(matrix: Matrix, size: number): void {
  const isValid =
    matrix.length === size &&
    matrix.every(
      (row, i) =>
        row.length === size &&
        row.every(
          (r, j) => Math.abs(r - (matrix[j]?.[i] ?? NaN)) < 1e-9 && (i === j ? r === 1 : Math.abs(r) <= 1),
        ),
    );
  if (!isValid) throw new RangeError(`Not a ${size} × ${size} correlation matrix: ${JSON.stringify(matrix)}`);
}

/**
 * Lower triangle L with L·Lᵀ = the matrix (Cholesky), for a symmetric matrix.
 * Throws RangeError where the matrix is not positive definite: such correlations cannot be those of one sample.
 */
export function choleskyOf(matrix: Matrix): Matrix {
  const lower: number[][] = [];
  matrix.forEach((row, i) => {
    const own: number[] = [];
    for (let j = 0; j <= i; j++) {
      const other = j === i ? own : (lower[j] ?? []);
      const rest = (row[j] ?? 0) - dot(own.slice(0, j), other.slice(0, j));
      if (j === i && !(rest > 1e-12)) throw new RangeError('The matrix is not positive definite');
      own.push(j === i ? Math.sqrt(rest) : rest / (other[j] ?? NaN));
    }
    lower.push(own);
  });
  return lower;
}

/**
 * The column x with matrix · x = `right`, for a symmetric positive definite matrix.
 * Throws RangeError where the matrix is not positive definite.
 */
export function solve(matrix: Matrix, right: readonly number[]): readonly number[] {
  const lower = choleskyOf(matrix);
  const forward: number[] = [];
  lower.forEach((row, i) => {
    forward.push(((right[i] ?? 0) - dot(row.slice(0, i), forward)) / (row[i] ?? NaN));
  });
  const x = new Array<number>(lower.length).fill(0);
  for (let i = lower.length - 1; i >= 0; i--) {
    const below = lower.reduce((sum, row, j) => (j > i ? sum + (row[i] ?? 0) * (x[j] ?? 0) : sum), 0);
    x[i] = ((forward[i] ?? 0) - below) / (lower[i]?.[i] ?? NaN);
  }
  return x;
}
