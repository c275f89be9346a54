import { createRng, type Rng as Chances } from '#lib/domain/rng.ts';

/** The app's stream of chances, and two more ways to draw that parameters need. */
export type Rng = Pick<Chances, 'pick' | 'shuffle'> & {
  /** A number in [low, high), rounded to 1/1000 so that parameters read well. */
  readonly between: (low: number, high: number) => number;
  /** A whole number in [low, high], both ends included. */
  readonly integer: (low: number, high: number) => number;
  readonly chance: (probability: number) => boolean;
};

/** Neighbouring seeds begin alike in this generator; after these draws they have parted. */
const WARM_UP = 24;

/** The stream that belongs to a seed such as `1/jug/0`; the same seed always gives the same stream. */
export function rngFromSeed(seed: string): Rng {
  const chances = createRng(seed);
  for (let i = 0; i < WARM_UP; i++) chances.float();
  return {
    pick: (items) => chances.pick(items),
    shuffle: (items) => chances.shuffle(items),
    between: (low, high) => Math.round((low + chances.float() * (high - low)) * 1000) / 1000,
    integer: (low, high) => chances.int(low, high),
    chance: (probability) => chances.float() < probability,
  };
}
