import { wallsAreClear } from './footprint.ts';
import { type Opening, type Room, type Solid, wallHeight, wallLength } from './room.ts';

export type RoomLure = { readonly room: Room; readonly change: string };

/** True where no opening leaves its wall or comes too close to another. */
export function openingsFit(room: Room): boolean {
  return room.openings.every((a, i) => {
    const half = wallLength(room, a.wall) / 2;
    const inside = Math.abs(a.along) + a.width / 2 <= half - 0.08;
    // A gable or vault leaves more height in the middle of the back wall.
    const top = a.wall === 'back' && room.ceiling !== 'flat' ? room.height * 0.86 : wallHeight(room, a.wall);
    const low = a.sill + a.height <= top - 0.06 && a.sill >= 0 && a.width >= 0.35 && a.height >= 0.35;
    const apart = room.openings.every(
      (b, j) => j === i || b.wall !== a.wall || Math.abs(a.along - b.along) >= (a.width + b.width) / 2 + 0.12,
    );
    return inside && low && apart;
  });
}

const tidy = (value: number) => Math.round(value * 1000) / 1000;

function openingCandidates(room: Room, opening: Opening, index: number): RoomLure[] {
  const name = `${opening.kind} in the ${opening.wall} wall`;
  const withIt = (change: Partial<Opening>, words: string): RoomLure => ({
    room: { ...room, openings: room.openings.map((o, i) => (i === index ? { ...o, ...change } : o)) },
    change: `${name} ${words}`,
  });
  const { along, width, height, sill } = opening;
  // Towards the back or the right the eye sees less of a move along a side wall, so it is larger there.
  const move = opening.wall === 'back' ? Math.max(0.55, width * 0.5) : Math.max(0.8, width * 0.6);
  const [out, back] =
    opening.wall === 'left'
      ? ['to the back', 'to the front']
      : opening.wall === 'right'
        ? ['to the front', 'to the back']
        : ['to the right', 'to the left'];
  const standing = opening.sill < 0.05;
  const shapes =
    opening.kind === 'door' ? [] : (['rect', 'arch'] as const).filter((s) => s !== opening.shape);
  return [
    withIt({ along: tidy(along + move) }, `moved ${out}`),
    withIt({ along: tidy(along - move) }, `moved ${back}`),
    withIt({ width: tidy(width * 1.45) }, 'wider'),
    withIt({ width: tidy(width * 0.62) }, 'narrower'),
    withIt({ height: tidy(height * (standing ? 1.2 : 1.4)) }, 'higher'),
    withIt({ height: tidy(height * (standing ? 0.8 : 0.65)) }, 'lower'),
    ...(standing
      ? []
      : [
          withIt({ sill: tidy(sill + 0.4) }, 'placed higher'),
          withIt({ sill: tidy(sill - 0.4) }, 'placed lower'),
        ]),
    ...shapes.map((shape) =>
      withIt({ shape }, shape === 'arch' ? 'with a round head' : 'with a straight head'),
    ),
  ];
}

function solidCandidates(room: Room, solid: Solid, index: number): RoomLure[] {
  const withIt = (change: Partial<Solid>, words: string): RoomLure => ({
    room: { ...room, solids: room.solids.map((s, i) => (i === index ? { ...s, ...change } : s)) },
    change: `${solid.kind} ${words}`,
  });
  const fits = (x: number, width: number) => Math.abs(x) + width / 2 <= room.width / 2 + 0.01;
  const across = solid.kind === 'beam' && solid.width > solid.depth;
  if (across)
    return [
      withIt({ z: tidy(solid.z + 0.9) }, 'moved to the front'),
      withIt({ z: tidy(solid.z - 0.7) }, 'moved to the back'),
      withIt({ height: tidy(solid.height * 1.9) }, 'deeper'),
    ];
  const moves = [0.7, -0.7]
    .filter((by) => fits(solid.x + by, solid.width))
    .map((by) => withIt({ x: tidy(solid.x + by) }, by > 0 ? 'moved to the right' : 'moved to the left'));
  const wider = fits(solid.x, solid.width * 1.5) ? [withIt({ width: tidy(solid.width * 1.5) }, 'wider')] : [];
  const heights =
    solid.kind === 'platform' || solid.kind === 'low wall'
      ? [withIt({ height: tidy(solid.height * 1.7) }, 'higher')]
      : [];
  const lower = solid.kind === 'arch' ? [withIt({ height: tidy(solid.height * 0.82) }, 'lower')] : [];
  return [...moves, ...wider, withIt({ width: tidy(solid.width * 0.62) }, 'narrower'), ...heights, ...lower];
}

function shellCandidates(room: Room): RoomLure[] {
  if (room.ceiling === 'flat') return [];
  return [0.45, -0.45]
    .filter((by) => room.knee + by < room.height - 0.3 && room.knee + by > 0.6)
    .map((by) => ({
      room: { ...room, knee: tidy(room.knee + by) },
      change: by > 0 ? 'slope of the ceiling begins higher' : 'slope of the ceiling begins lower',
    }));
}

/**
 * The same room with one part of its geometry moved or resized, in every way there is: no furniture, no colour.
 * Throws a RangeError where there is none.
 */
export function roomLures(room: Room): RoomLure[] {
  const all = [
    ...room.openings.flatMap((opening, i) => openingCandidates(room, opening, i)),
    ...room.solids.flatMap((solid, i) => solidCandidates(room, solid, i)),
    ...shellCandidates(room),
  ].filter((candidate) => openingsFit(candidate.room) && wallsAreClear(candidate.room));
  if (all.length === 0)
    throw new RangeError(
      `roomLures: "${room.archetype}" leaves no room for a change; add an opening or a solid.`,
    );
  return all;
}
