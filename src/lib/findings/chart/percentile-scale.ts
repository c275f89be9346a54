import quantile from '@stdlib/stats-base-dists-normal-quantile';
import type { MeasureText } from './look.ts';

/** Percentile ranks at the two ends of the scale; ranks beyond are drawn there. */
const ENDS = { low: 0.5, high: 99.5 };
const TICKS = [1, 2, 5, 9, 16, 25, 50, 75, 84, 91, 95, 98, 99];
/** Free room between two numbers under the axis, as a multiple of the type size. */
const TICK_GAP = 0.5;

/** Place of a percentile rank (0 to 100) on the scale: its z under the normal curve, at most that of 0.5 and of 99.5. */
export function placeOf(rank: number): number {
  return quantile(Math.min(ENDS.high, Math.max(ENDS.low, rank)) / 100, 0, 1);
}

export const SCALE = Object.freeze({ min: placeOf(0), max: placeOf(100) });

/**
 * Ranks that are written under the axis: the middle, then the edges of the bands, then the rest, each with its
 * mirror image where both fit beside those before them. In order.
 */
export function ticksThatFit(
  edges: readonly number[],
  widthPx: number,
  fontPx: number,
  measure: MeasureText,
): readonly number[] {
  const pxPerZ = widthPx / (SCALE.max - SCALE.min);
  const span = (rank: number): readonly [number, number] => {
    const half = (measure(String(rank), fontPx, false) + TICK_GAP * fontPx) / 2;
    return [placeOf(rank) * pxPerZ - half, placeOf(rank) * pxPerZ + half];
  };
  const wish = [50, ...TICKS.filter((rank) => edges.includes(rank)), ...TICKS].filter((rank) => rank <= 50);
  const taken: number[] = [];
  for (const rank of new Set(wish)) {
    const pair = rank === 50 ? [rank] : [rank, 100 - rank];
    const free = pair.every((one) => {
      const [left, right] = span(one);
      return taken.every((other) => right <= span(other)[0] || left >= span(other)[1]);
    });
    if (free) taken.push(...pair);
  }
  return taken.toSorted((a, b) => a - b);
}
