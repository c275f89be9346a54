import type { Rng } from '#lib/domain/rng.ts';
import { cross, distance, isNearer, pathLength, segmentsOf, type Point, type Segment } from './geometry.ts';

/** What a board must be like. Lengths in ten-thousandths of its side. */
export interface BoardPlan {
  readonly circles: number;
  /** Length of the path through all circles; a board may differ by `LENGTH_TOLERANCE`. */
  readonly path: number;
  /** Least distance between the middles of two circles. */
  readonly spacing: number;
}

/** A board may be this much longer or shorter than planned, as a share: two boards differ by less than 5 %. */
export const LENGTH_TOLERANCE = 0.02;
/** Middles keep this distance from the edge, so that no circle is cut off, also where circles are largest. */
export const EDGE = 700;
/** No line passes the middle of another circle nearer than this: a line must not seem to connect it. */
export const CLEARANCE = 600;
/** No line is longer: the next circle is not to be looked for at the other end of the board. */
export const LONGEST_LINE = 6500;
/** Room beside the first and the last circle for its word: half the width, and the height. */
const WORD_HALF_WIDTH = 1600;
const WORD_HEIGHT = 2000;
/** From the middle of a circle to that of its word, and half the length of a word: so near to an edge it may stand. */
const WORD_DISTANCE = 850;
const WORD_EDGE = 1000;
const SIDE = 10_000;
/** A random change moves a circle by at most this much each way; one in so many turns a stretch of the path instead. */
const LONGEST_JITTER = 1200;
const MOVES_PER_TURN = 6;

/** Limits of the search: places tried and crossings undone for one start, its improving moves, and starts. */
const PLACES = 4000;
const TURNS = 500;
const MOVES = 5000;
const STARTS = 60;

/** Whether the word of an end circle stands below it; in the lower half of the board it stands above. `y` in sides. */
export function isWordBelow(y: number): boolean {
  return y < 0.5;
}

function blocksWord(end: Point, other: Point): boolean {
  const downwards = isWordBelow(end.y / SIDE) ? other.y - end.y : end.y - other.y;
  return Math.abs(other.x - end.x) < WORD_HALF_WIDTH && downwards > 0 && downwards < WORD_HEIGHT;
}

/** The middle line of the word beside an end circle. */
function wordLine(end: Point): Segment {
  const y = end.y + (isWordBelow(end.y / SIDE) ? WORD_DISTANCE : -WORD_DISTANCE);
  return [
    { x: end.x - WORD_EDGE, y },
    { x: end.x + WORD_EDGE, y },
  ];
}

/** Words that are cut off, and circles and lines that run into them. */
function wordFaults(path: readonly Point[], segments: readonly Segment[]): number {
  let faults = 0;
  for (const end of [path.at(0), path.at(-1)]) {
    if (end === undefined) continue;
    if (end.x < WORD_EDGE || end.x > SIDE - WORD_EDGE) faults += 1;
    for (const other of path) if (other !== end && blocksWord(end, other)) faults += 1;
    const word = wordLine(end);
    for (const segment of segments) if (cross(segment, word)) faults += 1;
  }
  return faults;
}

/** Lines that are too long, cross, or run through a circle; no longer counted once there are more than `limit`. */
function lineFaults(path: readonly Point[], segments: readonly Segment[], limit: number): number {
  let faults = 0;
  for (const [i, segment] of segments.entries()) {
    if (distance(...segment) > LONGEST_LINE) faults += 1;
    for (let later = i + 2; later < segments.length; later++) {
      if (cross(segment, segments[later] ?? segment)) faults += 1;
    }
    for (const [k, point] of path.entries()) {
      if (k !== i && k !== i + 1 && isNearer(point, segment, CLEARANCE)) faults += 1;
    }
    if (faults > limit) return faults;
  }
  return faults;
}

/** Quarters of the board with too few circles: a board is to be looked over as a whole. */
function emptyQuarters(path: readonly Point[]): number {
  const least = Math.floor(path.length / 8);
  const counts = [0, 0, 0, 0];
  for (const { x, y } of path) {
    const quarter = (x < SIDE / 2 ? 0 : 1) + (y < SIDE / 2 ? 0 : 2);
    counts[quarter] = (counts[quarter] ?? 0) + 1;
  }
  return counts.filter((count) => count < least).length;
}

/** Zero for a board that is as planned; the more, the further from it. Above `limit` no longer exact, but above it. */
function faultsOf(path: readonly Point[], plan: BoardPlan, limit = Infinity): number {
  const offLength = Math.abs(pathLength(path) / plan.path - 1);
  const excess = Math.max(0, offLength - LENGTH_TOLERANCE);
  const segments = segmentsOf(path);
  const quick = wordFaults(path, segments) + emptyQuarters(path) + 10 * excess;
  return quick > limit ? quick : quick + lineFaults(path, segments, limit - quick);
}

function drawPoint(rng: Rng): Point {
  return { x: rng.int(EDGE, SIDE - EDGE), y: rng.int(EDGE, SIDE - EDGE) };
}

/** Points far enough from each other, or null where the places ran out. */
function drawPoints({ circles, spacing }: BoardPlan, rng: Rng): readonly Point[] | null {
  const points: Point[] = [];
  for (let place = 0; place < PLACES && points.length < circles; place++) {
    const point = drawPoint(rng);
    if (points.every((other) => distance(point, other) >= spacing)) points.push(point);
  }
  return points.length === circles ? points : null;
}

function turned(path: readonly Point[], from: number, to: number): readonly Point[] {
  return [...path.slice(0, from), ...path.slice(from, to + 1).toReversed(), ...path.slice(to + 1)];
}

/** The first two lines that cross, by their places in the path; null without any. */
function firstCrossing(path: readonly Point[]): readonly [number, number] | null {
  const segments = segmentsOf(path);
  for (const [i, segment] of segments.entries()) {
    const j = segments.findIndex((later, k) => k > i + 1 && cross(segment, later));
    if (j >= 0) return [i, j];
  }
  return null;
}

/** A path through the same points with few or no crossings: turning the stretch between two crossing lines shortens it. */
function uncrossed(start: readonly Point[]): readonly Point[] {
  let path = start;
  for (let turn = 0; turn < TURNS; turn++) {
    const crossing = firstCrossing(path);
    if (crossing === null) break;
    path = turned(path, crossing[0] + 1, crossing[1]);
  }
  return path;
}

function jitter({ x, y }: Point, rng: Rng): Point {
  const move = (value: number): number =>
    Math.min(SIDE - EDGE, Math.max(EDGE, value + rng.int(-LONGEST_JITTER, LONGEST_JITTER)));
  return { x: move(x), y: move(y) };
}

/** The path after one random change, or null where two circles would come too near each other. */
function changed(path: readonly Point[], spacing: number, rng: Rng): readonly Point[] | null {
  const i = rng.int(0, path.length - 1);
  if (rng.int(1, MOVES_PER_TURN) === 1) {
    const j = rng.int(0, path.length - 1);
    return turned(path, Math.min(i, j), Math.max(i, j));
  }
  const moved = jitter(path[i] ?? drawPoint(rng), rng);
  const isFree = path.every((other, k) => k === i || distance(moved, other) >= spacing);
  return isFree ? path.with(i, moved) : null;
}

function improved(start: readonly Point[], plan: BoardPlan, rng: Rng): readonly Point[] | null {
  let path = start;
  let faults = faultsOf(path, plan);
  for (let move = 0; move < MOVES && faults > 0; move++) {
    const next = changed(path, plan.spacing, rng);
    if (next === null) continue;
    const nextFaults = faultsOf(next, plan, faults);
    if (nextFaults <= faults) [path, faults] = [next, nextFaults];
  }
  return faults === 0 ? path : null;
}

/**
 * Draws a board: the middles of its circles in the order of the path. No two lines of the path cross, none runs through
 * a third circle, and the path is as long as planned. Pure: the same plan and random numbers give the same board.
 * @throws RangeError when no board was found within the fixed number of tries
 */
export function drawBoard(plan: BoardPlan, rng: Rng): readonly Point[] {
  for (let start = 0; start < STARTS; start++) {
    const points = drawPoints(plan, rng);
    const path = points === null ? null : improved(uncrossed(points), plan, rng);
    if (path !== null) return path;
  }
  throw new RangeError(
    `No board of ${plan.circles} circles found: check its spacing and the length of its path`,
  );
}
