import { objectFamily } from './families.ts';
import { touchesEdge } from './edge.ts';
import type { PlannedPair } from './plan.ts';
import type { Studio } from './render/browser.ts';
import {
  type DrawRequest,
  type Drawing,
  GREY_HEIGHT,
  GREY_WIDTH,
  PICTURE_HEIGHT,
  PICTURE_WIDTH,
} from './render/drawing.ts';
import { roomArchetype } from './rooms/archetypes.ts';
import { roomLure } from './rooms/lure.ts';
import { visibleChange } from './rooms/visible.ts';
import { rngFromSeed } from './seed.ts';
import { distance } from './ssim.ts';

/** Pairs outside the band are drawn again: nearer ones cannot be seen, farther ones are another thing. */
export const BANDS = {
  object: { low: 0.012, high: 0.14 },
  scene: { low: 0.02, high: 0.3 },
} as const;

const TARGETS = 4;
const LURES = { object: 6, scene: 24 } as const;
/** Least share of the picture that a change of a room must touch; smaller ones hide at the edge. */
export const LEAST_VISIBLE = 0.02;
const QUALITY = { object: 0.86, scene: 0.8 } as const;

export type DrawnPair = PlannedPair & {
  readonly targetSeed: string;
  readonly lureSeed: string;
  readonly change: string;
  readonly distance: number;
  readonly target: Drawing;
  readonly lure: Drawing;
};

/** What to draw for a target seed, and for each lure seed. Pure. */
export function pairRequests(pair: Pick<PlannedPair, 'domain' | 'family'>, targetSeed: string) {
  const quality = QUALITY[pair.domain];
  if (pair.domain === 'scene') {
    const room = roomArchetype(pair.family).exemplar(rngFromSeed(targetSeed));
    return {
      target: { domain: 'scene', room, quality } satisfies DrawRequest,
      lureOf: (seed: string): { change: string; request: DrawRequest } => {
        const lure = roomLure(room, rngFromSeed(seed));
        return { change: lure.change, request: { domain: 'scene', room: lure.room, quality } };
      },
    };
  }
  const family = objectFamily(pair.family);
  const frameParameters = family.exemplar(rngFromSeed(targetSeed));
  const common = { domain: 'object', family: pair.family, frameParameters, quality } as const;
  return {
    target: { ...common, parameters: frameParameters } satisfies DrawRequest,
    lureOf: (seed: string): { change: string; request: DrawRequest } => {
      const lure = family.lure(frameParameters, rngFromSeed(seed));
      return { change: lure.change, request: { ...common, parameters: lure.parameters } };
    },
  };
}

function isVisible(target: DrawRequest, lure: DrawRequest): boolean {
  if (target.domain !== 'scene' || lure.domain !== 'scene') return true;
  return visibleChange(target.room, lure.room, PICTURE_WIDTH / PICTURE_HEIGHT) >= LEAST_VISIBLE;
}

/** Draws target and lure until their distance lies in the band. Throws an Error when no seed does it. */
export async function drawPair(studio: Studio, form: number, pair: PlannedPair): Promise<DrawnPair> {
  const band = BANDS[pair.domain];
  const tried: string[] = [];
  for (let t = 0; t < TARGETS; t++) {
    const targetSeed = `${form}/${pair.family}/${t}`;
    const requests = pairRequests(pair, targetSeed);
    const target = await studio.draw(requests.target);
    const changes = new Set<string>();
    for (let l = 0; l < LURES[pair.domain]; l++) {
      const lureSeed = `${targetSeed}/lure/${l}`;
      const { change, request } = requests.lureOf(lureSeed);
      // The same change again would only give the same distance again.
      if (changes.has(change)) continue;
      changes.add(change);
      if (!isVisible(requests.target, request)) continue;
      const lure = await studio.draw(request);
      const apart = distance(target.grey, lure.grey, GREY_WIDTH, GREY_HEIGHT);
      tried.push(`${change}: ${apart.toFixed(4)}`);
      if (pair.domain === 'object' && touchesEdge(lure.grey, GREY_WIDTH, GREY_HEIGHT)) continue;
      if (apart >= band.low && apart <= band.high)
        return {
          ...pair,
          targetSeed,
          lureSeed,
          change,
          distance: Math.round(apart * 1e4) / 1e4,
          target,
          lure,
        };
    }
  }
  throw new Error(
    `No lure of "${pair.family}" lies in ${band.low} to ${band.high} (tried ${tried.join('; ')}). Widen a change in the family.`,
  );
}
