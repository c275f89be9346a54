export interface Minimum {
  readonly point: readonly number[];
  readonly value: number;
  /** Whether the values at the corners agreed within `tolerance` before `maxSteps` ran out. */
  readonly converged: boolean;
}

interface Corner {
  readonly point: readonly number[];
  readonly value: number;
}

/** The next simplex of a sorted one: the worst corner reflected, expanded or contracted, or all drawn to the best. */
function nextSimplex(corners: readonly Corner[], at: (point: readonly number[]) => Corner): Corner[] {
  const [best, worst, second] = [corners[0], corners.at(-1), corners.at(-2)] as [Corner, Corner, Corner];
  const others = corners.slice(0, -1);
  const centre = best.point.map(
    (_, i) => others.reduce((sum, { point }) => sum + (point[i] ?? 0), 0) / others.length,
  );
  const along = (factor: number): Corner =>
    at(centre.map((value, i) => value + factor * (value - (worst.point[i] ?? 0))));
  const reflected = along(1);
  if (reflected.value < best.value) {
    const expanded = along(2);
    return [...others, expanded.value < reflected.value ? expanded : reflected];
  }
  if (reflected.value < second.value) return [...others, reflected];
  const contracted = along(reflected.value < worst.value ? 0.5 : -0.5);
  if (contracted.value < Math.min(worst.value, reflected.value)) return [...others, contracted];
  return [
    best,
    ...corners.slice(1).map(({ point }) => at(point.map((x, i) => (x + (best.point[i] ?? 0)) / 2))),
  ];
}

/**
 * Place of the least value of a function without derivatives; `steps` are the first distances in each direction.
 * A value that is not a number counts as infinitely large.
 * Source: Nelder & Mead 1965, Comput J 7:308–313, doi:10.1093/comjnl/7.4.308.
 */
export function nelderMead(
  f: (point: readonly number[]) => number,
  start: readonly number[],
  steps: readonly number[],
  { tolerance = 1e-10, maxSteps = 2000 }: { tolerance?: number; maxSteps?: number } = {},
): Minimum {
  const at = (point: readonly number[]): Corner => {
    const value = f(point);
    return { point, value: Number.isNaN(value) ? Infinity : value };
  };
  let corners = [at(start), ...steps.map((step, i) => at(start.map((x, j) => (i === j ? x + step : x))))];
  for (let step = 0; step < maxSteps; step++) {
    corners = corners.toSorted((a, b) => a.value - b.value);
    const [best, worst] = [corners[0], corners.at(-1)] as [Corner, Corner];
    if (worst.value - best.value <= tolerance * (1 + Math.abs(best.value)))
      return { ...best, converged: true };
    corners = nextSimplex(corners, at);
  }
  const best = corners.toSorted((a, b) => a.value - b.value)[0] as Corner;
  return { ...best, converged: false };
}
