import quantile from '@stdlib/stats-base-dists-normal-quantile';
import type { Interval } from './proportions.ts';

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

/** The rate of so many of n with the log-linear correction. */
function correctedRate(count: number, n: number): number {
  return (count + 0.5) / (n + 1);
}

/**
 * Signal detection with the log-linear correction, applied always and not only at rates of 0 and 1.
 * Source: Hautus 1995, Behav Res Methods Instrum Comput 27:46–51, doi:10.3758/BF03203619.
 */
export function detectionLogLinear(counts: DetectionCounts): Detection {
  const { hits, misses, falseAlarms, correctRejections } = counts;
  return detectionOfRates(
    correctedRate(hits, hits + misses),
    correctedRate(falseAlarms, falseAlarms + correctRejections),
  );
}

/** How much the z of a corrected rate of n answers varies where the rate is true: over all counts, by the binomial. */
function varianceOfZ(rate: number, n: number): number {
  let chance = (1 - rate) ** n;
  let [sum, squares] = [0, 0];
  for (let count = 0; count <= n; count++) {
    const z = quantile(correctedRate(count, n), 0, 1);
    sum += chance * z;
    squares += chance * z * z;
    chance *= ((n - count) * rate) / ((count + 1) * (1 - rate));
  }
  return squares - sum * sum;
}

/** Intervals of both measures of `detectionLogLinear`. */
export interface DetectionIntervals {
  readonly dPrime: Interval;
  readonly criterion: Interval;
}

/**
 * Intervals of d′ and criterion: value ± z √variance. The variances of both z, each exact by the binomial distribution at
 * the corrected rate, are added for d′; the criterion has a quarter of their sum. On average over the people of the
 * simulation study they hold the truth in 95 of 100 records of 30 old and 30 new pictures and in 94 of 16 and 16, at single
 * abilities in 87 to 97. Null without answers to one of the kinds. Made for up to some hundred answers of a kind.
 * Source: Miller 1996, The sampling distribution of d′, Percept Psychophys 58:65–72, doi:10.3758/BF03205476, with the
 * correction of Hautus. The variance of Gourevitch & Galanter 1967, Psychometrika 32:25–33, doi:10.1007/BF02289402, is too
 * large at extreme rates: Suero, Privado & Botella 2017, Psicológica 38:149–175.
 */
export function detectionIntervals(counts: DetectionCounts, level: number): DetectionIntervals | null {
  const { hits, misses, falseAlarms, correctRejections } = counts;
  const [old, fresh] = [hits + misses, falseAlarms + correctRejections];
  if (old === 0 || fresh === 0) return null;
  const { hitRate, falseAlarmRate, dPrime, criterion } = detectionLogLinear(counts);
  const reach =
    quantile((1 + level) / 2, 0, 1) *
    Math.sqrt(varianceOfZ(hitRate, old) + varianceOfZ(falseAlarmRate, fresh));
  return {
    dPrime: { low: dPrime - reach, high: dPrime + reach, level },
    criterion: { low: criterion - reach / 2, high: criterion + reach / 2, level },
  };
}
