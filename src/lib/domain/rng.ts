import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Seeded random choices: the same seed gives the same sequence on every engine. */
export interface Rng {
  /** Whole number from `min` to `max`, both included. */
  int(min: number, max: number): number;
  /** Number from 0 (included) to 1 (excluded). */
  float(): number;
  /** One of the items; throws RangeError for an empty list. */
  pick<T>(items: readonly T[]): T;
  /** The items in a new random order (Fisher–Yates); the given list stays as it is. */
  shuffle<T>(items: readonly T[]): T[];
}

/** FNV-1a (32 bit): spreads a seed text over the generator's seed space. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return value | 0;
}

export function createRng(seed: string): Rng {
  const generator = xoroshiro128plus(hash(seed));
  const int = (min: number, max: number): number => uniformInt(generator, min, max);
  return {
    int,
    float: () => uniformFloat64(generator),
    pick(items) {
      if (items.length === 0) throw new RangeError('pick: the list is empty; check the caller’s plan');
      return items[int(0, items.length - 1)] as (typeof items)[number];
    },
    shuffle<T>(items: readonly T[]) {
      const order = [...items];
      for (let i = order.length - 1; i > 0; i--) {
        const j = int(0, i);
        [order[i], order[j]] = [order[j] as T, order[i] as T];
      }
      return order;
    },
  };
}
