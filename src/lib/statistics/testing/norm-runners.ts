import { baseRateOfLowScores } from '../base-rate.ts';
import { lmsZ } from '../box-cox.ts';
import { compositeZ } from '../composite.ts';
import { crawfordHowell, type SingleCase } from '../crawford-howell.ts';
import { intraclassCorrelations } from '../icc.ts';
import { locationScaleNorm } from '../location-scale.ts';
import { logNormalStanding } from '../log-normal.ts';
import type { Matrix } from '../matrix.ts';
import { regressionFromSummary, regressionNorm, type Term } from '../regression-norm.ts';
import { measurementError, spearmanBrown } from '../reliability.ts';
import {
  jacobsonTruax,
  practiceAdjustedChange,
  regressionBasedChange,
  type Retest,
} from '../reliable-change.ts';
import { scoreLabelOf } from '../score-labels.ts';
import {
  percentileOf,
  percentileOfCounts,
  scaledOf,
  standardOf,
  tOf,
  zOf,
  zOfPercentile,
  type RawScore,
} from '../standard-scores.ts';
import { mean } from '../summary.ts';
import type { Runners } from './runner.ts';

type Numbers = Readonly<Record<string, number>>;

const standardRunners: Runners = {
  'z-convert-': ({ z }: { z: number }) => ({
    T: tOf(z),
    standard: standardOf(z),
    scaled: scaledOf(z),
    percentile: percentileOf(z),
  }),
  'pr-to-z-': ({ percentile }: { percentile: number }) => {
    const z = zOfPercentile(percentile);
    return { z, T: tOf(z) };
  },
  'pr-discrete': ({ nBelow, nEqual, N }: { nBelow: number; nEqual: number; N: number }) => ({
    percentile: percentileOfCounts({ below: nBelow, equal: nEqual, n: N }),
  }),
  'aacn-labels': ({ percentile }: { percentile: readonly number[] }) => ({
    label: percentile.map((rank) => scoreLabelOf(rank).replaceAll('-', ' ')),
  }),
  'z-tmta-68-low-edu': (raw: RawScore) => {
    const z = zOf(raw);
    return { z, T: tOf(z), percentile: percentileOf(z) };
  },
  'ch-': (person: SingleCase) => {
    const { z, t, df, percentile, interval, zInterval } = crawfordHowell(person);
    return {
      zcc: z,
      t,
      df,
      pOneTailed: percentile / 100,
      percentile,
      zccCI: [zInterval.low, zInterval.high],
      percentileCI: [interval.low, interval.high],
    };
  },
  'skew-lognormal-': ({ x, mean: centre, sd }: { x: number; mean: number; sd: number }) => {
    const raw = { score: x, mean: centre, sd, higherIsBetter: false };
    const { meanLn, sdLn, z, percentile } = logNormalStanding(raw);
    return {
      muLn: meanLn,
      sdLn,
      zLognormal: z,
      percentileLognormal: percentile,
      zNormal: zOf(raw),
      percentileNormal: percentileOf(zOf(raw)),
    };
  },
};

const standing = (
  score: number,
  intercept: number,
  terms: readonly Term[],
  sd: number,
  higherIsBetter: boolean,
) => {
  const { predicted, z, percentile } = regressionNorm({
    score,
    intercept,
    terms,
    residualSd: sd,
    higherIsBetter,
  });
  return { predicted, z, T: tOf(z), percentile };
};

const term = (coefficient = NaN, value = NaN): Term => ({ coefficient, value });

const regressionRunners: Runners = {
  'nacc-': (i: Numbers) =>
    standing(
      i['raw'] ?? NaN,
      i['intercept'] ?? NaN,
      [term(i['bSex'], i['female']), term(i['bAge'], i['age']), term(i['bEdu'], i['education'])],
      i['rmse'] ?? NaN,
      Boolean(i['higherIsBetter']),
    ),
  'ravlt-espenes-total': (i: Numbers) =>
    standing(
      i['raw'] ?? NaN,
      i['intercept'] ?? NaN,
      [term(i['bSex'], i['female']), term(i['bAge'], i['age']), term(i['bEdu'], i['education'])],
      i['sd'] ?? NaN,
      true,
    ),
  // The general part of the equation is not in the vector: Espenes et al. 2022, as section 1.6 of the report has it.
  'ravlt-espenes-trial5': (i: Numbers) =>
    standing(
      i['raw'] ?? NaN,
      5.052935 + (i['b'] ?? NaN),
      [
        term(0.761477, i['female']),
        term(-0.041005, i['age']),
        term(0.127599, i['education']),
        term(i['bEduTrial'], i['education']),
        term(i['bSexTrial'], i['female']),
      ],
      i['sd'] ?? NaN,
      true,
    ),
  'heteroscedastic-gaussian': ({ x, age, b, g }: { x: number; age: number; b: number[]; g: number[] }) => {
    const part = ([intercept = NaN, slope]: readonly number[]) => ({ intercept, terms: [term(slope, age)] });
    const {
      mean: mu,
      sd: sigma,
      z,
    } = locationScaleNorm({
      score: x,
      location: part(b),
      logScale: part(g),
      higherIsBetter: true,
    });
    return { mu, sigma, z };
  },
  'reg-summary-': (i: Numbers & { x: number | number[]; rXX?: Matrix }) => {
    const list = (value: unknown): readonly number[] => [value].flat() as number[];
    const isSingle = typeof i.x === 'number';
    const result = regressionFromSummary({
      x: list(i.x),
      y: i['y'] ?? NaN,
      meanX: list(i['meanX']),
      sdX: list(i['sdX']),
      meanY: i['meanY'] ?? NaN,
      sdY: i['sdY'] ?? NaN,
      rYX: list(isSingle ? i['r'] : i['rYX']),
      rXX: i.rXX ?? [[1]],
      n: i['n'] ?? NaN,
      higherIsBetter: true,
    });
    return {
      b: isSingle ? (result.coefficients[0] ?? null) : result.coefficients,
      a: result.intercept,
      R2: result.rSquared,
      predicted: result.predicted,
      see: result.standardErrorOfEstimate,
      seNewCase: result.standardErrorOfNewCase,
      t: result.t,
      df: result.df,
      percentile: result.percentile,
    };
  },
};

const retestOf = (i: Numbers): Retest => ({
  first: i['x1'] ?? NaN,
  second: i['x2'] ?? NaN,
  meanFirst: i['mean1'] ?? NaN,
  meanSecond: i['mean2'] ?? NaN,
  sdFirst: i['sd1'] ?? NaN,
  sdSecond: i['sd2'] ?? NaN,
  correlation: i['r12'] ?? NaN,
});

const changeRunners: Runners = {
  'rci-jacobson-truax-1991': (i: { x1: number; x2: number; sd1: number; rxx: number }) => {
    const change = jacobsonTruax(i.x1, i.x2, i.sd1, i.rxx);
    return { SEM: change.standardErrorOfMeasurement, Sdiff: change.standardError, RC: change.z };
  },
  'rci-practice-adjusted': (i: Numbers) => ({
    practice: practiceAdjustedChange(retestOf(i), 'first-sd').practice,
    chelune: practiceAdjustedChange(retestOf(i), 'first-sd').z,
    iverson: practiceAdjustedChange(retestOf(i), 'both-sds').z,
    temkin: practiceAdjustedChange(retestOf(i), 'differences').z,
  }),
  'rci-srb-mcsweeny': (i: Numbers) => {
    const { slope, intercept, predicted, standardError, z } = regressionBasedChange(retestOf(i));
    return { b: slope, a: intercept, predicted, SEE: standardError, z };
  },
  'sem-ci-T': ({ T, reliability, conf }: { T: number; reliability: number; conf: number }) => {
    const error = measurementError({ score: T, mean: 50, sd: 10, reliability, level: conf });
    return {
      SEM: error.standardError,
      ci: [error.interval.low, error.interval.high],
      trueScore: error.trueScore,
      SEest: error.trueScoreError,
      trueCi: [error.trueScoreInterval.low, error.trueScoreInterval.high],
    };
  },
  'spearman-brown': ({ r, k }: { r: number; k: number }) => ({ rk: spearmanBrown(r, k) }),
};

const batteryRunners: Runners = {
  'composite-': ({ z, R, w }: { z: readonly number[]; R: Matrix; w?: readonly number[] }) => {
    const composite = compositeZ(z, R, w);
    return { composite, T: tOf(composite), naiveMean: mean(z) };
  },
  'base-rate-': (i: { k: number; rho: number; cutPercentile: number }) => ({ pAny: baseRateOfLowScores(i) }),
  'lms-': ({ x, L, M, S }: { x: number; L: number; M: number; S: number }) => ({
    z: lmsZ(x, { l: L, m: M, s: S }),
  }),
  'icc-': ({ data }: { data: Matrix }) => {
    const icc = intraclassCorrelations(data, 0.95);
    if (icc === null) return {};
    const { rows, columns, error, within } = icc.meanSquares;
    return {
      MSR: rows,
      MSC: columns,
      MSE: error,
      MSW: within,
      icc11: icc.oneWay.value,
      icc21: icc.agreement.value,
      icc31: icc.consistency.value,
      icc2k: icc.agreementAverage.value,
      icc3k: icc.consistencyAverage.value,
      icc21CI: [icc.agreement.interval.low, icc.agreement.interval.high],
      icc31CI: [icc.consistency.interval.low, icc.consistency.interval.high],
    };
  },
};

/** Standing of a score in a norm sample, its error, its change, and several scores together. */
export const normRunners: Runners = {
  ...standardRunners,
  ...regressionRunners,
  ...changeRunners,
  ...batteryRunners,
};
