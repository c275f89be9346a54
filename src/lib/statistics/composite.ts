import { checkCorrelations, dot, times, type Matrix } from './matrix.ts';

/**
 * z of a composite of correlated z scores: w·z / √(w′Rw), with equal weights unless told otherwise. The plain mean of the z
 * is no z: its spread is smaller than 1. `correlations` are those of the scores in a norm sample; without them there is no
 * composite. Source: the variance of a weighted sum, for example Mosier 1943, Psychometrika 8:161–168,
 * doi:10.1007/BF02288700. Throws RangeError where the lists do not fit or the matrix is none of correlations.
 */
export function compositeZ(
  z: readonly number[],
  correlations: Matrix,
  weights: readonly number[] = z.map(() => 1),
): number {
  checkCorrelations(correlations, z.length);
  const variance = dot(weights, times(correlations, weights));
  if (weights.length !== z.length || !(variance > 0))
    throw new RangeError('compositeZ: these weights form no composite');
  return dot(weights, z) / Math.sqrt(variance);
}

/**
 * Reliability (at most 1) of that composite from the reliabilities of its parts: 1 − Σw²(1 − r) / w′Rw.
 * Source: Mosier 1943, Psychometrika 8:161–168, doi:10.1007/BF02288700.
 * Throws RangeError where the lists do not fit or the matrix is none of correlations.
 */
export function compositeReliability(
  reliabilities: readonly number[],
  correlations: Matrix,
  weights: readonly number[] = reliabilities.map(() => 1),
): number {
  checkCorrelations(correlations, reliabilities.length);
  const variance = dot(weights, times(correlations, weights));
  if (weights.length !== reliabilities.length || !(variance > 0)) {
    throw new RangeError('compositeReliability: these weights form no composite');
  }
  const error = dot(
    weights.map((w) => w * w),
    reliabilities.map((r) => 1 - r),
  );
  return 1 - error / variance;
}
