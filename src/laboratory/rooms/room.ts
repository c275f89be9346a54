import type { Surface } from '../modelling/patterns.ts';

/** Walls as seen from the open front of the room. */
export type Wall = 'back' | 'left' | 'right';
export type OpeningShape = 'rect' | 'arch' | 'round' | 'pointed';

/** A hole in a wall. Metres; `along` runs from the wall's middle to the right of a person who faces it. */
export type Opening = {
  readonly kind: 'window' | 'door' | 'passage' | 'niche';
  readonly wall: Wall;
  readonly along: number;
  readonly sill: number;
  readonly width: number;
  readonly height: number;
  readonly shape: OpeningShape;
  /** Panes across and up; windows only. */
  readonly panes?: readonly [number, number];
};

/** A built part of the room. Metres; x from the middle to the right, z from the middle to the front. */
export type Solid = {
  readonly kind:
    'pillar' | 'round pillar' | 'beam' | 'platform' | 'chimney breast' | 'low wall' | 'arch' | 'pool';
  readonly x: number;
  readonly z: number;
  /** Extent along x, y and z. */
  readonly width: number;
  readonly height: number;
  readonly depth: number;
};

/** One piece of furniture; `turnDeg` 0 faces the open front. */
export type Piece = {
  readonly kind: string;
  readonly x: number;
  readonly z: number;
  readonly turnDeg?: number;
  /** Metres, where the piece can be made longer. */
  readonly size?: number;
  readonly colour?: string;
};

export type Ceiling = 'flat' | 'slant left' | 'slant right' | 'gable' | 'barrel';

/** Everything that decides how a room looks; plain JSON, lengths in metres. */
export type Room = {
  readonly archetype: string;
  readonly width: number;
  readonly depth: number;
  readonly height: number;
  readonly ceiling: Ceiling;
  /** Height at which a slanted or vaulted ceiling begins. */
  readonly knee: number;
  readonly walls: { readonly surface: Surface; readonly colour: string; readonly secondColour: string };
  /** Panelling or tiles on the lower wall; height 0 for none. */
  readonly dado: {
    readonly height: number;
    readonly surface: Surface;
    readonly colour: string;
    readonly secondColour: string;
  };
  readonly floor: {
    readonly surface: Surface;
    readonly colour: string;
    readonly secondColour: string;
    readonly scale: number;
  };
  readonly ceilingColour: string;
  readonly trimColour: string;
  readonly openings: readonly Opening[];
  readonly solids: readonly Solid[];
  readonly furniture: readonly Piece[];
  /** Where the eye stands before the open front, and where it looks. */
  readonly eye: {
    readonly x: number;
    readonly y: number;
    readonly back: number;
    readonly lookX: number;
    readonly lookY: number;
  };
  /** Strength of sun and daylight, and of lamps, 1 as usual. */
  readonly light: {
    readonly sun: number;
    readonly day: number;
    readonly lamp: number;
    readonly lampColour: string;
  };
};

/** Length of a wall. */
export function wallLength(room: Room, wall: Wall): number {
  return wall === 'back' ? room.width : room.depth;
}

/** Height of a wall at its lower end. */
export function wallHeight(room: Room, wall: Wall): number {
  if (room.ceiling === 'flat') return room.height;
  if (wall === 'back') return room.knee;
  if (room.ceiling === 'slant left' && wall === 'right') return room.height;
  if (room.ceiling === 'slant right' && wall === 'left') return room.height;
  return room.knee;
}
