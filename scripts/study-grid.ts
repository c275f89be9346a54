/** Which false-alarm rates a score that comes in steps can have at all. */

/** Of a norm and a cut. */
export interface Attainable {
  /** The share of the norm below a border between two steps that lies nearest to the nominal share, 0 to 1. */
  readonly attainable: number;
  /** The share of the norm in the step that the nominal share lies in, 0 to 1; near 0 where there are no steps. */
  readonly step: number;
}

/** Two values nearer than this are the same one, computed in another order. */
const SAME = 1e-9;

/** All values that there are, each once, ascending. */
export function gridOf(values: readonly number[]): readonly number[] {
  const ordered = values.toSorted((a, b) => a - b);
  return ordered.filter((value, i) => i === 0 || value - (ordered[i - 1] ?? value) > SAME);
}

/**
 * A value of a grid stands for all from half a step below to half a step above: what the norm says lies below the border
 * between two steps is a rate that some cut can have, and no cut has one between two borders.
 * @param nominal share, 0 to 1
 * @param grid ascending, at least two values
 * @param rankOf percentile rank of a value in the norm, 0 to 100
 */
export function attainableAt(
  nominal: number,
  grid: readonly number[],
  higherIsBetter: boolean,
  rankOf: (value: number) => number,
): Attainable {
  const fromWorst = higherIsBetter ? grid : grid.toReversed();
  const borders = fromWorst.slice(1).map((value, i) => (value + (fromWorst[i] ?? value)) / 2);
  const rateBelow = (at: number): number => {
    const border = borders[at];
    if (border === undefined) return at < 0 ? 0 : 1;
    return rankOf(border) / 100;
  };
  // The first border at or above the nominal rate; ranks rise from border to border.
  let [low, high] = [0, borders.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (rateBelow(middle) < nominal) low = middle + 1;
    else high = middle;
  }
  const [below, above] = [rateBelow(low - 1), rateBelow(low)];
  return { attainable: nominal - below < above - nominal ? below : above, step: above - below };
}
