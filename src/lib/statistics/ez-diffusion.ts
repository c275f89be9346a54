/** What a two-choice task gave; times of right answers, in seconds. */
export interface ChoiceSummary {
  /** Share of right answers, 0 to 1. */
  readonly shareRight: number;
  /** Variance of the times, in s², above 0. */
  readonly variance: number;
  /** Mean of the times, in s. */
  readonly mean: number;
}

export interface EzParameters {
  /** Drift rate v, in units of the scale per second; negative below chance. */
  readonly drift: number;
  /** Boundary separation a, in units of the scale. */
  readonly boundary: number;
  /** Time of all that is not deciding (Ter), in seconds. */
  readonly nonDecision: number;
}

export interface EzEstimate extends EzParameters {
  /** Share of right answers that entered the formula, after the edge correction. */
  readonly shareUsed: number;
  /** Mean time of deciding, in seconds. */
  readonly meanDecision: number;
}

/** Scale s of the process; the convention of the source. */
const SCALE = 0.1;

/** Shares of 0, ½ and 1 have no solution and are moved by half an answer of `n`. */
function awayFromEdges(share: number, n: number): number {
  if (share === 0) return 1 / (2 * n);
  if (share === 1) return 1 - 1 / (2 * n);
  return share === 0.5 ? 0.5 + 1 / (2 * n) : share;
}

function meanDecisionTime(drift: number, boundary: number): number {
  const y = (-drift * boundary) / SCALE ** 2;
  return (boundary / (2 * drift)) * (-Math.expm1(y) / (1 + Math.exp(y)));
}

/**
 * EZ-diffusion: drift, boundary and non-decision time from share, variance and mean; `n` answers, for the edge correction.
 * Throws RangeError for a variance that is not above 0 or no answers.
 * Source: Wagenmakers, van der Maas & Grasman 2007, Psychon Bull Rev 14:3–22, doi:10.3758/BF03194023.
 */
export function ezDiffusion({ shareRight, variance, mean }: ChoiceSummary, n: number): EzEstimate {
  if (!(variance > 0) || !(n > 0)) throw new RangeError('ezDiffusion: needs a variance above 0 and answers');
  const p = awayFromEdges(shareRight, n);
  const logit = Math.log(p / (1 - p));
  const x = (logit * (logit * p * p - logit * p + p - 0.5)) / variance;
  const drift = Math.sign(p - 0.5) * SCALE * x ** 0.25;
  const boundary = (SCALE ** 2 * logit) / drift;
  const meanDecision = meanDecisionTime(drift, boundary);
  return { shareUsed: p, drift, boundary, meanDecision, nonDecision: mean - meanDecision };
}

/** Share, variance and mean that a process with these parameters gives: the way back of `ezDiffusion`. */
export function ezForward({ drift, boundary, nonDecision }: EzParameters): ChoiceSummary {
  const y = (-drift * boundary) / SCALE ** 2;
  const e = Math.exp(y);
  return {
    shareRight: 1 / (1 + e),
    variance: ((boundary * SCALE ** 2) / (2 * drift ** 3)) * ((2 * y * e - e ** 2 + 1) / (e + 1) ** 2),
    mean: nonDecision + meanDecisionTime(drift, boundary),
  };
}
