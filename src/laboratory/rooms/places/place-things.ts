import { Box3, type Group, type PerspectiveCamera, Vector3 } from 'three';
import type { Parameters } from '../../changes.ts';
import { objectFamily } from '../../families.ts';
import { PICTURE_HEIGHT, PICTURE_WIDTH } from '../../render/drawing.ts';
import type { Rng } from '../../seed.ts';
import { roomCamera } from '../eye.ts';
import { footprint } from '../footprint.ts';
import type { Piece, Room } from '../room.ts';
import { buildThing, modelThing, moveThing, type Thing } from '../things.ts';
import { TIMBER } from '../variety/furnishing.ts';
import { piece } from '../words.ts';
import { isWithin, outlineOf, type Outline, toPicture } from './eye-view.ts';
import { inTheWay, type Obstacle, obstaclesOf } from './obstacles.ts';

export type Side = 'left' | 'right';
export type Depth = 'near' | 'far';

/** A thing that should stand in a certain part of a room. */
export type Wanted = {
  readonly family: string;
  readonly parameters: Parameters;
  readonly side: Side;
  readonly depth: Depth;
};

export type PlacedThing = { readonly thing: Thing; readonly support: Piece; readonly outline: Outline };

const ASPECT = PICTURE_WIDTH / PICTURE_HEIGHT;
/** How large things should look (side of a square as large as their outline), and their longest side in metres. */
const LOOK_PX = 150;
const SIZE = { least: 0.4, most: 1.05 } as const;
const USUAL = { size: 0.8, height: 0.4 } as const;
/** Flatter outlines are too hard to name. */
const LEAST_PX = 58;
const MARGIN_PX = 24;
/** From the middle of the picture to the middle of a thing. */
const ASIDE_PX = 110;
/** Share of the way from the eye to the back wall. */
const AWAY = { near: [0.42, 0.62], far: [0.74, 0.9] } as const;
const SPOTS = 40;
/** Pieces of furniture that may be carried out for one thing. */
const MOST_CARRIED_OUT = 2;

const tidy = (value: number) => Math.round(value * 1000) / 1000;

/** Something that the thing can stand on without hanging over its edge. */
function supportFor({ x, z }: Thing, model: Group, rng: Rng): Piece {
  const colour = rng.pick(TIMBER);
  const extent = new Box3().setFromObject(model).getSize(new Vector3());
  const broad = tidy(Math.max(extent.x, extent.z) + 0.08);
  const kinds = ['plinth', 'low plinth', 'plinth'];
  if (broad <= 0.44) kinds.push('bedside table', 'bedside table');
  if (extent.z <= 0.55) kinds.push('low table');
  const kind = rng.pick(kinds);
  return piece(kind, x, z, 0, {
    ...(kind === 'bedside table' ? {} : { size: Math.max(kind === 'low table' ? 0.6 : 0.42, broad) }),
    colour,
  });
}

/** A thing and its support somewhere in the wanted part of the room; null where the picture would not show it well. */
function tryAt(
  room: Room,
  camera: PerspectiveCamera,
  wanted: Wanted,
  model: Group,
  rng: Rng,
): PlacedThing | null {
  const [low, high] = AWAY[wanted.depth];
  const back = camera.position.z + room.depth / 2;
  const z = tidy(camera.position.z - rng.between(low, high) * back);
  const x = tidy(rng.between(-0.5, 0.5) * (room.width - 0.9));
  const [across] = toPicture(camera, new Vector3(x, 0.6, z));
  const aside = across - PICTURE_WIDTH / 2;
  if (wanted.side === 'left' ? aside > -ASIDE_PX : aside < ASIDE_PX) return null;
  const towardsEye = (Math.atan2(camera.position.x - x, camera.position.z - z) * 180) / Math.PI;
  const usual: Thing = {
    family: wanted.family,
    parameters: wanted.parameters,
    x,
    y: USUAL.height,
    z,
    // It shows the eye the side that it shows by itself.
    turnDeg: Math.round(towardsEye - objectFamily(wanted.family).view.azimuthDeg),
    size: USUAL.size,
  };
  const { widthPx, heightPx } = outlineOf(camera, moveThing(model, usual));
  const size = (USUAL.size * LOOK_PX) / Math.sqrt(widthPx * heightPx);
  const sized = { ...usual, size: tidy(Math.min(SIZE.most, Math.max(SIZE.least, size))) };
  const support = supportFor(sized, moveThing(model, sized), rng);
  const thing = { ...sized, y: tidy(footprint(room, support).max.y) };
  const outline = outlineOf(camera, moveThing(model, thing));
  const isClear = isWithin(outline, MARGIN_PX) && Math.min(outline.widthPx, outline.heightPx) >= LEAST_PX;
  return isClear ? { thing, support, outline } : null;
}

type Found = { readonly placed: PlacedThing; readonly blocking: readonly Obstacle[] };

function findPlace(
  room: Room,
  camera: PerspectiveCamera,
  wanted: Wanted,
  obstacles: readonly Obstacle[],
  rng: Rng,
): Found | null {
  const model = modelThing(wanted);
  let best: Found | null = null;
  for (let i = 0; i < SPOTS && best?.blocking.length !== 0; i++) {
    const placed = tryAt(room, camera, wanted, model, rng);
    if (!placed) continue;
    const box = new Box3().setFromObject(model);
    const ground = footprint(room, placed.support).union(box);
    const blocking = inTheWay(obstacles, camera.position, box, ground);
    if (blocking.some((o) => o.piece === null) || blocking.length > MOST_CARRIED_OUT) continue;
    if (!best || blocking.length < best.blocking.length) best = { placed, blocking };
  }
  return best;
}

/**
 * Finds places for two things where both are seen whole, and gives the room as it then is: with their supports, and
 * without the furniture that would have been in the way. Null where this room has no such places.
 */
export function placeThings(
  room: Room,
  wanted: readonly [Wanted, Wanted],
  rng: Rng,
): { readonly room: Room; readonly placed: readonly [PlacedThing, PlacedThing] } | null {
  // An arch across the room hides what is behind it.
  if (room.solids.some(({ kind }) => kind === 'arch')) return null;
  const camera = roomCamera(room, ASPECT);
  const obstacles = obstaclesOf(room);
  const first = findPlace(room, camera, wanted[0], obstacles, rng);
  if (!first) return null;
  const carriedOut = new Set(first.blocking.map((o) => o.piece));
  const box = new Box3()
    .setFromObject(buildThing(first.placed.thing))
    .union(footprint(room, first.placed.support));
  const left = [
    ...obstacles.filter((o) => o.piece === null || !carriedOut.has(o.piece)),
    { piece: null, box, parts: [box] },
  ];
  const second = findPlace(room, camera, wanted[1], left, rng);
  if (!second) return null;
  for (const { piece: gone } of second.blocking) carriedOut.add(gone);
  const furniture = [
    ...room.furniture.filter((own) => !carriedOut.has(own)),
    first.placed.support,
    second.placed.support,
  ];
  return { room: { ...room, furniture }, placed: [first.placed, second.placed] };
}
