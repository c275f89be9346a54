import { sceneArchetypes } from '../scenes/archetypes.ts';
import type { Place } from '../scenes/scene.ts';
import { rngFromSeed } from '../seed.ts';

export type SceneSet = 'old' | 'seen' | 'new';

export type PlannedScene = {
  readonly archetype: string;
  /** Which picture of this kind of place it is in the form, from 1. */
  readonly number: number;
  readonly place: Place;
  readonly use: 'practice' | 'test';
  readonly set: SceneSet;
};

/** Pictures of each set and place: 30 old, 30 seen only and 30 new in the test, half indoors; 6 for practice. */
export const EACH = { test: 15, practice: 1 } as const;

/** Kinds of places for each set; what is old and what is new shows the same kinds. */
function kindsOf(place: Place, form: number): Record<SceneSet, string[]> {
  const ids = [...sceneArchetypes.values()].filter((a) => a.place === place).map((a) => a.archetype);
  if (ids.length === 0) throw new RangeError(`There is no ${place} scene yet; add an archetype.`);
  const order = rngFromSeed(`scene-recognition/${form}/${place}`).shuffle(ids);
  const needed = EACH.test + EACH.practice;
  const from = (start: number) =>
    Array.from({ length: needed }, (_, i) => order[(start + i) % order.length] ?? '');
  return { old: from(0), new: from(0), seen: from(needed) };
}

/** The pictures of a form, the same each time, in mixed order. */
export function planScenes(form: number): PlannedScene[] {
  const numbers = new Map<string, number>();
  const planned = (['indoor', 'outdoor'] as const).flatMap((place) =>
    Object.entries(kindsOf(place, form)).flatMap(([set, kinds]) =>
      kinds.map((archetype, i): PlannedScene => {
        const number = (numbers.get(archetype) ?? 0) + 1;
        numbers.set(archetype, number);
        const use = i < EACH.test ? 'test' : 'practice';
        return { archetype, number, place, use, set: set as SceneSet };
      }),
    ),
  );
  return rngFromSeed(`scene-recognition/${form}/order`).shuffle(planned);
}
