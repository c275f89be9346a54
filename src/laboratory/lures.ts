import type { Json } from '#lib/domain/json.ts';
import { touchesEdge } from './edge.ts';
import { objectFamily } from './families.ts';
import {
  type DrawRequest,
  GREY_HEIGHT,
  GREY_WIDTH,
  PICTURE_HEIGHT,
  PICTURE_WIDTH,
} from './render/drawing.ts';
import { roomArchetype } from './rooms/archetypes.ts';
import { roomLures } from './rooms/lure.ts';
import type { Room } from './rooms/room.ts';
import { changedBoxes, visibleChange } from './rooms/visible.ts';
import { rngFromSeed } from './seed.ts';
import { seenChange } from './seen.ts';

export type Domain = 'object' | 'scene';

/** One thing to draw: what it is made from, and how. */
export type Subject = {
  readonly seed: string;
  readonly parameters: { readonly [key: string]: Json };
  readonly request: DrawRequest;
};

/** A lure that may be taken; `isSeen` judges the quick drawings of target and lure. */
export type Candidate = Subject & {
  readonly change: string;
  readonly isSeen: (target: Uint8Array, lure: Uint8Array) => boolean;
};

const OBJECT_SEEDS = 10;
const ASPECT = PICTURE_WIDTH / PICTURE_HEIGHT;
/** Least share of the picture that a change of a room must touch by its geometry, and that must be seen of it. */
export const LEAST_CHANGE = { geometry: 0.02, seen: 0.012 } as const;

/** The keys in which `b` differs from `a`. */
function difference<T extends { readonly [key: string]: unknown }>(a: T, b: T): Partial<T> {
  const keys = Object.keys(b).filter((key) => JSON.stringify(a[key]) !== JSON.stringify(b[key]));
  return Object.fromEntries(keys.map((key) => [key, b[key]])) as Partial<T>;
}

function objectPair(familyId: string, seed: string) {
  const family = objectFamily(familyId);
  const frameParameters = family.exemplar(rngFromSeed(seed));
  const request = { domain: 'object', family: familyId, frameParameters } as const;
  const candidates = (): Candidate[] => {
    const found = new Map<string, Candidate>();
    for (let i = 0; i < OBJECT_SEEDS; i++) {
      const lureSeed = `${seed}/lure/${i}`;
      const { parameters, change } = family.lure(frameParameters, rngFromSeed(lureSeed));
      const key = JSON.stringify(parameters);
      if (found.has(key)) continue;
      found.set(key, {
        seed: lureSeed,
        parameters,
        change,
        request: { ...request, parameters },
        isSeen: (_, lure) => !touchesEdge(lure, GREY_WIDTH, GREY_HEIGHT),
      });
    }
    return [...found.values()];
  };
  return {
    target: { seed, parameters: frameParameters, request: { ...request, parameters: frameParameters } },
    candidates,
  };
}

function roomPair(archetype: string, seed: string) {
  const room = roomArchetype(archetype).exemplar(rngFromSeed(seed));
  const candidates = (): Candidate[] =>
    rngFromSeed(`${seed}/lure`)
      .shuffle(roomLures(room))
      .map(({ room: changed, change }, i) => ({ changed, change, lureSeed: `${seed}/lure/${i}` }))
      .filter(({ changed }) => visibleChange(room, changed, ASPECT) >= LEAST_CHANGE.geometry)
      .map(({ changed, change, lureSeed }) => ({
        seed: lureSeed,
        parameters: difference<Room>(room, changed),
        change,
        request: { domain: 'room', room: changed },
        isSeen: (target, lure) =>
          seenChange(target, lure, changedBoxes(room, changed, ASPECT)) >= LEAST_CHANGE.seen,
      }));
  return { target: { seed, parameters: room, request: { domain: 'room', room } as const }, candidates };
}

/** The target that a seed gives, and the lures that it may have, each change once. Pure. */
export function luresOf(
  domain: Domain,
  family: string,
  seed: string,
): { readonly target: Subject; readonly candidates: () => Candidate[] } {
  return domain === 'object' ? objectPair(family, seed) : roomPair(family, seed);
}
