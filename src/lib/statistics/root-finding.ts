const MAX_STEPS = 200;

/**
 * The place between `low` and `high` where a continuous function changes its sign, to about 1e-14 of its size.
 * False position with the Illinois rule: Dowell & Jarratt 1971, BIT 11:168–174, doi:10.1007/BF01934364.
 * Throws RangeError where the signs at both ends are equal or a value is not a number.
 */
export function findRoot(f: (x: number) => number, low: number, high: number): number {
  let [a, b] = [low, high];
  let [fa, fb] = [f(a), f(b)];
  if (fa === 0) return a;
  if (!(fa * fb <= 0)) throw new RangeError(`findRoot: no change of sign between ${low} and ${high}`);
  for (let step = 0; step < MAX_STEPS && fb !== 0; step++) {
    const shift = (fb * (b - a)) / (fb - fa);
    if (Math.abs(shift) <= 1e-14 * (1 + Math.abs(b))) break;
    const x = b - shift;
    const fx = f(x);
    // The old end is kept on the other side; kept twice, it counts half, so that it cannot hold up the search.
    if (fx * fb < 0) [a, fa] = [b, fb];
    else fa /= 2;
    [b, fb] = [x, fx];
  }
  return b;
}
