import { createRng } from '#lib/domain/rng.ts';
import type { Matrix } from '#lib/statistics/matrix.ts';
import type { Candidate } from '../built.ts';
import type { Centre } from '../model.ts';
import { fitLocationScale, linear, logDensity, type Design, type LocationScaleFit } from './fit.ts';
import type { SamplePerson } from './sample.ts';

export const FOLDS = 10;

/** A model that is tried. */
export type Form = Pick<Candidate, 'mean' | 'isSpreadByAge'>;

type Term = Form['mean'][number];

/** What a term of the mean is for one person. */
const VALUE: Readonly<Record<Term, (person: SamplePerson, centre: Centre) => number>> = {
  age: ({ age }, centre) => age - centre.age,
  ageSquared: ({ age }, centre) => (age - centre.age) ** 2,
  female: ({ sex }) => Number(sex === 'female'),
  educationYears: ({ educationYears }, centre) =>
    (educationYears ?? centre.educationYears) - centre.educationYears,
};

/** The columns of a form for these people. */
export function designOf(people: readonly SamplePerson[], form: Form, centre: Centre): Design {
  const ones = people.map(() => 1);
  const column = (term: Term): number[] => people.map((person) => VALUE[term](person, centre));
  return {
    mean: [ones, ...form.mean.map(column)],
    lnSigma: form.isSpreadByAge ? [ones, column('age')] : [ones],
  };
}

/**
 * All models that are tried: age or age and age², with and without sex and schooling where the sample tells them, each
 * with one spread for all and with a spread that depends on age. The smaller ones first.
 */
export function formsFor(people: readonly SamplePerson[]): readonly Form[] {
  const sexes = new Set(people.map(({ sex }) => sex));
  const extras: readonly Term[][] = [
    [],
    ...(sexes.has('female') && sexes.has('male') ? [['female'] satisfies Term[]] : []),
  ];
  const withSchooling = people.every(({ educationYears }) => educationYears !== null)
    ? extras.flatMap((terms) => [terms, [...terms, 'educationYears'] satisfies Term[]])
    : extras;
  const means = [['age'], ['age', 'ageSquared']].flatMap((ages) =>
    withSchooling.map((terms) => [...ages, ...terms] as Term[]),
  );
  return [false, true]
    .flatMap((isSpreadByAge) => means.map((mean) => ({ mean, isSpreadByAge })))
    .toSorted((a, b) => sizeOf(a) - sizeOf(b));
}

function sizeOf({ mean, isSpreadByAge }: Form): number {
  return mean.length + Number(isSpreadByAge);
}

/** In which fold each person is, from 0: the same seed gives the same split. */
function foldsOf(n: number, seed: string): readonly number[] {
  const order = createRng(seed).shuffle(Array.from({ length: n }, (_, i) => i));
  const folds = Array<number>(n).fill(0);
  for (const [place, person] of order.entries()) folds[person] = place % FOLDS;
  return folds;
}

const pick = (columns: Matrix, rows: readonly number[]): number[][] =>
  columns.map((column) => rows.map((row) => column[row] ?? 0));

/** Sum of the log densities of the people of one fold under the model of the others; null: the model cannot be fitted. */
function scoreOfFold(y: readonly number[], design: Design, inFold: readonly boolean[]): number | null {
  const all = [...y.keys()];
  const [tested, fitted] = [all.filter((row) => inFold[row]), all.filter((row) => !inFold[row])];
  const fit: LocationScaleFit | null = fitLocationScale(
    fitted.map((row) => y[row] ?? 0),
    { mean: pick(design.mean, fitted), lnSigma: pick(design.lnSigma, fitted) },
  );
  if (fit === null) return null;
  const expected = linear(pick(design.mean, tested), fit.mean);
  const spread = linear(pick(design.lnSigma, tested), fit.lnSigma);
  return tested.reduce((sum, row, i) => {
    const lnSigma = spread[i] ?? 0;
    return sum + logDensity(((y[row] ?? 0) - (expected[i] ?? 0)) * Math.exp(-lnSigma), lnSigma);
  }, 0);
}

/**
 * Every model with its cross-validated log score, the best first; of equally good ones the smaller. A model that cannot
 * be fitted in one of the folds is left out. Source: Gneiting and Raftery 2007, doi:10.1198/016214506000001437.
 * @param y the scores of these people, transformed where the model asks for it
 */
export function rankForms(
  people: readonly SamplePerson[],
  y: readonly number[],
  centre: Centre,
  seed: string,
): readonly Candidate[] {
  const folds = foldsOf(people.length, seed);
  const membership = Array.from({ length: FOLDS }, (_, fold) => folds.map((own) => own === fold));
  return formsFor(people)
    .flatMap((form) => {
      const design = designOf(people, form, centre);
      let sum = 0;
      for (const inFold of membership) {
        const score = scoreOfFold(y, design, inFold);
        if (score === null) return [];
        sum += score;
      }
      return [{ ...form, logScore: sum / people.length }];
    })
    .toSorted((a, b) => b.logScore - a.logScore);
}
