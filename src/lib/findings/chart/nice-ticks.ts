/** Round numbers from `min` to `max` in at most `most` steps of 1, 2 or 5 times a power of ten, and their decimals. */
export function niceTicks(
  min: number,
  max: number,
  most: number,
): { readonly values: readonly number[]; readonly decimals: number } {
  const rough = (max - min) / most;
  if (!(rough > 0)) return { values: [min], decimals: Number.isInteger(min) ? 0 : 1 };
  const power = 10 ** Math.floor(Math.log10(rough));
  const step =
    [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough * 0.999999) ?? rough;
  const first = Math.ceil(min / step - 1e-9);
  const last = Math.floor(max / step + 1e-9);
  const values = Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
  return { values, decimals: Math.max(0, -Math.floor(Math.log10(step) + 1e-9)) };
}
