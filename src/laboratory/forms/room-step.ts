import type { ManifestOf } from '#lib/stimuli/manifest.ts';
import type { Desk, Kept } from '../desk.ts';
import { objectFamily } from '../families.ts';
import type { Drawn, PictureOf } from '../maker.ts';
import type { DrawRequest } from '../render/drawing.ts';
import { roomArchetype } from '../rooms/archetypes.ts';
import { placeThings, type PlacedThing, type Wanted } from '../rooms/places/place-things.ts';
import { rngFromSeed } from '../seed.ts';
import { shownShare } from '../seen.ts';
import { isApart, type Sketch, sketchOf } from '../sketch.ts';
import { type PlannedRoom, spareRooms } from './plan-rooms.ts';

type Entry = ManifestOf<'object-in-room'>['rooms'][number];
type Picture = PictureOf<'object-in-room'>;
export type DrawnRoom = Drawn<Picture, Entry>;

/** Seeds that are tried for one object, and for one room before another kind is taken. */
const TRIES = { object: 6, room: 4 } as const;
/** Share of an object's outline box that must stand out against the empty room. */
const LEAST_SHOWN = 0.15;

type DrawnObject = {
  readonly request: DrawRequest & { domain: 'object' };
  readonly picture: Kept;
  readonly sketch: Sketch;
};

/** Draws an object unlike the others of the form. */
async function chooseObject(
  desk: Desk,
  form: number,
  family: string,
  others: readonly Sketch[],
): Promise<DrawnObject> {
  for (let i = 0; i < TRIES.object; i++) {
    const seed = `object-in-room/${form}/${family}/${i}`;
    const parameters = objectFamily(family).exemplar(rngFromSeed(seed));
    const request = { domain: 'object', family, parameters, frameParameters: parameters } as const;
    if (!isApart(sketchOf('object', await desk.draft(request)), others)) continue;
    const { picture, grey } = await desk.keep(
      { id: `${form}-${family}-object`, family, seed, parameters },
      request,
    );
    const sketch = sketchOf('object', grey);
    if (isApart(sketch, others)) return { request, picture, sketch };
  }
  throw new Error(
    `No exemplar of "${family}" is unlike the other objects of form ${form}. Give it more variety.`,
  );
}

type ChosenRoom = {
  readonly archetype: string;
  readonly furnished: Kept;
  readonly empty: Kept;
  readonly placed: readonly [PlacedThing, PlacedThing];
  readonly sketch: Sketch;
};

/** Draws a room unlike the others in which both things are seen well, with and without them. */
async function chooseRoom(
  desk: Desk,
  form: number,
  archetypes: readonly string[],
  wanted: readonly [Wanted, Wanted],
  others: readonly Sketch[],
): Promise<ChosenRoom> {
  for (const archetype of archetypes)
    for (let i = 0; i < TRIES.room; i++) {
      const seed = `object-in-room/${form}/${archetype}/${i}`;
      const rng = rngFromSeed(seed);
      const found = placeThings(roomArchetype(archetype).exemplar(rng), wanted, rng);
      if (!found) continue;
      const { room, placed } = found;
      const things = placed.map(({ thing }) => thing);
      const empty = await desk.draft({ domain: 'room', room });
      if (!isApart(sketchOf('room', empty), others)) continue;
      const full = await desk.draft({ domain: 'room', room, things });
      if (!placed.every(({ outline }) => shownShare(empty, full, outline) >= LEAST_SHOWN)) continue;
      const label = { family: archetype, seed };
      const kept = await desk.keep(
        { id: `${form}-${archetype}-empty`, ...label, parameters: room },
        { domain: 'room', room },
      );
      const sketch = sketchOf('room', kept.grey);
      if (!isApart(sketch, others)) continue;
      const { picture: furnished } = await desk.keep(
        { id: `${form}-${archetype}-furnished`, ...label, parameters: { things } },
        { domain: 'room', room, things },
      );
      return { archetype, furnished, empty: kept.picture, placed, sketch };
    }
  throw new Error(
    `No room of form ${form} has places for ${wanted.map(({ family }) => family).join(' and ')}.`,
  );
}

const place = (object: Kept, { side, depth }: Wanted, { outline }: PlacedThing): Entry['places'][number] => ({
  object: object.id,
  side,
  depth,
  ...outline,
});

/** Draws a room with its two objects, without them, and each object by itself. */
export async function drawRoom(
  desk: Desk,
  form: number,
  { archetype, use, families, leftDepth }: PlannedRoom,
  before: readonly DrawnRoom[],
): Promise<Omit<DrawnRoom, 'step'>> {
  const others = before.flatMap(({ sketches }) => sketches);
  const left = await chooseObject(desk, form, families[0], others);
  const right = await chooseObject(desk, form, families[1], [...others, left.sketch]);
  const wanted: [Wanted, Wanted] = [
    { ...left.request, side: 'left', depth: leftDepth },
    { ...right.request, side: 'right', depth: leftDepth === 'near' ? 'far' : 'near' },
  ];
  const taken = new Set(before.map(({ entry }) => entry.family));
  const archetypes = [archetype, ...spareRooms(form)].filter((id) => !taken.has(id));
  const { furnished, empty, placed, ...room } = await chooseRoom(desk, form, archetypes, wanted, others);
  return {
    pictures: [
      { ...furnished, role: 'furnished' },
      { ...empty, role: 'empty' },
      { ...left.picture, role: 'object' },
      { ...right.picture, role: 'object' },
    ],
    entry: {
      family: room.archetype,
      use,
      furnished: furnished.id,
      empty: empty.id,
      places: [place(left.picture, wanted[0], placed[0]), place(right.picture, wanted[1], placed[1])],
    },
    sketches: [room.sketch, left.sketch, right.sketch],
  };
}
