/** What a set of measurement errors says. All values in ms. */
export interface ErrorSummary {
  readonly n: number;
  /** Mean error: what is always too much or too little. */
  readonly bias: number;
  readonly sd: number;
  /** 95th percentile of the absolute error. */
  readonly p95: number;
}

export function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? NaN;
  const above = sorted[Math.ceil(position)] ?? below;
  return below + (position - Math.floor(position)) * (above - below);
}

export function summarise(errors: readonly number[]): ErrorSummary {
  const n = errors.length;
  const bias = errors.reduce((sum, error) => sum + error, 0) / n;
  const sd = Math.sqrt(errors.reduce((sum, error) => sum + (error - bias) ** 2, 0) / Math.max(1, n - 1));
  const p95 = quantile(
    errors.map((error) => Math.abs(error)).toSorted((a, b) => a - b),
    0.95,
  );
  return { n, bias, sd, p95 };
}
