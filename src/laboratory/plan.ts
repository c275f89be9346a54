import { objectFamilies } from './families.ts';
import { roomArchetypes } from './rooms/archetypes.ts';
import { rngFromSeed } from './seed.ts';

export const TEST_PAIRS = 32;
export const PRACTICE_PAIRS = 4;

/** One pair that a form needs; no family stands twice in a form. */
export type PlannedPair = {
  readonly domain: 'object' | 'scene';
  readonly use: 'test' | 'practice';
  readonly family: string;
};

/** The pairs of a form, the same each time: which families it takes, and which of them are for practice. */
export function planForm(form: number): PlannedPair[] {
  const choose = (domain: PlannedPair['domain'], families: readonly string[]): PlannedPair[] => {
    const needed = TEST_PAIRS + PRACTICE_PAIRS;
    if (families.length < needed)
      throw new RangeError(
        `A form needs ${needed} families of domain ${domain}; there are ${families.length}. Add one.`,
      );
    return rngFromSeed(`${form}/${domain}`)
      .shuffle(families)
      .slice(0, needed)
      .map((family, i) => ({ domain, family, use: i < TEST_PAIRS ? 'test' : 'practice' }));
  };
  return [
    ...choose(
      'object',
      objectFamilies.map((f) => f.family),
    ),
    ...choose(
      'scene',
      roomArchetypes.map((r) => r.archetype),
    ),
  ];
}
