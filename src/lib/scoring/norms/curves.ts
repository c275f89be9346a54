import quantile from '@stdlib/stats-base-dists-normal-quantile';
import { percentileOf } from '#lib/statistics/standard-scores.ts';
import type { Refusal } from './person.ts';

/** How sure a percentile rank is, given that the group is a sample: two percentile ranks, 0 to 100. */
export interface NormInterval {
  readonly low: number;
  readonly high: number;
  /** Confidence level, for example 0.95. */
  readonly level: number;
}

/** Where one value stands; higher is always better. */
export interface Rank {
  /** Distance from what is expected, in standard deviations (of the transformed score where the model has one). */
  readonly z: number;
  /** 0 to 100. */
  readonly percentile: number;
}

/** The same with how sure it is. */
export interface Placement extends Rank {
  /** Null: the source does not tell how sure its model is. */
  readonly normInterval: NormInterval | null;
}

/** What a group expects of one person. */
export interface Reference {
  /** Mean, or median where the model is skewed, in the unit of the score. */
  readonly expected: number;
  /** Half the distance between the values at z = −1 and z = 1, in the unit of the score; of a normal group its SD. */
  readonly sd: number;
  /** How many people the expectation rests on: those of the cell, or all. */
  readonly n: number;
  /** Null: the model has no place for such a value (0 or less, where it needs more). */
  readonly rank: (value: number, higherIsBetter: boolean) => Rank | null;
  /** The same with its interval, which may take much longer. */
  readonly place: (value: number, higherIsBetter: boolean) => Placement | null;
}

export const LEVEL = 0.95;
const HALF_WIDTH = quantile((1 + LEVEL) / 2, 0, 1);

/** Φ(z), and the ranks of z ± the standard error of z. */
function placed(z: number, standardError: number | null): Placement {
  return {
    z,
    percentile: percentileOf(z),
    normInterval:
      standardError === null
        ? null
        : {
            low: percentileOf(z - HALF_WIDTH * standardError),
            high: percentileOf(z + HALF_WIDTH * standardError),
            level: LEVEL,
          },
  };
}

/** A skewed or straight curve around its middle: value to z and back; z rises with the value. */
export interface Curve {
  readonly zOf: (value: number) => number;
  readonly valueOf: (z: number) => number;
  /** Standard error of z, from the uncertainty of the model; null: not known. */
  readonly errorOf: (z: number) => number | null;
}

/** What a curve expects. Refused where the curve itself has no value around its middle. */
export function ofCurve({ zOf, valueOf, errorOf }: Curve, n: number): Reference | Refusal {
  const [low, expected, high] = [valueOf(-1), valueOf(0), valueOf(1)];
  if (![low, expected, high].every(Number.isFinite)) return 'not-covered';
  const place: Reference['place'] = (value, higherIsBetter) => {
    const z = zOf(value);
    return Number.isFinite(z) ? placed(higherIsBetter ? z : -z, errorOf(z)) : null;
  };
  return { expected, sd: (high - low) / 2, n, rank: place, place };
}
