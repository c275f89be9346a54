import type { Rng } from '#lib/domain/rng.ts';
import type { ManifestOf, StimulusManifest } from '#lib/stimuli/manifest.ts';
import type { PartOutline, Plan, PlannedBlock } from '../contract.ts';
import { DELAY, parameters } from './parameters.ts';

/** A picture of the form and what it is for. */
export type Item = ManifestOf<'scene-recognition'>['items'][number];
/** `encode`: tell the place. `recognise`: tell whether the picture was there before. */
export type PartId = 'encode' | 'recognise';
export type Answer = 'indoor' | 'outdoor' | 'old' | 'unsure' | 'new';

/** One picture and the question about it. */
export type SceneTrial = {
  readonly part: PartId;
  /** Id of the picture shown. */
  readonly picture: string;
  /** Kind of place, for example `kitchen-room`; several pictures of a form may show the same kind. */
  readonly family: string;
  readonly place: Item['place'];
  /** `old`: shown in both parts; `seen`: only in the first; `new`: only in the second. */
  readonly set: Item['set'];
  /** Right answer; `unsure` never is one. */
  readonly correct: Exclude<Answer, 'unsure'>;
};

export const LONGEST_RUN = 4;

const PLACES: readonly Item['place'][] = ['indoor', 'outdoor'];
const SETS: Readonly<Record<PartId, readonly Item['set'][]>> = {
  encode: ['old', 'seen'],
  recognise: ['old', 'new'],
};

/** The parts of every plan. */
export const PARTS: readonly (PartOutline & { readonly id: PartId })[] = Object.freeze([
  { id: 'encode', delay: null },
  { id: 'recognise', delay: DELAY },
]);

/** Length of the longest run of equal neighbours; 0 for none. */
export function longestRun(items: readonly unknown[]): number {
  let longest = 0;
  let run = 0;
  items.forEach((item, i) => {
    run = i > 0 && item === items[i - 1] ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest;
}

/** The pictures of a form that a part shows; none where the form is missing or one of another test. */
export function itemsFor(part: PartId, use: Item['use'], manifest: StimulusManifest | null): readonly Item[] {
  if (manifest?.paradigm !== 'scene-recognition') return [];
  return manifest.items.filter((item) => item.use === use && SETS[part].includes(item.set));
}

function rightAnswer(part: PartId, { place, set }: Item): SceneTrial['correct'] {
  if (part === 'encode') return place;
  return set === 'old' ? 'old' : 'new';
}

/**
 * The pictures in an order without a long run of one right answer, and without two pictures of the same kind of place
 * in a row: side by side they could be compared.
 */
function blockOf(part: PartId, items: readonly Item[], rng: Rng): PlannedBlock<SceneTrial> {
  for (let attempt = 0; attempt < 1000; attempt++) {
    const trials = rng.shuffle(items).map((item): SceneTrial => {
      const { picture, family, place, set } = item;
      return { part, picture, family, place, set, correct: rightAnswer(part, item) };
    });
    const runOfAnswers = longestRun(trials.map(({ correct }) => correct));
    const runOfFamilies = longestRun(trials.map(({ family }) => family));
    if (runOfAnswers <= LONGEST_RUN && runOfFamilies <= 1) return { trials };
  }
  throw new RangeError(`No order of the ${part} pictures keeps the rules: look at the families of the form`);
}

/**
 * Deals each kind of picture (set and place) evenly to the blocks. Exactly as many as are needed: an old picture left
 * out of one part would be a wrong answer in the other.
 */
function dealt(part: PartId, items: readonly Item[], rng: Rng): readonly (readonly Item[])[] {
  const { blocksPerPart, trialsPerBlock } = parameters;
  const each = trialsPerBlock.value / (SETS[part].length * PLACES.length);
  const needed = each * blocksPerPart.value;
  const piles = SETS[part].flatMap((set) =>
    PLACES.map((place) => {
      const pile = rng.shuffle(items.filter((item) => item.set === set && item.place === place));
      if (pile.length === needed) return pile;
      throw new RangeError(`The form has ${pile.length} ${set} ${place} pictures, the test needs ${needed}`);
    }),
  );
  return Array.from({ length: blocksPerPart.value }, (_, block) =>
    piles.flatMap((pile) => pile.slice(block * each, (block + 1) * each)),
  );
}

/** Both parts, each with its practice. Throws RangeError where the form is missing or of another size. */
export function makePlan(manifest: StimulusManifest | null, rng: Rng): Plan<SceneTrial> {
  return {
    parts: PARTS.map(({ id }) => ({
      id,
      practice: blockOf(id, itemsFor(id, 'practice', manifest), rng),
      test: dealt(id, itemsFor(id, 'test', manifest), rng).map((items) => blockOf(id, items, rng)),
    })),
  };
}

/** Ids of all pictures of the trials, each once. */
export function picturesOf(trials: readonly SceneTrial[]): readonly string[] {
  return [...new Set(trials.map(({ picture }) => picture))];
}
