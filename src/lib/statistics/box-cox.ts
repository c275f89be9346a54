/** Median, coefficient of variation and Box-Cox power of a skewed norm distribution at one age. */
export interface Lms {
  /** Power that makes the scores normal; 0 is the logarithm. */
  readonly l: number;
  /** Median, in the unit of the score, above 0. */
  readonly m: number;
  /** Generalised coefficient of variation, above 0. */
  readonly s: number;
}

/** Powers nearer to 0 than this are the logarithm: the quotient would lose its digits. */
const NEAR_ZERO = 1e-9;

/**
 * Box-Cox transformation (x^λ − 1)/λ of a score above 0, ln x for λ = 0. Throws RangeError for a score not above 0.
 * Source: Box & Cox 1964, J R Stat Soc B 26:211–252, doi:10.1111/j.2517-6161.1964.tb00553.x.
 */
export function boxCox(x: number, lambda: number): number {
  if (!(x > 0)) throw new RangeError(`boxCox: ${x} is not above 0`);
  return Math.abs(lambda) < NEAR_ZERO ? Math.log(x) : Math.expm1(lambda * Math.log(x)) / lambda;
}

/** The score of a transformed value; null where no score has it. */
export function inverseBoxCox(y: number, lambda: number): number | null {
  if (Math.abs(lambda) < NEAR_ZERO) return Math.exp(y);
  const base = 1 + lambda * y;
  return base > 0 ? Math.exp(Math.log1p(lambda * y) / lambda) : null;
}

/**
 * z of a score against an LMS norm, ((x/M)^L − 1)/(L·S); its sign is that of x − M, whichever is better.
 * Source: Cole & Green 1992, Stat Med 11:1305–1319, doi:10.1002/sim.4780111005.
 * Throws RangeError for a score, median or coefficient of variation that is not above 0.
 */
export function lmsZ(x: number, { l, m, s }: Lms): number {
  if (!(m > 0 && s > 0)) throw new RangeError(`lmsZ: median ${m} or variation ${s} is not above 0`);
  return boxCox(x / m, l) / s;
}

/** The score of a z in an LMS norm, in the unit of the median; null where the distribution ends before it. */
export function lmsScore(z: number, { l, m, s }: Lms): number | null {
  const ratio = inverseBoxCox(z * s, l);
  return ratio === null ? null : m * ratio;
}
