import type { Group } from 'three';
import { put } from '../modelling/parts.ts';
import type { Piece, Room } from './room.ts';

/** One kind of furniture, standing on y = 0 and facing +z, in metres. */
export type Furnish = (piece: Piece, room: Room) => Group;

const files = import.meta.glob<{ furniture: Readonly<Record<string, Furnish>> }>('./furniture/*.ts', {
  eager: true,
});
const kinds: Readonly<Record<string, Furnish>> = Object.fromEntries(
  Object.values(files).flatMap((file) => Object.entries(file.furniture)),
);

/** Ids of all kinds of furniture. */
export const furnitureKinds: readonly string[] = Object.keys(kinds).sort();

/** A piece in its place; on a platform it stands higher. Throws a RangeError for an unknown kind. */
export function buildFurniture(room: Room, piece: Piece): Group {
  const make = kinds[piece.kind];
  if (!make) throw new RangeError(`No furniture "${piece.kind}". There are: ${furnitureKinds.join(', ')}.`);
  const under = room.solids.find(
    (s) =>
      s.kind === 'platform' && Math.abs(piece.x - s.x) < s.width / 2 && Math.abs(piece.z - s.z) < s.depth / 2,
  );
  return put(make(piece, room), [piece.x, under?.height ?? 0, piece.z], [0, piece.turnDeg ?? 0, 0]);
}
