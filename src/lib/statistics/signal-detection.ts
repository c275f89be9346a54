import quantile from '@stdlib/stats-base-dists-normal-quantile';

/** Answers to signal (old, same) and noise (new, changed) items, as counts. */
export interface DetectionCounts {
  readonly hits: number;
  readonly misses: number;
  readonly falseAlarms: number;
  readonly correctRejections: number;
}

export interface Detection {
  /** Sensitivity d′ = z(H) − z(F), in standard deviations. */
  readonly dPrime: number;
  /** Criterion c = −(z(H) + z(F)) / 2; positive: inclined to say “new”. */
  readonly criterion: number;
}

/**
 * Signal detection with the log-linear correction, applied always and not only at rates of 0 and 1.
 * Source: Hautus 1995, Behav Res Methods Instrum Comput 27:46–51, doi:10.3758/BF03203619.
 */
export function detectionLogLinear(counts: DetectionCounts): Detection {
  const { hits, misses, falseAlarms, correctRejections } = counts;
  const zHit = quantile((hits + 0.5) / (hits + misses + 1), 0, 1);
  const zFalseAlarm = quantile((falseAlarms + 0.5) / (falseAlarms + correctRejections + 1), 0, 1);
  return { dPrime: zHit - zFalseAlarm, criterion: -(zHit + zFalseAlarm) / 2 };
}
