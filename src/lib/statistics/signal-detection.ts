import quantile from '@stdlib/stats-base-dists-normal-quantile';

/** Answers to signal (old, same) and noise (new, changed) items, as counts. */
export interface DetectionCounts {
  readonly hits: number;
  readonly misses: number;
  readonly falseAlarms: number;
  readonly correctRejections: number;
}

export interface Detection {
  /** Hit rate that entered the formula, 0 to 1. */
  readonly hitRate: number;
  /** False-alarm rate that entered the formula, 0 to 1. */
  readonly falseAlarmRate: number;
  /** Sensitivity d′ = z(H) − z(F), in standard deviations. */
  readonly dPrime: number;
  /** Criterion c = −(z(H) + z(F)) / 2; positive: inclined to say “new”. */
  readonly criterion: number;
  /** Natural logarithm of the likelihood ratio at the criterion, d′ · c; 0 is without bias. */
  readonly lnBeta: number;
}

/**
 * Signal detection from two rates as they are. Rates of 0 and 1 give infinite values: for counts of one session use
 * `detectionLogLinear`. Source: Stanislaw & Todorov 1999, Behav Res Methods Instrum Comput 31:137–149,
 * doi:10.3758/BF03207704.
 */
export function detectionOfRates(hitRate: number, falseAlarmRate: number): Detection {
  const zHit = quantile(hitRate, 0, 1);
  const zFalseAlarm = quantile(falseAlarmRate, 0, 1);
  const dPrime = zHit - zFalseAlarm;
  const criterion = -(zHit + zFalseAlarm) / 2;
  return { hitRate, falseAlarmRate, dPrime, criterion, lnBeta: dPrime * criterion };
}

/**
 * Signal detection with the log-linear correction, applied always and not only at rates of 0 and 1.
 * Source: Hautus 1995, Behav Res Methods Instrum Comput 27:46–51, doi:10.3758/BF03203619.
 */
export function detectionLogLinear(counts: DetectionCounts): Detection {
  const { hits, misses, falseAlarms, correctRejections } = counts;
  return detectionOfRates(
    (hits + 0.5) / (hits + misses + 1),
    (falseAlarms + 0.5) / (falseAlarms + correctRejections + 1),
  );
}
