import { describe, expect, it } from 'vitest';
import { LINEAR, simulateSample } from '../testing/simulated-sample.ts';
import { formsFor, rankForms } from './candidates.ts';

const centre = { age: 70, educationYears: 13 };
const people = simulateSample(LINEAR, 'candidates');
const valuesOf = (all: typeof people): number[] => all.map(({ value }) => value);

describe('the models that are tried', () => {
  it('are sixteen, and fewer where the sample does not tell sex or schooling', () => {
    expect(formsFor(people)).toHaveLength(16);
    expect(formsFor(people)[0]).toEqual({ mean: ['age'], isSpreadByAge: false });
    expect(formsFor(people.map((person) => ({ ...person, sex: null })))).toHaveLength(8);
    expect(formsFor(people.map((person) => ({ ...person, sex: 'male' as const })))).toHaveLength(8);
    expect(formsFor(people.map((person) => ({ ...person, educationYears: null })))).toHaveLength(8);
  });

  it('are ranked by how they predict people left out: what is true first', () => {
    const [best, ...rest] = rankForms(people, valuesOf(people), centre, 'split');
    expect(best).toMatchObject({ isSpreadByAge: true });
    expect(best?.mean).toEqual(expect.arrayContaining(['age', 'female', 'educationYears']));
    const withoutSchooling = rest.filter(({ mean }) => !mean.includes('educationYears'));
    // 0.8 points a year of schooling (SD 3.7 years) beside a spread of 7.4: ½ ln(1 + (0.8·3.7/7.4)²) nats.
    for (const { logScore } of withoutSchooling) {
      expect((best?.logScore ?? NaN) - logScore).toBeGreaterThan(0.03);
    }
  });

  it('are scored alike for the same seed, and nearly alike for another', () => {
    const scores = (seed: string): number[] =>
      rankForms(people, valuesOf(people), centre, seed).map(({ logScore }) => logScore);
    expect(scores('split')).toEqual(scores('split'));
    expect(scores('other')).not.toEqual(scores('split'));
    expect(Math.abs((scores('other')[0] ?? NaN) - (scores('split')[0] ?? NaN))).toBeLessThan(0.02);
  });
});
