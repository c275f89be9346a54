import * as v from 'valibot';
import { counted, distance, form, picture, text, use } from './picture.ts';

const place = v.picklist(['indoor', 'outdoor']);

const Picture = v.strictObject({ ...picture, role: v.literal('scene'), place });

const Item = v.strictObject({
  /** Picture id. */
  picture: text,
  family: text,
  place,
  use,
  /** `old`: seen and asked about; `seen`: seen only; `new`: asked about only. */
  set: v.picklist(['old', 'seen', 'new']),
});

const counts = v.strictObject({ indoor: counted, outdoor: counted });

/** Places to be recognised after an hour. */
export const SceneRecognition = v.strictObject({
  ...form,
  paradigm: v.literal('scene-recognition'),
  pictures: v.array(Picture),
  items: v.array(Item),
  /** Of the test, without practice. */
  balance: v.strictObject({
    old: counts,
    seen: counts,
    new: counts,
    /** Families that stand as often among the old as among the new. */
    evenFamilies: counted,
    families: counted,
    /** Of the two pictures that are most alike; practice too. */
    leastItemDistance: distance,
  }),
});
