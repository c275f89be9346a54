import type { ManifestOf } from './manifest.ts';

type Manifest = ManifestOf<'scene-recognition'>;
type Item = Manifest['items'][number];

const SETS: readonly Item['set'][] = ['old', 'seen', 'new'];
const PLACES: readonly Item['place'][] = ['indoor', 'outdoor'];

/** @param count pictures of each set and place */
function itemsOf(use: Item['use'], count: number): Item[] {
  return SETS.flatMap((set) =>
    PLACES.flatMap((place) =>
      Array.from({ length: count }, (_, i): Item => {
        const family = `${use}-${place}-${i}`;
        return { picture: `${family}-${set}`, family, place, use, set };
      }),
    ),
  );
}

const counts = { indoor: 15, outdoor: 15 };

/** A form without pictures, for tests that must not change when pictures are drawn anew. */
export const syntheticSceneRecognition: Manifest = {
  schema: 2,
  form: 1,
  paradigm: 'scene-recognition',
  licence: 'CC0-1.0',
  laboratoryVersion: 2,
  pictures: [],
  items: [...itemsOf('practice', 1), ...itemsOf('test', 15)],
  balance: {
    old: counts,
    seen: counts,
    new: counts,
    evenFamilies: 30,
    families: 30,
    leastItemDistance: 1,
  },
};
