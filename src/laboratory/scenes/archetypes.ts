import type { SceneArchetype } from './scene.ts';

const files = import.meta.glob<{ archetype: SceneArchetype }>(['./outdoor/*.ts', './indoor/*.ts'], {
  eager: true,
});

/** Folder and file name without ending, and the archetype it defines. */
export const sceneFiles: readonly (readonly [string, SceneArchetype])[] = Object.entries(files)
  .map(([path, file]) => [path.replace(/^\.\/|\.ts$/g, ''), file.archetype] as const)
  .sort(([a], [b]) => (a < b ? -1 : 1));

/** Every archetype of scenes by its id. */
export const sceneArchetypes: ReadonlyMap<string, SceneArchetype> = new Map(
  sceneFiles.map(([, archetype]) => [archetype.archetype, archetype]),
);

/** Throws a RangeError that names the archetypes there are. */
export function sceneArchetype(id: string): SceneArchetype {
  const found = sceneArchetypes.get(id);
  if (!found) throw new RangeError(`No scene "${id}". There are: ${[...sceneArchetypes.keys()].join(', ')}.`);
  return found;
}
