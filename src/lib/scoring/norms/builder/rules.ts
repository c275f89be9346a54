import { decades, type AgeBand } from './residuals.ts';
import type { SamplePerson } from './sample.ts';

/** Fewest people of a pack, of a decade of ages, of a sex of which there are any, and of a second measurement. */
export const FEWEST = Object.freeze({ people: 100, decade: 20, sex: 20, retest: 20 });

/**
 * Why a sample is too small to be a comparison group, in one sentence; null: it is large enough.
 * @param range the ages for which the pack shall hold
 */
export function tooSmall(people: readonly SamplePerson[], range: AgeBand): string | null {
  if (people.length < FEWEST.people) {
    return `There are ${people.length} people aged ${range.from} to ${range.to}; at least ${FEWEST.people} are needed.`;
  }
  const counts = decades(range).map((band) => ({
    band,
    n: people.filter(({ age }) => age >= band.from && age <= band.to).length,
  }));
  const thin = counts.find(({ n }) => n < FEWEST.decade);
  if (thin !== undefined) {
    const { band, n } = thin;
    return `There are ${n} people aged ${band.from} to ${band.to}; at least ${FEWEST.decade} are needed in every decade. Collect more, or narrow the range with --ages.`;
  }
  for (const sex of ['female', 'male'] as const) {
    const n = people.filter((person) => person.sex === sex).length;
    if (n > 0 && n < FEWEST.sex) {
      return `There are ${n} people whose sex is ${sex}; at least ${FEWEST.sex} are needed, or none: then the pack holds for the others only.`;
    }
  }
  return null;
}
