import { Vector3, type PerspectiveCamera } from 'three';
import { roomCamera } from './eye.ts';
import type { Opening, Room, Solid } from './room.ts';

/** A box on the picture, each coordinate -1..1 and y upwards; `share` is the part of the thing within the picture. */
export type ScreenBox = {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly share: number;
};

function openingCorners(room: Room, o: Opening): Vector3[] {
  return [o.along - o.width / 2, o.along + o.width / 2].flatMap((s) =>
    [o.sill, o.sill + o.height].map((y) =>
      o.wall === 'back'
        ? new Vector3(s, y, -room.depth / 2)
        : o.wall === 'left'
          ? new Vector3(-room.width / 2, y, -s)
          : new Vector3(room.width / 2, y, s),
    ),
  );
}

function solidCorners(room: Room, s: Solid): Vector3[] {
  const low = s.kind === 'beam' ? room.height - s.height : 0;
  return [-1, 1].flatMap((x) =>
    [low, low + s.height].flatMap((y) =>
      [-1, 1].map((z) => new Vector3(s.x + (x * s.width) / 2, y, s.z + (z * s.depth) / 2)),
    ),
  );
}

const clamp = (v: number) => Math.min(1, Math.max(-1, v));

function onScreen(camera: PerspectiveCamera, corners: readonly Vector3[]): ScreenBox {
  // What stands beside or behind the eye is pulled to just before it, so that it projects to the edge.
  const points = corners.map((c) =>
    c
      .clone()
      .setZ(Math.min(c.z, camera.position.z - 0.3))
      .project(camera),
  );
  const range = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)];
  const [x, y] = [range(points.map((p) => p.x)), range(points.map((p) => p.y))];
  const seen = [x.map(clamp), y.map(clamp)] as [[number, number], [number, number]];
  const area = (a: readonly [number, number], b: readonly [number, number]) => (a[1] - a[0]) * (b[1] - b[0]);
  const whole = area(x, y);
  return { x: seen[0], y: seen[1], share: whole > 0 ? area(seen[0], seen[1]) / whole : 0 };
}

/** Share of the picture that lies in one of the two boxes but not in both, 0..1. */
function apart(a: ScreenBox, b: ScreenBox): number {
  const area = (box: ScreenBox) => (box.x[1] - box.x[0]) * (box.y[1] - box.y[0]);
  const overlap = (p: readonly [number, number], q: readonly [number, number]) =>
    Math.max(0, Math.min(p[1], q[1]) - Math.max(p[0], q[0]));
  return (area(a) + area(b) - 2 * overlap(a.x, b.x) * overlap(a.y, b.y)) / 4;
}

const differs = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b);

/** Where the changed parts of the room lie in the picture, before and after; none for a change of the ceiling. */
export function changedBoxes(target: Room, lure: Room, aspect: number): [ScreenBox, ScreenBox][] {
  const camera = roomCamera(target, aspect);
  const openings = target.openings.flatMap((opening, i): [ScreenBox, ScreenBox][] => {
    const other = lure.openings[i];
    return other && differs(opening, other)
      ? [[onScreen(camera, openingCorners(target, opening)), onScreen(camera, openingCorners(lure, other))]]
      : [];
  });
  const solids = target.solids.flatMap((solid, i): [ScreenBox, ScreenBox][] => {
    const other = lure.solids[i];
    return other && differs(solid, other)
      ? [[onScreen(camera, solidCorners(target, solid)), onScreen(camera, solidCorners(lure, other))]]
      : [];
  });
  return [...openings, ...solids];
}

/**
 * How much of the picture the changed part of the room covers in one of the two rooms only, 0..1.
 * 0 where the part lies mostly outside the picture in either; 1 for a change of the ceiling, which is always seen.
 * Furniture in front is not taken into account: `seenChange` measures that in the drawn pictures.
 */
export function visibleChange(target: Room, lure: Room, aspect: number): number {
  if (target.knee !== lure.knee) return 1;
  const boxes = changedBoxes(target, lure, aspect);
  return Math.max(0, ...boxes.map(([a, b]) => (Math.min(a.share, b.share) < 0.6 ? 0 : apart(a, b))));
}
