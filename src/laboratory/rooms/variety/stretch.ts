import type { Rng } from '../../seed.ts';
import type { Room, Solid } from '../room.ts';

/** What stands this near to a wall stays at the wall, in metres. */
const AT_WALL = 0.9;
/** A part that takes up this share of the room runs from wall to wall. */
const WHOLE = 0.72;

const tidy = (value: number) => Math.round(value * 1000) / 1000;

/** Where something goes when its wall moves from `half` to `next`. */
function follow(at: number, half: number, next: number): number {
  if (at < -half + AT_WALL) return tidy(at - (next - half));
  if (at > half - AT_WALL) return tidy(at + (next - half));
  return tidy((at * next) / half);
}

function stretchedSolid(room: Room, solid: Solid, next: Pick<Room, 'width' | 'depth' | 'height'>): Solid {
  const { x, z, width, depth, height, kind } = solid;
  const up = next.height / room.height;
  const reachesUp = height > room.height - 0.05 || kind === 'arch';
  return {
    kind,
    x: follow(x, room.width / 2, next.width / 2),
    z: follow(z, room.depth / 2, next.depth / 2),
    width: tidy(width > WHOLE * room.width ? (width * next.width) / room.width : width),
    depth: tidy(depth > WHOLE * room.depth ? (depth * next.depth) / room.depth : depth),
    height: tidy(reachesUp ? height * up : height),
  };
}

/** The same room wider or narrower, deeper, higher; what stands at a wall stays there. */
export function stretch(room: Room, rng: Rng): Room {
  const width = tidy(room.width * rng.between(0.95, 1.18));
  const depth = tidy(room.depth * rng.between(0.96, 1.14));
  const height = tidy(room.height * rng.between(0.96, 1.12));
  const next = { width, depth, height };
  return {
    ...room,
    ...next,
    knee: tidy((room.knee * height) / room.height),
    openings: room.openings.map((o) => ({
      ...o,
      along: o.wall === 'back' ? tidy((o.along * width) / room.width) : tidy((o.along * depth) / room.depth),
    })),
    solids: room.solids.map((solid) => stretchedSolid(room, solid, next)),
    furniture: room.furniture.map((piece) => ({
      ...piece,
      x: follow(piece.x, room.width / 2, width / 2),
      z: follow(piece.z, room.depth / 2, depth / 2),
    })),
    eye: { ...room.eye, x: tidy((room.eye.x * width) / room.width) },
  };
}
