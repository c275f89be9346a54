import type { Rng } from '../seed.ts';
import type { Room } from './room.ts';
import { vary } from './variety.ts';

/** What one file in `archetypes/` says; what it leaves out is the usual room. */
type RoomDraft = Pick<Room, 'width' | 'depth' | 'height' | 'walls' | 'floor' | 'openings'> &
  Partial<Omit<Room, 'archetype'>> & {
    /** A place in which nobody would hang a picture or lay a rug. */
    readonly isBare?: boolean;
  };

export type RoomArchetype = {
  /** Kebab-case English, the same as the file's name. */
  readonly archetype: string;
  exemplar(rng: Rng): Room;
};

/** The draft with the usual ceiling, colours, eye and light where it says nothing. */
export function completeRoom(archetype: string, given: Omit<RoomDraft, 'isBare'>, rng: Rng): Room {
  const side = rng.pick([-1, 1]) * rng.between(0.1, 0.24) * given.width;
  return {
    archetype,
    ceiling: 'flat',
    knee: given.height,
    dado: { height: 0, surface: 'plaster', colour: '#ffffff', secondColour: '#ffffff' },
    ceilingColour: '#f3efe6',
    trimColour: '#f4f0e8',
    solids: [],
    furniture: [],
    eye: {
      x: side,
      y: rng.between(1.5, 1.85),
      back: rng.between(1.1, 1.7),
      lookX: -side * 0.7,
      lookY: given.height > 3.3 ? 1.5 : 1.15,
    },
    light: { sun: 1, day: 1, lamp: 1, lampColour: '#ffe6c4' },
    ...given,
  };
}

/** Freezes an archetype; each of its rooms is another one. */
export function defineRoom(archetype: string, draft: (rng: Rng) => RoomDraft): RoomArchetype {
  return Object.freeze({
    archetype,
    exemplar: (rng: Rng): Room => {
      const { isBare = false, ...given } = draft(rng);
      return vary(completeRoom(archetype, given, rng), rng, !isBare);
    },
  });
}
