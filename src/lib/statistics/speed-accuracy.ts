import { mean } from './summary.ts';

/** Errors above this share make the inverse efficiency misleading: Bruyer & Brysbaert 2011. */
const MOST_ERRORS = 0.1;

/**
 * Inverse efficiency: mean time of right answers (ms) divided by the share of right answers, in ms; null where more than
 * 10 % are errors. Source of formula and limit: Bruyer & Brysbaert 2011, Psychol Belg 51:5–13, doi:10.5334/pb-51-1-5.
 */
export function inverseEfficiencyMs(meanRightMs: number, errorShare: number): number | null {
  return errorShare > MOST_ERRORS ? null : meanRightMs / (1 - errorShare);
}

/**
 * Linear integrated speed-accuracy score, in ms: time plus errors weighted by S_RT / S_PE, both standard deviations of the
 * same person over all conditions; without spread of the errors it is the time itself.
 * Source: Vandierendonck 2017, Behav Res Methods 49:653–673, doi:10.3758/s13428-016-0721-5.
 */
export function linearIntegratedMs(
  meanRightMs: number,
  errorShare: number,
  spread: { readonly sdRightMs: number; readonly sdErrors: number },
): number {
  return spread.sdErrors === 0
    ? meanRightMs
    : meanRightMs + errorShare * (spread.sdRightMs / spread.sdErrors);
}

/** Mean time of right answers (ms) and share of right answers (0 to 1). */
export interface SpeedAndAccuracy {
  readonly meanRightMs: number;
  readonly shareRight: number;
}

function standardised(values: readonly number[]): readonly number[] {
  const centre = mean(values) ?? 0;
  const sd = Math.sqrt(mean(values.map((value) => (value - centre) ** 2)) ?? 0);
  return values.map((value) => (sd === 0 ? 0 : (value - centre) / sd));
}

/**
 * Balanced integration score of each member of a sample: z of accuracy minus z of time, with the standard deviation of n;
 * above 0 is better than the sample. What does not vary counts 0.
 * Source: Liesefeld & Janczyk 2019, Behav Res Methods 51:40–60, doi:10.3758/s13428-018-1076-x.
 */
export function balancedIntegration(sample: readonly SpeedAndAccuracy[]): readonly number[] {
  const times = standardised(sample.map(({ meanRightMs }) => meanRightMs));
  const shares = standardised(sample.map(({ shareRight }) => shareRight));
  return shares.map((share, i) => share - (times[i] ?? 0));
}

/** The same difference for one person, each z taken against the mean and standard deviation of a norm sample. */
export function balancedIntegrationAgainst(
  person: SpeedAndAccuracy,
  norm: { readonly mean: SpeedAndAccuracy; readonly sd: SpeedAndAccuracy },
): number {
  const zShare = (person.shareRight - norm.mean.shareRight) / norm.sd.shareRight;
  return zShare - (person.meanRightMs - norm.mean.meanRightMs) / norm.sd.meanRightMs;
}
