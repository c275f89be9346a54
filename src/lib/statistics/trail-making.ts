/** Scores derived from the times of both parts. */
export interface TrailMakingDerived {
  /** B − A, in the unit of the times. */
  readonly difference: number;
  /** B / A, without unit. */
  readonly ratio: number;
}

/** Difference and ratio of the times of parts B and A, both above 0. Throws RangeError for other times. */
export function trailMakingDerived(a: number, b: number): TrailMakingDerived {
  if (!(a > 0 && b > 0)) throw new RangeError(`trailMakingDerived: times ${a} and ${b} must be above 0`);
  return { difference: b - a, ratio: b / a };
}
