import { Box3, type BufferGeometry, Mesh, type Object3D, type PerspectiveCamera, Vector3 } from 'three';
import { PICTURE_HEIGHT, PICTURE_WIDTH } from '../../render/drawing.ts';

/** A box in picture points, from the upper left. */
export type Outline = {
  readonly leftPx: number;
  readonly topPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
};

/** More points of a part than this add nothing to its outline. */
const POINTS_OF_A_PART = 600;

/** Picture points of a point in the room; the room's camera must have been aimed. */
export function toPicture(camera: PerspectiveCamera, point: Vector3): readonly [x: number, y: number] {
  const { x, y } = point.clone().project(camera);
  return [((x + 1) / 2) * PICTURE_WIDTH, ((1 - y) / 2) * PICTURE_HEIGHT];
}

/** The smallest box around a thing in the picture. */
export function outlineOf(camera: PerspectiveCamera, thing: Object3D): Outline {
  thing.updateMatrixWorld(true);
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const point = new Vector3();
  thing.traverse((part) => {
    if (!(part instanceof Mesh)) return;
    const places = (part.geometry as BufferGeometry).getAttribute('position');
    const stride = Math.max(1, Math.floor(places.count / POINTS_OF_A_PART));
    for (let i = 0; i < places.count; i += stride) {
      const [x, y] = toPicture(camera, point.fromBufferAttribute(places, i).applyMatrix4(part.matrixWorld));
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
  });
  const [leftPx, topPx] = [Math.floor(left), Math.floor(top)];
  return { leftPx, topPx, widthPx: Math.ceil(right) - leftPx, heightPx: Math.ceil(bottom) - topPx };
}

/** True where the box lies within the picture, `margin` picture points from its edges. */
export function isWithin({ leftPx, topPx, widthPx, heightPx }: Outline, margin: number): boolean {
  return (
    leftPx >= margin &&
    topPx >= margin &&
    leftPx + widthPx <= PICTURE_WIDTH - margin &&
    topPx + heightPx <= PICTURE_HEIGHT - margin
  );
}

/** The boxes of the parts of a thing: legs and top of a table, not the air below it. */
export function partBoxes(thing: Object3D): Box3[] {
  thing.updateMatrixWorld(true);
  const boxes: Box3[] = [];
  thing.traverse((part) => {
    if (part instanceof Mesh) boxes.push(new Box3().setFromObject(part));
  });
  return boxes;
}

/** Points on the front of a box that the eye should see: a grid that leaves out its outermost edge. */
export function pointsTowards(eye: Vector3, { min, max }: Box3): Vector3[] {
  const shares = [0.06, 0.35, 0.65, 0.94];
  const front = max.z < eye.z ? max.z : min.z;
  return shares.flatMap((u) =>
    shares.map((v) => new Vector3(min.x + u * (max.x - min.x), min.y + v * (max.y - min.y), front + 0.02)),
  );
}
