import type { Box3 } from 'three';
import type { Rng } from '../../seed.ts';
import { footprint, isAtOpening, overlaps } from '../footprint.ts';
import type { Piece, Room } from '../room.ts';
import { piece } from '../words.ts';

/** Woods and paints of wooden furniture. */
export const TIMBER = ['#8a5a34', '#9a6a3c', '#6b4428', '#b98650', '#c9a068', '#4f3826', '#cfc2a8'] as const;
const CLOTH = [
  '#5d7486',
  '#8c4f4a',
  '#6d7f52',
  '#b9974a',
  '#7a5f8c',
  '#4f7a78',
  '#a86a4a',
  '#3f5468',
] as const;
const PAINTING = ['#6f8f9c', '#b5653c', '#7f9a5c', '#c9a24a', '#8c5f7a', '#4f6f8c'] as const;

const RUGS = ['rug', 'striped rug', 'plain rug'] as const;

const WOODEN = new Set([
  'table',
  'low table',
  'bedside table',
  'round table',
  'desk',
  'chair',
  'bench',
  'pew',
  'stool',
  'shelf',
  'wardrobe',
  'drawers',
  'counter',
]);
const CLOTHED = new Set(['sofa', 'armchair', 'bed', ...RUGS, 'curtain', 'mat', 'bar stool']);
/** Pieces that nobody would miss in a row: they stand a little aside and turned. */
const LOOSE = new Set(['chair', 'stool', 'armchair', 'easel', 'plant', 'barrel', 'crates', 'bar stool']);

const tidy = (value: number) => Math.round(value * 1000) / 1000;

function dressed(given: Piece, timber: string, cloth: string, rng: Rng): Piece {
  const colour = WOODEN.has(given.kind)
    ? timber
    : CLOTHED.has(given.kind)
      ? cloth
      : given.kind === 'picture'
        ? rng.pick(PAINTING)
        : given.colour;
  const aside = LOOSE.has(given.kind) ? 0.07 : 0;
  return {
    ...given,
    kind: given.kind === 'rug' ? rng.pick(RUGS) : given.kind,
    x: tidy(given.x + rng.between(-aside, aside)),
    z: tidy(given.z + rng.between(-aside, aside)),
    turnDeg: Math.round((given.turnDeg ?? 0) + rng.between(-aside, aside) * 110),
    ...(colour === undefined ? {} : { colour }),
  };
}

/** True where a thing would stand or hang before a window or a door, or hang behind a cupboard. */
function wallIsTaken(room: Room, box: Box3, taken: readonly Box3[]): boolean {
  const behind = taken.some((other) => other.max.y > 1.1 && overlaps(box, other, 0.15));
  return behind || room.openings.some((opening) => isAtOpening(room, box, opening, 0.2));
}

/** Something more that may stand or hang in any room where people live. */
function extra(room: Room, rng: Rng): Piece {
  const side = rng.pick([-1, 1]);
  const [x, z] = [room.width / 2, room.depth / 2];
  const kind = rng.pick(['picture', 'picture', 'plant', 'floor lamp', ...RUGS, 'mirror', 'drawers']);
  if (kind === 'picture' || kind === 'mirror') {
    const size = kind === 'picture' ? rng.between(0.7, 1.3) : rng.between(0.6, 0.9);
    const more = { size, ...(kind === 'picture' ? { colour: rng.pick(PAINTING) } : {}) };
    return rng.chance(0.6)
      ? piece(kind, tidy(rng.between(-0.8, 0.8) * (x - 0.6)), tidy(-z + 0.03), 0, more)
      : piece(kind, tidy(side * (x - 0.03)), tidy(rng.between(-0.8, 0.3) * z), -side * 90, more);
  }
  if (kind.endsWith('rug')) {
    const size = rng.between(1.6, 2.4);
    return piece(
      kind,
      tidy(rng.between(-0.2, 0.2) * x),
      tidy(rng.between(-0.1, 0.3) * z),
      rng.pick([0, 90]),
      {
        size,
        colour: rng.pick(CLOTH),
      },
    );
  }
  return piece(
    kind,
    tidy(side * (x - 0.5)),
    tidy(rng.pick([-z + 0.45, rng.between(-0.5, 0.1) * z])),
    kind === 'drawers' ? -side * 90 : 0,
  );
}

const ADDED = 2;
const TRIES = 12;

/** Other wood, other cloth, chairs a little aside, and up to two pieces more where there is room for them. */
export function refurnish(room: Room, rng: Rng, isLivedIn: boolean): Room {
  const [timber, cloth] = [rng.pick(TIMBER), rng.pick(CLOTH)];
  const furniture = room.furniture.map((given) => dressed(given, timber, cloth, rng));
  if (!isLivedIn) return { ...room, furniture };
  const taken = furniture.filter(({ kind }) => kind !== 'pendant').map((given) => footprint(room, given));
  for (let added = 0, tries = 0; added < ADDED && tries < TRIES; tries++) {
    const more = extra(room, rng);
    const box = footprint(room, more);
    const hangs = more.kind === 'picture' || more.kind === 'mirror';
    const isRug = more.kind.endsWith('rug');
    const inTheWay =
      !isRug &&
      (wallIsTaken(room, box, taken) || (!hangs && taken.some((other) => overlaps(box, other, 0.1))));
    const isDouble = furniture.some(({ kind }) =>
      isRug ? kind.endsWith('rug') : kind === more.kind && !hangs,
    );
    if (inTheWay || isDouble) continue;
    furniture.push(WOODEN.has(more.kind) ? { ...more, colour: timber } : more);
    taken.push(box);
    added++;
  }
  return { ...room, furniture };
}
