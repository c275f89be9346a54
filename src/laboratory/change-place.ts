import type { StimulusPlace } from '#lib/stimuli/manifest.ts';
import { tidy } from './figures.ts';
import { GREY_HEIGHT, GREY_WIDTH } from './render/drawing.ts';
import type { ScreenBox } from './rooms/visible.ts';

/** Levels of 255 in the most different of the three colours, from which a difference counts: soft shadows stay below. */
const NOTICED = 24;
/** Share of the difference that the regions taken hold together; what is left are specks. */
const HELD = 0.9;
/** Share of the difference taken that each side of the box may cut off: faint tails of a region. */
const CUT = 0.025;

/** The points around one, in the picture, and itself. */
function around(point: number): number[] {
  const [x, y] = [point % GREY_WIDTH, Math.floor(point / GREY_WIDTH)];
  const near = (at: number, length: number) => [at - 1, at, at + 1].filter((n) => n >= 0 && n < length);
  return near(y, GREY_HEIGHT).flatMap((j) => near(x, GREY_WIDTH).map((i) => j * GREY_WIDTH + i));
}

/** Mean difference of one colour over the 3 x 3 points around one (fewer at an edge), in levels of 255. */
function smoothed(target: ArrayLike<number>, lure: ArrayLike<number>, point: number, colour: number): number {
  const [x, y] = [point % GREY_WIDTH, Math.floor(point / GREY_WIDTH)];
  let [sum, count] = [0, 0];
  for (let j = Math.max(0, y - 1); j <= Math.min(GREY_HEIGHT - 1, y + 1); j++)
    for (let i = Math.max(0, x - 1); i <= Math.min(GREY_WIDTH - 1, x + 1); i++) {
      const at = (j * GREY_WIDTH + i) * 3 + colour;
      sum += (target[at] ?? 0) - (lure[at] ?? 0);
      count++;
    }
  return Math.abs(sum) / count;
}

/** Difference of two pictures (red, green, blue, row by row), smoothed; 0 where it is not noticed. */
function noticedDifference(target: ArrayLike<number>, lure: ArrayLike<number>): Float64Array {
  return Float64Array.from({ length: GREY_WIDTH * GREY_HEIGHT }, (_, point) => {
    const most = Math.max(
      smoothed(target, lure, point, 0),
      smoothed(target, lure, point, 1),
      smoothed(target, lure, point, 2),
    );
    return most < NOTICED ? 0 : most;
  });
}

/** Points that hang together, and how much they differ. */
type Region = { readonly points: readonly number[]; readonly weight: number };

function regionsOf(difference: Float64Array): Region[] {
  const seen = new Uint8Array(difference.length);
  const regions: Region[] = [];
  for (let start = 0; start < difference.length; start++) {
    if (difference[start] === 0 || seen[start] === 1) continue;
    const points = [start];
    seen[start] = 1;
    for (const point of points)
      for (const next of around(point))
        if (difference[next] !== 0 && seen[next] === 0) {
          seen[next] = 1;
          points.push(next);
        }
    regions.push({ points, weight: weightOf(points, difference) });
  }
  return regions.sort((a, b) => b.weight - a.weight);
}

function weightOf(points: readonly number[], difference: Float64Array): number {
  return points.reduce((sum, point) => sum + (difference[point] ?? 0), 0);
}

/** The points of the greatest regions that hold HELD of the difference together. */
function heldPoints(difference: Float64Array): readonly number[] {
  const regions = regionsOf(difference);
  const wanted = HELD * regions.reduce((sum, { weight }) => sum + weight, 0);
  const taken: number[] = [];
  let held = 0;
  for (const { points, weight } of regions) {
    if (held >= wanted) break;
    held += weight;
    taken.push(...points);
  }
  return taken;
}

/** First and last place that are kept when at most `most` of the weights is cut off at each end. */
function range(weights: readonly number[], most: number): readonly [number, number] {
  const cut = (ordered: readonly number[]): number => {
    let sum = 0;
    return ordered.findIndex((weight) => (sum += weight) > most);
  };
  return [cut(weights), weights.length - 1 - cut(weights.toReversed())];
}

/**
 * Where a lure can be seen to differ from its target: the box of the regions that hold 90 % of the noticed difference,
 * without their faint tails. `boxes`: where the changed parts of a room are or were; then only these count, because
 * the light of a moved window falls elsewhere too. Throws a RangeError where nothing is noticed.
 * @param target red, green and blue (0..255) at GREY_WIDTH x GREY_HEIGHT, row by row; `lure` likewise
 */
export function placeOfChange(
  target: ArrayLike<number>,
  lure: ArrayLike<number>,
  boxes: readonly ScreenBox[],
): StimulusPlace {
  const difference = noticedDifference(target, lure).map((value, point) => {
    const x = (((point % GREY_WIDTH) + 0.5) / GREY_WIDTH) * 2 - 1;
    const y = 1 - ((Math.floor(point / GREY_WIDTH) + 0.5) / GREY_HEIGHT) * 2;
    const counts =
      boxes.length === 0 || boxes.some((b) => x >= b.x[0] && x <= b.x[1] && y >= b.y[0] && y <= b.y[1]);
    return counts ? value : 0;
  });
  const points = heldPoints(difference);
  if (points.length === 0)
    throw new RangeError('No difference of target and lure is noticed: draw another lure.');
  const columns = Array.from({ length: GREY_WIDTH }, () => 0);
  const rows = Array.from({ length: GREY_HEIGHT }, () => 0);
  for (const point of points) {
    const [x, y] = [point % GREY_WIDTH, Math.floor(point / GREY_WIDTH)];
    columns[x] = (columns[x] ?? 0) + (difference[point] ?? 0);
    rows[y] = (rows[y] ?? 0) + (difference[point] ?? 0);
  }
  const most = CUT * weightOf(points, difference);
  const [left, right] = range(columns, most);
  const [top, bottom] = range(rows, most);
  return {
    leftShare: tidy(left / GREY_WIDTH),
    topShare: tidy(top / GREY_HEIGHT),
    widthShare: tidy((right + 1 - left) / GREY_WIDTH),
    heightShare: tidy((bottom + 1 - top) / GREY_HEIGHT),
  };
}
