import { lmsScore, lmsZ } from '#lib/statistics/box-cox.ts';
import { crawfordHowell, singleCaseRank } from '#lib/statistics/crawford-howell.ts';
import { dot, times, type Matrix } from '#lib/statistics/matrix.ts';
import { linearPrediction } from '#lib/statistics/regression-norm.ts';
import { LEVEL, ofCurve, type Reference } from './curves.ts';
import { TERMS, type NormCell, type NormModel, type Terms } from './model.ts';
import type { NormPack } from './pack.ts';
import { designOf, meets, refusalOf, type Design, type NormPerson, type Refusal } from './person.ts';
import { transformed, untransformed } from './transformation.ts';

/** A mean for one person. */
function meanOf(terms: Terms, design: Design): number {
  return linearPrediction(
    0,
    TERMS.map((term) => ({ coefficient: terms[term], value: design[term] })),
  );
}

function ofCell(cell: NormCell): Reference {
  const { mean, sd, n } = cell;
  return {
    expected: mean,
    sd,
    n,
    rank: (score, higherIsBetter) => singleCaseRank({ score, mean, sd, n, higherIsBetter }),
    place: (score, higherIsBetter) => {
      const single = { score, mean, sd, n, higherIsBetter, level: LEVEL };
      const { z, percentile, interval } = crawfordHowell(single);
      return { z, percentile, normInterval: interval };
    },
  };
}

function chooseCell(cells: readonly NormCell[], person: NormPerson | null): NormCell | Refusal {
  const answers = cells.map((cell) => ({ cell, answer: meets(cell, person) }));
  const match = answers.find(({ answer }) => answer === true);
  if (match !== undefined) return match.cell;
  return answers.some(({ answer }) => answer === null) ? 'person-unknown' : 'not-covered';
}

type ModelOf<Kind extends NormModel['kind']> = Extract<NormModel, { kind: Kind }>;

function ofRegression(
  model: ModelOf<'regression'>,
  person: NormPerson | null,
  n: number,
): Reference | Refusal {
  const design = designOf(model, person);
  if (typeof design === 'string') return design;
  const mean = meanOf(model.mean, design);
  const zOf = (value: number): number => (value - mean) / model.residualSd;
  return ofCurve({ zOf, valueOf: (z) => mean + z * model.residualSd, errorOf: () => null }, n);
}

function ofLms({ points }: ModelOf<'lms'>, person: NormPerson | null, n: number): Reference | Refusal {
  if (person === null) return 'person-unknown';
  const above = points.findIndex(({ age }) => age >= person.age);
  const right = points[above];
  if (right === undefined || (above === 0 && right.age > person.age)) return 'not-covered';
  const left = points[above - 1] ?? right;
  const share = right.age === left.age ? 0 : (person.age - left.age) / (right.age - left.age);
  const between = (a: number, b: number): number => a + share * (b - a);
  const lms = { l: between(left.l, right.l), m: between(left.m, right.m), s: between(left.s, right.s) };
  return ofCurve(
    {
      zOf: (value) => (value > 0 ? lmsZ(value, lms) : NaN),
      valueOf: (z) => lmsScore(z, lms) ?? NaN,
      errorOf: () => null,
    },
    n,
  );
}

/** x'Cx: the variance of a sum of estimates. */
function varianceOf(weights: readonly number[], covariance: Matrix): number {
  return dot(weights, times(covariance, weights));
}

/**
 * Standard error of z by the delta method: z = (y − μ) / σ moves with μ by 1/σ and with ln σ by z; in a normal model the
 * two estimates are independent.
 */
function standardErrorOfZ(
  z: number,
  model: ModelOf<'location-scale'>,
  design: Design,
  sigma: number,
): number | null {
  const { covariance } = model;
  if (covariance === null) return null;
  const ofMean = varianceOf(
    TERMS.map((term) => design[term]),
    covariance.mean,
  );
  return Math.sqrt(ofMean / sigma ** 2 + z ** 2 * varianceOf([1, design.age], covariance.lnSigma));
}

function ofLocationScale(
  model: ModelOf<'location-scale'>,
  person: NormPerson | null,
  n: number,
): Reference | Refusal {
  const design = designOf(model, person);
  if (typeof design === 'string') return design;
  const { skew, lnSigma } = model;
  const mean = meanOf(model.mean, design);
  const sigma = Math.exp(lnSigma.intercept + lnSigma.age * design.age);
  return ofCurve(
    {
      zOf: (value) => (transformed(value, skew) - mean) / sigma,
      valueOf: (z) => untransformed(mean + z * sigma, skew),
      errorOf: (z) => standardErrorOfZ(z, model, design, sigma),
    },
    n,
  );
}

/** What a group expects of a person; the reason where it has nothing to say. Never an extrapolation. */
export function referenceFor(pack: NormPack, person: NormPerson | null): Reference | Refusal {
  const refusal = refusalOf(pack, person);
  if (refusal !== null) return refusal;
  const { model, n } = pack;
  switch (model.kind) {
    case 'cells': {
      const cell = chooseCell(model.cells, person);
      return typeof cell === 'string' ? cell : ofCell(cell);
    }
    case 'regression':
      return ofRegression(model, person, n);
    case 'lms':
      return ofLms(model, person, n);
    case 'location-scale':
      return ofLocationScale(model, person, n);
  }
}
