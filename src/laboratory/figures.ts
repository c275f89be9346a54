/** Rounded to 1/10000, as distances are written. */
export function tidy(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

/** NaN for none. */
export function mean(values: readonly number[]): number {
  return tidy(values.reduce((sum, value) => sum + value, 0) / values.length);
}

/** The middle value; NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(middle)] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}
