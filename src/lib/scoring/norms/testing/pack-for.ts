import type { NormModel } from '../model.ts';
import type { NormPack } from '../pack.ts';

/** A pack with this model for people of 60 to 80, for tests of this room. */
export function packFor(model: NormModel): NormPack {
  return {
    schema: 1,
    id: 'invented',
    version: 1,
    test: 'invented',
    scoreId: 'invented.value.all',
    unit: 'count',
    sessions: 1,
    population: { de: 'erfunden', en: 'invented' },
    n: 200,
    age: { min: 60, max: 80 },
    valid: { age: { min: 60, max: 80 }, educationYears: null },
    mode: 'supervised',
    country: 'DE',
    source: { citation: 'Niemand 2026', doi: '10.1000/test' },
    status: 'vorlaeufig',
    adjustment: null,
    model,
  };
}
