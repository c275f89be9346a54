import { type BufferGeometry, Mesh, type Object3D, SphereGeometry, Vector3 } from 'three';
import { RoundedBoxGeometry } from 'three/examples/jsm/geometries/RoundedBoxGeometry.js';

/** How far from the true round an edge may lie, in picture points. */
const TOLERANCE_PX = 0.3;

const kept = new Map<string, BufferGeometry>();

function keep<G extends BufferGeometry>(key: string, make: () => G): G {
  const geometry = (kept.get(key) as G | undefined) ?? make();
  kept.set(key, geometry);
  return geometry;
}

/** False where somebody has bent or moved the shape after making it. */
function isUntouched(shape: BufferGeometry, asMade: BufferGeometry): boolean {
  const [a, b] = [shape.getAttribute('position').array, asMade.getAttribute('position').array];
  return a.length === b.length && a.every((value, i) => value === b[i]);
}

/** Edges that a circle of this radius needs. */
export function edgesOf(radiusPx: number): number {
  return Math.max(10, Math.ceil(Math.PI / Math.sqrt((2 * TOLERANCE_PX) / Math.max(radiusPx, 1))));
}

function plainerBall(shape: SphereGeometry, pxPerUnit: number): BufferGeometry {
  const { radius, widthSegments, heightSegments, ...rest } = shape.parameters;
  const around = edgesOf(radius * pxPerUnit);
  if (around >= widthSegments) return shape;
  const ball = (w: number, h: number) =>
    keep(
      `ball ${radius} ${w} ${h} ${Object.values(rest).join(' ')}`,
      () =>
        new SphereGeometry(radius, w, h, rest.phiStart, rest.phiLength, rest.thetaStart, rest.thetaLength),
    );
  if (!isUntouched(shape, ball(widthSegments, heightSegments))) return shape;
  return ball(around, Math.min(heightSegments, Math.ceil(around * 0.7)));
}

/** What a rounded box was made with; its published type leaves out the last two. */
type BoxParameters = RoundedBoxGeometry['parameters'] & {
  readonly segments: number;
  readonly radius: number;
};

function plainerBox(shape: RoundedBoxGeometry, pxPerUnit: number): BufferGeometry {
  const { width, height, depth, segments, radius } = shape.parameters as BoxParameters;
  const edges = radius * pxPerUnit < 3 ? 1 : radius * pxPerUnit < 10 ? 2 : 3;
  if (edges >= segments) return shape;
  const box = (n: number) =>
    keep(
      `box ${width} ${height} ${depth} ${n} ${radius}`,
      () => new RoundedBoxGeometry(width, height, depth, n, radius),
    );
  return isUntouched(shape, box(segments)) ? box(edges) : shape;
}

/**
 * Gives small balls and boxes no more edges than can be seen at `pxPerUnit` picture points to a unit of `things`:
 * a software renderer pays for every triangle, in every shadow again.
 */
export function skipUnseenDetail(things: Object3D, pxPerUnit: number): void {
  things.updateMatrixWorld(true);
  const scale = new Vector3();
  things.traverse((thing) => {
    if (!(thing instanceof Mesh)) return;
    const shape = thing.geometry as BufferGeometry;
    const px = pxPerUnit * Math.max(...scale.setFromMatrixScale(thing.matrixWorld).toArray().map(Math.abs));
    if (shape instanceof SphereGeometry) thing.geometry = plainerBall(shape, px);
    else if (shape instanceof RoundedBoxGeometry) thing.geometry = plainerBox(shape, px);
  });
}
