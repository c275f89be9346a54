import type { StimulusPair } from '#lib/stimuli/manifest.ts';
import { objectFamilies } from './families.ts';
import { roomArchetypes } from './rooms/archetypes.ts';
import { rngFromSeed } from './seed.ts';
import { takeTurns } from './turns.ts';

export const TEST_PAIRS = 32;
export const PRACTICE_PAIRS = 4;

export type PlannedPair = Pick<StimulusPair, 'domain' | 'use' | 'family'>;

const familiesOf = (domain: PlannedPair['domain']): string[] =>
  domain === 'object' ? objectFamilies.map((f) => f.family) : roomArchetypes.map((r) => r.archetype);

/** Families that a form may take instead of one that gives no pair. */
export function spareFamilies(form: number, domain: PlannedPair['domain']): string[] {
  const planned = new Set(planPairs(form).map(({ family }) => family));
  const spare = familiesOf(domain).filter((family) => !planned.has(family));
  return rngFromSeed(`picture-discrimination/${domain}/${form}/spare`).shuffle(spare);
}

function choose(form: number, domain: PlannedPair['domain']): PlannedPair[] {
  const ring = `picture-discrimination/${domain}`;
  const own = takeTurns(familiesOf(domain), ring, form, TEST_PAIRS + PRACTICE_PAIRS);
  return rngFromSeed(`${ring}/${form}`)
    .shuffle(own)
    .map((family, i) => ({ domain, family, use: i < TEST_PAIRS ? 'test' : 'practice' }));
}

/** The pairs of a form, the same each time: which families it takes, and which of them are for practice. */
export function planPairs(form: number): PlannedPair[] {
  return [...choose(form, 'object'), ...choose(form, 'scene')];
}
