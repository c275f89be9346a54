import type { ManifestOf } from '#lib/stimuli/manifest.ts';
import { isClear } from '../clarity.ts';
import type { Desk } from '../desk.ts';
import type { Drawn, FormMaker, PictureOf } from '../maker.ts';
import { sceneArchetype } from '../scenes/archetypes.ts';
import { rngFromSeed } from '../seed.ts';
import { isApart, leastDistance, sketchOf } from '../sketch.ts';
import { type PlannedScene, planScenes, type SceneSet } from './plan-scenes.ts';

type Manifest = ManifestOf<'scene-recognition'>;
type Item = Manifest['items'][number];
type DrawnScene = Drawn<PictureOf<'scene-recognition'>, Item>;

const TRIES = 12;

/** Draws a place that is clearly seen and unlike all others of the form. Throws an Error where no seed gives one. */
async function drawScene(
  desk: Desk,
  form: number,
  { archetype, number, place, use, set }: PlannedScene,
  before: readonly DrawnScene[],
): Promise<Omit<DrawnScene, 'step'>> {
  const others = before.flatMap(({ sketches }) => sketches);
  for (let i = 0; i < TRIES; i++) {
    const seed = `scene-recognition/${form}/${archetype}/${number}/${i}`;
    const parameters = sceneArchetype(archetype).draw(rngFromSeed(seed));
    const request = { domain: 'scene', archetype, parameters } as const;
    const id = `${form}-${archetype}-${number}`;
    const { picture, grey } = await desk.keep({ id, family: archetype, seed, parameters }, request);
    const sketch = sketchOf('scene', grey);
    if (!isClear(grey) || !isApart(sketch, others)) continue;
    return {
      pictures: [{ ...picture, role: 'scene', place }],
      entry: { picture: id, family: archetype, place, use, set },
      sketches: [sketch],
    };
  }
  throw new Error(`No picture of "${archetype}" is unlike the others of form ${form}. Give it more variety.`);
}

function balanceOf(drawn: readonly DrawnScene[]): Manifest['balance'] {
  const items = drawn.map(({ entry }) => entry).filter(({ use }) => use === 'test');
  const of = (set: SceneSet) => items.filter((item) => item.set === set);
  const places = (set: SceneSet) => ({
    indoor: of(set).filter(({ place }) => place === 'indoor').length,
    outdoor: of(set).filter(({ place }) => place === 'outdoor').length,
  });
  const families = [...new Set(items.map(({ family }) => family))];
  const times = (set: SceneSet, id: string) => of(set).filter(({ family }) => family === id).length;
  return {
    old: places('old'),
    seen: places('seen'),
    new: places('new'),
    families: families.length,
    evenFamilies: families.filter((id) => times('old', id) === times('new', id)).length,
    leastItemDistance: leastDistance(drawn.flatMap(({ sketches }) => sketches)),
  };
}

/** 60 places to be seen, 30 of them asked about with 30 new ones; half of each set indoors. */
export const sceneRecognition: FormMaker<'scene-recognition', Item> = Object.freeze({
  test: 'scene-recognition' as const,
  steps: (form: number) =>
    planScenes(form).map((planned) => ({
      id: `${planned.use} ${planned.set} ${planned.archetype} ${planned.number}`,
      draw: async (desk: Desk, before: readonly DrawnScene[]) => await drawScene(desk, form, planned, before),
    })),
  compose: (_form: number, drawn: readonly DrawnScene[]) => ({
    items: drawn.map(({ entry }) => entry),
    balance: balanceOf(drawn),
  }),
});
