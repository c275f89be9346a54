import * as v from 'valibot';
import { counted, distance, form, picture, text, use } from './picture.ts';

const domain = v.picklist(['object', 'scene']);

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** A box in a picture, as shares of its width and height from the upper left. */
const Place = v.strictObject({
  leftShare: share,
  topShare: share,
  widthShare: share,
  heightShare: share,
});

const Picture = v.strictObject({
  ...picture,
  domain,
  /** `target` is shown first; `lure` is the target slightly changed. */
  role: v.picklist(['target', 'lure']),
  /** For a lure: what was changed, in words for the laboratory (`handle higher`); null for a target. */
  change: v.nullable(text),
  /** For a lure: how far it is from its target; null for a target. */
  distance: v.nullable(distance),
  /** For a lure: where it can be seen to differ from its target. A target has none, nor has a lure of an old manifest. */
  changedAt: v.optional(Place),
});

const Pair = v.strictObject({
  family: text,
  domain,
  /** Practice pairs never stand in the test. */
  use,
  /** Picture ids. */
  target: text,
  lure: text,
});

const balanceOfDomain = v.strictObject({
  testPairs: counted,
  practicePairs: counted,
  /** Mean distance of lure and target over the test pairs. */
  meanDistance: distance,
  /** Distance of the two targets of the form that are most alike, all pairs. */
  leastItemDistance: distance,
});

/** Objects and rooms (`scene`) to be told from slightly changed ones. */
export const PictureDiscrimination = v.strictObject({
  ...form,
  paradigm: v.literal('picture-discrimination'),
  pictures: v.array(Picture),
  pairs: v.array(Pair),
  balance: v.strictObject({ object: balanceOfDomain, scene: balanceOfDomain }),
});
