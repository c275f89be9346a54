import type { StimulusPair } from '#lib/stimuli/manifest.ts';
import type { Desk } from './desk.ts';
import { tidy } from './figures.ts';
import { isInBand, wantedDistance } from './lure-control.ts';
import { type Candidate, luresOf, type Subject } from './lures.ts';
import type { Drawn, PictureOf } from './maker.ts';
import { GREY_HEIGHT, GREY_WIDTH } from './render/drawing.ts';
import { changedAtOf } from './places.ts';
import { type PlannedPair, spareFamilies } from './plan.ts';
import { isApart, type Sketch, sketchOf } from './sketch.ts';
import { distance } from './ssim.ts';

type PairPicture = PictureOf<'picture-discrimination'>;
export type DrawnPair = Drawn<PairPicture, StimulusPair>;

/** What a target is compared with. */
const KIND = { object: 'object', scene: 'room' } as const satisfies Record<
  PlannedPair['domain'],
  Sketch['kind']
>;

const TARGETS = 8;
/** Quick drawings of lures for one target. */
const DRAFTS = 9;
/** A candidate as near as this to the wanted distance, as a share of it, is taken without looking further. */
const NEAR_ENOUGH = 0.2;

type Measured = { readonly candidate: Candidate; readonly apart: number };

const apartOf = (a: Uint8Array, b: Uint8Array) => distance(a, b, GREY_WIDTH, GREY_HEIGHT);

/** Candidates that may be taken, the one nearest to the wanted distance first. */
async function measure(
  desk: Desk,
  planned: PlannedPair,
  target: Uint8Array,
  candidates: readonly Candidate[],
  wanted: number,
): Promise<Measured[]> {
  const found: Measured[] = [];
  for (const candidate of candidates.slice(0, DRAFTS)) {
    const lure = await desk.draft(candidate.request);
    const apart = apartOf(target, lure);
    if (!isInBand(planned.domain, apart) || !candidate.isSeen(target, lure)) continue;
    found.push({ candidate, apart });
    if (Math.abs(apart - wanted) <= NEAR_ENOUGH * wanted) break;
  }
  return found.sort((a, b) => Math.abs(a.apart - wanted) - Math.abs(b.apart - wanted));
}

/** Draws the pair as it is kept; null where it is out of the band, or like another pair, after all. */
async function keepPair(
  desk: Desk,
  form: number,
  { family, domain, use }: PlannedPair,
  target: Subject,
  lure: Candidate,
  others: readonly Sketch[],
): Promise<Omit<DrawnPair, 'step'> | null> {
  const label = (role: PairPicture['role'], { seed, parameters }: Subject) => ({
    id: `${form}-${family}-${role}`,
    family,
    seed,
    parameters,
  });
  const first = await desk.keep(label('target', target), target.request);
  const sketch = sketchOf(KIND[domain], first.grey);
  if (!isApart(sketch, others)) return null;
  const second = await desk.keep(label('lure', lure), lure.request);
  const apart = apartOf(first.grey, second.grey);
  if (!isInBand(domain, apart)) return null;
  const changedAt = await changedAtOf(domain, first.picture, second.picture, desk.colours);
  const pictures: PairPicture[] = [
    { ...first.picture, domain, role: 'target', change: null, distance: null },
    { ...second.picture, domain, role: 'lure', change: lure.change, distance: tidy(apart), changedAt },
  ];
  return {
    pictures,
    entry: { family, domain, use, target: first.picture.id, lure: second.picture.id },
    sketches: [sketch],
  };
}

/** Distances of the test pairs drawn so far. */
function distancesOf(domain: PlannedPair['domain'], before: readonly DrawnPair[]): number[] {
  return before
    .filter(({ entry }) => entry.domain === domain && entry.use === 'test')
    .flatMap(({ pictures }) => pictures.flatMap((p) => (p.distance === null ? [] : [p.distance])));
}

/** Draws a pair of one family; null where no seed gives one. */
async function drawFamily(
  desk: Desk,
  form: number,
  planned: PlannedPair,
  wanted: number,
  others: readonly Sketch[],
): Promise<Omit<DrawnPair, 'step'> | null> {
  const { domain, family } = planned;
  for (let attempt = 0; attempt < TARGETS; attempt++) {
    const seed = `picture-discrimination/${form}/${family}/${attempt}`;
    const { target, candidates } = luresOf(domain, family, seed);
    const grey = await desk.draft(target.request);
    if (!isApart(sketchOf(KIND[domain], grey), others)) continue;
    for (const { candidate } of await measure(desk, planned, grey, candidates(), wanted)) {
      const kept = await keepPair(desk, form, planned, target, candidate, others);
      if (kept) return kept;
    }
  }
  return null;
}

/**
 * Draws a target unlike the others of the form and the lure whose distance brings the form's mean nearest to its goal.
 * A family that gives no such pair is replaced by a spare one. Throws an Error where none is left.
 */
export async function drawPair(
  desk: Desk,
  form: number,
  planned: PlannedPair,
  before: readonly DrawnPair[],
): Promise<Omit<DrawnPair, 'step'>> {
  const { domain } = planned;
  const others: Sketch[] = before.flatMap(({ sketches }) => sketches);
  const wanted = wantedDistance(domain, distancesOf(domain, before));
  const taken = new Set(before.map(({ entry }) => entry.family));
  const spare = spareFamilies(form, domain).filter((family) => !taken.has(family));
  for (const family of [planned.family, ...spare]) {
    const drawn = await drawFamily(desk, form, { ...planned, family }, wanted, others);
    if (drawn) return drawn;
  }
  throw new Error(
    `No pair of "${planned.family}" or of any spare family keeps the band and is unlike the others. Widen a change of it.`,
  );
}
