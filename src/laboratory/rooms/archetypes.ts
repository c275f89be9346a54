import type { RoomArchetype } from './define.ts';

const files = import.meta.glob<{ archetype: RoomArchetype }>('./archetypes/*.ts', { eager: true });

/** File name without ending, and the archetype it defines. */
export const roomFiles: readonly (readonly [string, RoomArchetype])[] = Object.entries(files).map(
  ([path, file]) => [path.replace(/^.*\/|\.ts$/g, ''), file.archetype] as const,
);

/** Every archetype of rooms, in alphabetical order of its id. */
export const roomArchetypes: readonly RoomArchetype[] = roomFiles
  .map(([, archetype]) => archetype)
  .sort((a, b) => (a.archetype < b.archetype ? -1 : 1));

/** Throws a RangeError that names the archetypes there are. */
export function roomArchetype(id: string): RoomArchetype {
  const found = roomArchetypes.find((r) => r.archetype === id);
  if (!found)
    throw new RangeError(`No room "${id}". There are: ${roomArchetypes.map((r) => r.archetype).join(', ')}.`);
  return found;
}
