import { objectFamilies } from '../families.ts';
import { roomArchetypes } from '../rooms/archetypes.ts';
import type { Depth } from '../rooms/places/place-things.ts';
import { rngFromSeed } from '../seed.ts';
import { takeTurns } from '../turns.ts';

/** 12 rooms of which both objects are asked about, and one of which one is. */
export const TEST_ROOMS = 13;
export const PRACTICE_ROOMS = 2;
export const QUESTIONS = 25;
/** What is seen best from high above lies flat, and could not be named from a person's height. */
const HIGHEST_VIEW_DEG = 34;

export type PlannedRoom = {
  readonly archetype: string;
  readonly use: 'practice' | 'test';
  /** Object families, the left one first. */
  readonly families: readonly [string, string];
  /** The right one is in the other half of the room. */
  readonly leftDepth: Depth;
};

/** Families that a person recognises where they stand in a room; furniture would not be noticed there. */
export function standingFamilies(): string[] {
  return objectFamilies
    .filter(({ view, category }) => view.elevationDeg <= HIGHEST_VIEW_DEG && category !== 'furniture')
    .map(({ family }) => family);
}

const archetypes = () => roomArchetypes.map(({ archetype }) => archetype);

/** The rooms of a form with their objects: no room and no object twice, left and right near as often as far. */
export function planRooms(form: number): PlannedRoom[] {
  const rooms = TEST_ROOMS + PRACTICE_ROOMS;
  const rng = rngFromSeed(`object-in-room/${form}`);
  const own = rng.shuffle(takeTurns(archetypes(), 'object-in-room/room', form, rooms));
  const objects = rng.shuffle(takeTurns(standingFamilies(), 'object-in-room/object', form, rooms * 2));
  return own.map((archetype, i) => ({
    archetype,
    use: i < TEST_ROOMS ? 'test' : 'practice',
    families: [objects[i * 2] ?? '', objects[i * 2 + 1] ?? ''],
    leftDepth: (i + form) % 2 === 0 ? 'near' : 'far',
  }));
}

/** Rooms that a form may take instead of one that has no good places. */
export function spareRooms(form: number): string[] {
  const planned = new Set(planRooms(form).map(({ archetype }) => archetype));
  return rngFromSeed(`object-in-room/${form}/spare`).shuffle(archetypes().filter((id) => !planned.has(id)));
}
