import { Group } from 'three';
import { buildFurniture } from './furniture.ts';
import type { Room } from './room.ts';
import { buildShell } from './shell.ts';
import { buildSolid } from './solids.ts';
import { buildOpening } from './openings.ts';

/** The room as a scene graph in metres: floor at y = 0, middle at x = z = 0, open towards +z. */
export function buildRoom(room: Room): Group {
  const whole = new Group();
  whole.add(buildShell(room));
  for (const opening of room.openings) whole.add(buildOpening(room, opening));
  for (const solid of room.solids) whole.add(buildSolid(room, solid));
  for (const piece of room.furniture) whole.add(buildFurniture(room, piece));
  whole.updateMatrixWorld(true);
  return whole;
}
