import { Box3, Ray, Vector3 } from 'three';
import { footprint, overlaps } from '../footprint.ts';
import { buildFurniture } from '../furniture.ts';
import type { Piece, Room } from '../room.ts';
import { buildSolid } from '../solids.ts';
import { partBoxes, pointsTowards } from './eye-view.ts';

/** Something that may be in the way; a piece of furniture can be carried out of the room, a pillar cannot. */
export type Obstacle = {
  readonly piece: Piece | null;
  readonly box: Box3;
  readonly parts: readonly Box3[];
};

/** Room that a thing needs around it, in metres. */
const GAP = 0.1;

/** All that stands in a room. Rugs and what hangs are no obstacles; arches are not supported. */
export function obstaclesOf(room: Room): Obstacle[] {
  const flat = (box: Box3) => box.max.y < 0.1;
  const solids = room.solids
    .filter(({ kind }) => kind !== 'beam')
    .map((solid): Obstacle => {
      const built = buildSolid(room, solid);
      return { piece: null, box: new Box3().setFromObject(built), parts: partBoxes(built) };
    });
  const pieces = room.furniture.map((piece): Obstacle => ({
    piece,
    box: footprint(room, piece),
    parts: partBoxes(buildFurniture(room, piece)),
  }));
  return [...solids, ...pieces.filter(({ box }) => !flat(box))];
}

function hides({ parts }: Obstacle, eye: Vector3, thing: Box3): boolean {
  const hit = new Vector3();
  return pointsTowards(eye, thing).some((point) => {
    const ray = new Ray(eye, point.clone().sub(eye).normalize());
    const away = eye.distanceTo(point);
    return parts.some((part) => ray.intersectBox(part, hit) !== null && hit.distanceTo(eye) < away);
  });
}

/** What stands where the thing and its support should, or between them and the eye. */
export function inTheWay(
  obstacles: readonly Obstacle[],
  eye: Vector3,
  thing: Box3,
  ground: Box3,
): readonly Obstacle[] {
  return obstacles.filter((obstacle) => {
    const collides = obstacle.box.min.y < thing.max.y && overlaps(obstacle.box, ground, GAP);
    return collides || hides(obstacle, eye, thing);
  });
}
