import quantile from '@stdlib/stats-base-dists-normal-quantile';
import { createRng, type Rng } from '#lib/domain/rng.ts';
import type { SamplePerson } from '../builder/sample.ts';

const STEPS = 2 ** 30;

/** A normal number, mean 0 and SD 1: the quantile of a uniform one, exact in its tails too. */
export function normal(rng: Rng): number {
  return quantile((rng.int(0, STEPS - 1) + 0.5) / STEPS, 0, 1);
}

/** What is true of a simulated sample. */
export interface Truth {
  readonly n: number;
  readonly ages: readonly [number, number];
  /** The expected value of a person. */
  readonly mean: (age: number, isFemale: boolean, educationYears: number) => number;
  readonly sd: (age: number) => number;
  /** From the normal scale to that of the score. */
  readonly toScore: (y: number) => number;
}

/** People aged 60 to 79, half of them women, 8 to 20 years of schooling. */
export const LINEAR: Truth = {
  n: 400,
  ages: [60, 79],
  mean: (age, isFemale, educationYears) =>
    50 - 0.6 * (age - 70) + (isFemale ? 3 : 0) + 0.8 * (educationYears - 13),
  sd: (age) => Math.exp(2 + 0.02 * (age - 70)),
  toScore: (y) => y,
};

/** A sample of people for whom `truth` holds; the same seed gives the same people. */
export function simulateSample(truth: Truth, seed: string): readonly SamplePerson[] {
  const rng = createRng(seed);
  return Array.from({ length: truth.n }, (_, i) => {
    const age = rng.int(...truth.ages);
    const sex = i % 2 === 0 ? 'female' : 'male';
    const educationYears = rng.int(8, 20);
    const y = truth.mean(age, sex === 'female', educationYears) + truth.sd(age) * normal(rng);
    return { age, sex, educationYears, value: truth.toScore(y), retest: null, retestDays: null };
  });
}
