import { rngFromSeed } from './seed.ts';

/**
 * What form `form` takes when all take turns: `count` neighbours in one shuffled ring, so that forms that follow each
 * other share as little as there is. The same each time; another number of items is another ring.
 */
export function takeTurns<T>(items: readonly T[], ring: string, form: number, count: number): T[] {
  if (items.length < count)
    throw new RangeError(`${ring}: a form needs ${count}, there are only ${items.length}. Add some.`);
  const shuffled = rngFromSeed(ring).shuffle(items);
  return Array.from({ length: count }, (_, i) => shuffled[((form - 1) * count + i) % shuffled.length]) as T[];
}
