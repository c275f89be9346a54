/** A place on a square board, in ten-thousandths of its side, from the upper left. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Positive, negative or zero as `c` lies on one side of the line from `a` to `b`, on the other, or on it. */
function sideOf(a: Point, b: Point, c: Point): number {
  return Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
}

/** Two points and the straight line between them. */
export type Segment = readonly [Point, Point];

/** Whether two segments cross or touch between their ends. */
export function cross([a, b]: Segment, [c, d]: Segment): boolean {
  if (Math.max(a.x, b.x) < Math.min(c.x, d.x) || Math.max(c.x, d.x) < Math.min(a.x, b.x)) return false;
  return sideOf(a, b, c) !== sideOf(a, b, d) && sideOf(c, d, a) !== sideOf(c, d, b);
}

/**
 * Distance of two points, in ten-thousandths of the side. Products and `Math.sqrt` are exact on every engine; `**` and
 * `Math.hypot` need not be.
 */
export function distance(a: Point, b: Point): number {
  const x = a.x - b.x;
  const y = a.y - b.y;
  return Math.sqrt(x * x + y * y);
}

/** Whether a point lies nearer to a segment than `reach`. */
export function isNearer(point: Point, [a, b]: Segment, reach: number): boolean {
  if (point.x < Math.min(a.x, b.x) - reach || point.x > Math.max(a.x, b.x) + reach) return false;
  const x = b.x - a.x;
  const y = b.y - a.y;
  const lengthSquared = x * x + y * y;
  if (lengthSquared === 0) return distance(point, a) < reach;
  const along = ((point.x - a.x) * x + (point.y - a.y) * y) / lengthSquared;
  const share = Math.min(1, Math.max(0, along));
  return distance(point, { x: a.x + share * x, y: a.y + share * y }) < reach;
}

/** The segments of a path through points, in their order. */
export function segmentsOf(path: readonly Point[]): readonly Segment[] {
  return path.slice(1).map((point, i) => [path[i] ?? point, point] as const);
}

/** Length of a path through points, in ten-thousandths of the side. */
export function pathLength(path: readonly Point[]): number {
  return segmentsOf(path).reduce((sum, [a, b]) => sum + distance(a, b), 0);
}
