import { Box3 } from 'three';
import { buildFurniture } from './furniture.ts';
import type { Opening, Piece, Room } from './room.ts';

/** The box that a piece of furniture takes up, in the room's metres. */
export function footprint(room: Room, piece: Piece): Box3 {
  const built = buildFurniture(room, piece);
  built.updateMatrixWorld(true);
  return new Box3().setFromObject(built);
}

/** True where the boxes, seen from above, come nearer than `gap` metres. */
export function overlaps(a: Box3, b: Box3, gap = 0): boolean {
  return (
    a.min.x < b.max.x + gap && a.max.x > b.min.x - gap && a.min.z < b.max.z + gap && a.max.z > b.min.z - gap
  );
}

/** Pieces that hang on a wall. */
const HUNG = new Set(['picture', 'mirror', 'blackboard', 'coats']);

/** True where something at the wall, seen from the front, comes nearer than `gap` metres to an opening. */
export function isAtOpening(room: Room, box: Box3, opening: Opening, gap: number): boolean {
  const { wall, along, width, sill, height } = opening;
  const [low, high] = [along - width / 2 - gap, along + width / 2 + gap];
  if (box.max.y < sill - gap || box.min.y > sill + height + gap) return false;
  if (wall === 'back') return box.min.z < -room.depth / 2 + 0.3 && box.max.x > low && box.min.x < high;
  const atWall = wall === 'left' ? box.min.x < -room.width / 2 + 0.3 : box.max.x > room.width / 2 - 0.3;
  const [from, to] = wall === 'left' ? [-high, -low] : [low, high];
  return atWall && box.max.z > from && box.min.z < to;
}

/** True where no picture or mirror hangs before a window or a door. */
export function wallsAreClear(room: Room): boolean {
  return room.furniture.every((piece) => {
    if (!HUNG.has(piece.kind)) return true;
    const box = footprint(room, piece);
    return !room.openings.some((opening) => isAtOpening(room, box, opening, 0.02));
  });
}
