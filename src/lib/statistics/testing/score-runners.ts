import { chanceOfAtLeast, isAboveChance, longestRun } from '../chance.ts';
import { blockSpan, type SpanTrial } from '../block-span.ts';
import { correctedRecognition, rawCorrectedHitRate } from '../corrected-recognition.ts';
import {
  exGaussianLogDensity,
  exGaussianMoments,
  exGaussianOfMoments,
  fitExGaussian,
  type ExGaussian,
  type Moments,
} from '../ex-gaussian.ts';
import { ezDiffusion, ezForward } from '../ez-diffusion.ts';
import { summariseReactionTimes } from '../reaction-times.ts';
import { aPrime } from '../sensitivity.ts';
import {
  detectionLogLinear,
  detectionOfRates,
  type Detection,
  type DetectionCounts,
} from '../signal-detection.ts';
import { similarityIndices, type SimilarityCounts } from '../similarity.ts';
import {
  balancedIntegration,
  balancedIntegrationAgainst,
  inverseEfficiencyMs,
  linearIntegratedMs,
} from '../speed-accuracy.ts';
import { trailMakingDerived } from '../trail-making.ts';
import type { Runners, Value } from './runner.ts';

const detection = ({ hitRate, falseAlarmRate, dPrime, criterion, lnBeta }: Detection) => ({
  H: hitRate,
  F: falseAlarmRate,
  dPrime,
  c: criterion,
  lnBeta,
  beta: Math.exp(lnBeta),
});

interface Mst {
  readonly target: SimilarityCounts;
  readonly lure: SimilarityCounts;
  readonly foil: SimilarityCounts;
  readonly excludeOmissions: boolean;
}

interface Ez {
  readonly Pc: number;
  readonly VRT: number;
  readonly MRT: number;
  readonly n?: number;
}

const detectionRunners: Runners = {
  'sdt-loglinear-': (counts: DetectionCounts) => detection(detectionLogLinear(counts)),
  'sdt-uncorrected-': ({ hits, misses, falseAlarms, correctRejections }: DetectionCounts) =>
    detection(detectionOfRates(hits / (hits + misses), falseAlarms / (falseAlarms + correctRejections))),
  'aprime-': ({ H, F }: { H: number; F: number }) => ({ aPrime: aPrime(H, F) }),
  'corrected-hit-rate-': (i: { hits: number; nOld: number; falseAlarms: number; nNew: number }) => {
    const counts = {
      hits: i.hits,
      misses: i.nOld - i.hits,
      falseAlarms: i.falseAlarms,
      correctRejections: i.nNew - i.falseAlarms,
    };
    const { pr, br } = correctedRecognition(counts);
    return {
      rawHitRate: i.hits / i.nOld,
      rawFaRate: i.falseAlarms / i.nNew,
      correctedHitRateRaw: rawCorrectedHitRate(counts),
      Pr: pr,
      Br: br,
    };
  },
  'mst-ldi-rec-': ({ target, lure, foil, excludeOmissions }: Mst) => {
    const indices = similarityIndices(target, lure, foil, excludeOmissions ? 'excluded' : 'wrong');
    return { LDI: indices?.lureDiscrimination ?? null, REC: indices?.recognition ?? null };
  },
};

const timeRunners: Runners = {
  'ez-forward-roundtrip': (i: { v: number; a: number; Ter: number }) => {
    const summary = ezForward({ drift: i.v, boundary: i.a, nonDecision: i.Ter });
    return { Pc: summary.shareRight, VRT: summary.variance, MRT: summary.mean };
  },
  'ez-': ({ Pc, VRT, MRT, n = 1 }: Ez) => {
    const ez = ezDiffusion({ shareRight: Pc, variance: VRT, mean: MRT }, n);
    return { PcUsed: ez.shareUsed, v: ez.drift, a: ez.boundary, MDT: ez.meanDecision, Ter: ez.nonDecision };
  },
  'exgauss-moments': (parameters: ExGaussian) => ({ ...exGaussianMoments(parameters) }),
  'exgauss-mom-inverse': (moments: Moments) => ({ ...exGaussianOfMoments(moments) }),
  'exgauss-logpdf': ({ x, ...parameters }: ExGaussian & { x: readonly number[] }) => ({
    logpdf: x.map((value) => exGaussianLogDensity(value, parameters)),
  }),
  'exgauss-ml-60': ({ rt }: { rt: readonly number[] }) => {
    const fit = fitExGaussian(rt);
    return {
      mu: fit?.mu ?? null,
      sigma: fit?.sigma ?? null,
      tau: fit?.tau ?? null,
      logLik: fit?.logLikelihood ?? null,
    };
  },
  'ies-1': (i: { meanCorrectRt: number; PE: number }) => ({
    IES: inverseEfficiencyMs(i.meanCorrectRt, i.PE),
  }),
  'lisas-1': (i: { meanCorrectRt: number; PE: number; sdCorrectRtOverall: number; sdPeOverall: number }) => ({
    LISAS: linearIntegratedMs(i.meanCorrectRt, i.PE, {
      sdRightMs: i.sdCorrectRtOverall,
      sdErrors: i.sdPeOverall,
    }),
  }),
  'bis-sample': ({ meanCorrectRt, PC }: { meanCorrectRt: readonly number[]; PC: readonly number[] }) => ({
    BIS: balancedIntegration(
      meanCorrectRt.map((meanRightMs, i) => ({ meanRightMs, shareRight: PC[i] ?? NaN })),
    ),
  }),
  'bis-norm-referenced': (i: Readonly<Record<string, number>>) => {
    const pair = (time: string, share: string) => ({
      meanRightMs: i[time] ?? NaN,
      shareRight: i[share] ?? NaN,
    });
    const norm = { mean: pair('normRtMean', 'normPcMean'), sd: pair('normRtSd', 'normPcSd') };
    return { BIS: balancedIntegrationAgainst(pair('meanCorrectRt', 'PC'), norm) };
  },
  'rt-clean-descriptives': ({ rt, min, max }: { rt: readonly number[]; min: number; max: number }) => {
    const summary = summariseReactionTimes(rt, { minMs: min, maxMs: max });
    return {
      nKept: summary.kept,
      tooFast: summary.tooFast,
      tooSlow: summary.tooSlow,
      median: summary.medianMs,
      mad: summary.madMs,
      mean: summary.meanMs,
      sd: summary.sdMs,
      cov: summary.coefficientOfVariation,
      iqr: summary.iqrMs,
    };
  },
};

const countRunners: Runners = {
  'tmt-derived': ({ A, B }: { A: number; B: number }) => {
    const { difference, ratio } = trailMakingDerived(A, B);
    return { BminusA: difference, BoverA: ratio };
  },
  'corsi-total': ({ trials }: { trials: readonly { len: number; correct: boolean }[] }) => {
    const { span, correct, total } = blockSpan(
      trials.map(({ len, correct }): SpanTrial => ({ length: len, correct })),
    );
    return { span, nCorrect: correct, total };
  },
  'validity-binomial-chance': ({ k, n, p }: { k: number; n: number; p: number }) => ({
    pUpper: chanceOfAtLeast(k, n, p),
    aboveChanceAt05: isAboveChance(k, n, p),
  }),
  'validity-longest-run': ({ responses }: { responses: readonly Value[] }) => ({
    longestRun: longestRun(responses),
  }),
};

/** Scores of one person's answers and times. */
export const scoreRunners: Runners = { ...detectionRunners, ...timeRunners, ...countRunners };
