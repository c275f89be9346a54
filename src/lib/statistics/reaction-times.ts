import { mean, median, quantileOf, sampleSd } from './summary.ts';

/** Times outside of these limits are left out; the limits themselves are kept. In ms. */
export interface TrimLimits {
  readonly minMs: number;
  readonly maxMs: number;
}

export interface ReactionTimeSummary {
  /** The trimming rule that was applied. */
  readonly limits: TrimLimits;
  /** Number of times kept, left out because below `minMs`, and left out because above `maxMs`. */
  readonly kept: number;
  readonly tooFast: number;
  readonly tooSlow: number;
  /** Middle of the times kept, in ms; null for none. */
  readonly medianMs: number | null;
  /** Median distance from the median × 1.4826 (equals the standard deviation of a normal sample), in ms. */
  readonly madMs: number | null;
  readonly meanMs: number | null;
  /** Sample standard deviation (n − 1), in ms; null below two times. */
  readonly sdMs: number | null;
  /** Coefficient of variation: standard deviation divided by mean; null below two times. */
  readonly coefficientOfVariation: number | null;
  /** Distance of the quartiles (type 7), in ms. */
  readonly iqrMs: number | null;
}

/** 1 / Φ⁻¹(0.75), rounded as Leys et al. 2013 print it, J Exp Soc Psychol 49:764–766, doi:10.1016/j.jesp.2013.03.013. */
const MAD_FACTOR = 1.4826;

/** Summary of reaction times (ms, any order) after trimming; the rule and what it left out are part of the result. */
export function summariseReactionTimes(timesMs: readonly number[], limits: TrimLimits): ReactionTimeSummary {
  const kept = timesMs.filter((time) => time >= limits.minMs && time <= limits.maxMs);
  const medianMs = median(kept);
  const spread = medianMs === null ? null : median(kept.map((time) => Math.abs(time - medianMs)));
  const meanMs = mean(kept);
  const sdMs = sampleSd(kept);
  const [q1, q3] = [quantileOf(kept, 0.25), quantileOf(kept, 0.75)];
  return {
    limits,
    kept: kept.length,
    tooFast: timesMs.filter((time) => time < limits.minMs).length,
    tooSlow: timesMs.filter((time) => time > limits.maxMs).length,
    medianMs,
    madMs: spread === null ? null : MAD_FACTOR * spread,
    meanMs,
    sdMs,
    coefficientOfVariation: sdMs === null || meanMs === null || meanMs === 0 ? null : sdMs / meanMs,
    iqrMs: q1 === null || q3 === null ? null : q3 - q1,
  };
}
