import * as v from 'valibot';
import { count, finite, positive, SexGroup, Years } from './fields.ts';

/** Mean and spread of one part of the sample; null: the cell holds for everybody in this respect. */
const Cell = v.strictObject({
  age: v.nullable(Years),
  sex: v.nullable(SexGroup),
  educationYears: v.nullable(Years),
  /** People in this cell, at least 2: a standard deviation of one person does not exist. */
  n: v.pipe(count, v.minValue(2)),
  /** In the unit of the score. */
  mean: finite,
  /** Standard deviation (n − 1) in the unit of the score, above 0. */
  sd: positive,
});

/** What is taken from age and schooling before they are multiplied, in years; 0: nothing. */
const Centre = v.strictObject({ age: finite, educationYears: finite });

/**
 * A mean that depends on the person: intercept + age·a + ageSquared·a² + female·(1 for women) + educationYears·e, where
 * a and e are years minus their centre. A coefficient of 0: not in the model, and the person is not asked for it.
 */
const Terms = v.strictObject({
  intercept: finite,
  /** For a year of age. */
  age: finite,
  /** For a squared year of age. */
  ageSquared: finite,
  /** Women minus men. */
  female: finite,
  /** For a year of schooling. */
  educationYears: finite,
});

/** A square matrix of five: covariances in the order of TERMS. */
const MeanCovariance = v.pipe(v.array(v.pipe(v.array(finite), v.length(5))), v.length(5));
/** The same of the two terms of ln sigma. */
const ScaleCovariance = v.pipe(v.array(v.pipe(v.array(finite), v.length(2))), v.length(2));

const LmsPoint = v.strictObject({
  /** Completed years. */
  age: finite,
  /** Power of the Box-Cox transformation. */
  l: finite,
  /** Median, in the unit of the score, above 0. */
  m: positive,
  /** Coefficient of variation. */
  s: positive,
});
const LmsGrid = v.pipe(
  v.array(LmsPoint),
  v.minLength(2),
  v.check(
    (points) => points.every(({ age }, i) => i === 0 || age > (points[i - 1]?.age ?? Infinity)),
    'the ages do not rise from point to point',
  ),
);

/**
 * A transformation that takes the skew off a score. `box-cox`: ((x / scale)^lambda − 1) / lambda, ln(x / scale) for 0,
 * only for x above 0 (Box and Cox 1964, doi:10.1111/j.2517-6161.1964.tb00553.x). `sinh-arcsinh`:
 * sinh(delta · arsinh((x − location) / scale) − epsilon), for every x (Jones and Pewsey 2009, doi:10.1093/biomet/asp053).
 */
const Skew = v.variant('family', [
  v.strictObject({ family: v.literal('box-cox'), lambda: finite, scale: positive }),
  v.strictObject({
    family: v.literal('sinh-arcsinh'),
    /** Below 0: the longer tail lies below. */
    epsilon: finite,
    /** Weight of the tails; of the normal curve 1, lighter above. */
    delta: positive,
    /** In the unit of the score. */
    location: finite,
    scale: positive,
  }),
]);

/**
 * How a value is expected and spread.
 * `cells`: mean and standard deviation by age, sex and schooling; the first cell that fits is taken.
 * `regression`: one mean that depends on the person, one spread for all; normal.
 * `lms`: Box-Cox power, median and coefficient of variation by age, straight between two points, nothing beyond the ends
 * (Cole and Green 1992, doi:10.1002/sim.4780111005).
 * `location-scale`: mean and spread depend on the person; the value is first transformed where `skew` says so
 * (Rigby and Stasinopoulos 2005, doi:10.1111/j.1467-9876.2005.00510.x).
 */
export const Model = v.variant('kind', [
  v.strictObject({ kind: v.literal('cells'), cells: v.pipe(v.array(Cell), v.minLength(1)) }),
  v.strictObject({
    kind: v.literal('regression'),
    centre: Centre,
    mean: Terms,
    /** Standard deviation of the residuals, in the unit of the score. */
    residualSd: positive,
  }),
  v.strictObject({ kind: v.literal('lms'), points: LmsGrid }),
  v.strictObject({
    kind: v.literal('location-scale'),
    centre: Centre,
    /** Null: the score as it is. */
    skew: v.nullable(Skew),
    /** In the unit of the score, or of the transformed one. */
    mean: Terms,
    /** ln sigma = intercept + age·(age − centre). */
    lnSigma: v.strictObject({ intercept: finite, age: finite }),
    /** Covariances of the estimates, from which the uncertainty of a percentile follows; null: not known. */
    covariance: v.nullable(v.strictObject({ mean: MeanCovariance, lnSigma: ScaleCovariance })),
  }),
]);

/** The terms of a mean, in the order of their covariances. */
export const TERMS = ['intercept', 'age', 'ageSquared', 'female', 'educationYears'] as const;

export type NormModel = v.InferOutput<typeof Model>;
export type NormCell = v.InferOutput<typeof Cell>;
export type Skew = Readonly<v.InferOutput<typeof Skew>>;
export type Centre = v.InferOutput<typeof Centre>;
export type Terms = Readonly<v.InferOutput<typeof Terms>>;
