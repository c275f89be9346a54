import { percentileOf, zOf, type RawScore } from './standard-scores.ts';

export interface LogNormalStanding {
  /** Mean and standard deviation of the natural logarithm that belong to the published mean and SD. */
  readonly meanLn: number;
  readonly sdLn: number;
  /** Distance on the logarithmic scale; above 0 is better. */
  readonly z: number;
  /** 100 Φ(z), 0 to 100. */
  readonly percentile: number;
}

/**
 * Standing of a right-skewed score (a time) against a log-normal distribution with the published mean and standard
 * deviation. An own application: shown beside the normal z, which makes slow times look rarer than they are. Moments:
 * σ² = ln(1 + (SD/M)²), μ = ln M − σ²/2. Throws RangeError for a score, mean or standard deviation that is not above 0.
 */
export function logNormalStanding({ score, mean, sd, higherIsBetter }: RawScore): LogNormalStanding {
  if (!(score > 0 && mean > 0 && sd > 0)) throw new RangeError('logNormalStanding: needs values above 0');
  const varianceLn = Math.log1p((sd / mean) ** 2);
  const [meanLn, sdLn] = [Math.log(mean) - varianceLn / 2, Math.sqrt(varianceLn)];
  const z = zOf({ score: Math.log(score), mean: meanLn, sd: sdLn, higherIsBetter });
  return { meanLn, sdLn, z, percentile: percentileOf(z) };
}
