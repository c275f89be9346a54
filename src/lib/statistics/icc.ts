import fQuantile from '@stdlib/stats-base-dists-f-quantile';
import { mean } from './summary.ts';
import type { Interval } from './proportions.ts';
import type { Matrix } from './matrix.ts';

/** An intraclass correlation (at most 1; below 0 is possible) with its interval. */
export interface IccEstimate {
  readonly value: number;
  readonly interval: Interval;
}

/** Mean squares of the analysis of variance, in squared units of the scores. */
export interface MeanSquares {
  /** Between persons. */
  readonly rows: number;
  /** Between sessions (or raters). */
  readonly columns: number;
  /** What is left. */
  readonly error: number;
  /** Within persons: sessions and the rest together. */
  readonly within: number;
}

/** All six forms; “average” is the reliability of the mean of the k sessions. */
export interface Icc {
  readonly persons: number;
  readonly sessions: number;
  readonly meanSquares: MeanSquares;
  /** ICC(1,1) and ICC(1,k): sessions differ from person to person. */
  readonly oneWay: IccEstimate;
  readonly oneWayAverage: IccEstimate;
  /** ICC(2,1) and ICC(2,k), absolute agreement: the form for retest, a practice effect lowers it. */
  readonly agreement: IccEstimate;
  readonly agreementAverage: IccEstimate;
  /** ICC(3,1) and ICC(3,k), consistency: hides a practice effect. */
  readonly consistency: IccEstimate;
  readonly consistencyAverage: IccEstimate;
}

function meanSquaresOf(scores: Matrix, k: number): MeanSquares {
  const n = scores.length;
  const sumOfSquares = (values: readonly number[], centre: number): number =>
    values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  const grand = mean(scores.flat()) ?? 0;
  const rowMeans = scores.map((row) => mean(row) ?? 0);
  const columnMeans = scores[0]?.map((_, j) => mean(scores.map((row) => row[j] ?? 0)) ?? 0) ?? [];
  const rows = k * sumOfSquares(rowMeans, grand);
  const columns = n * sumOfSquares(columnMeans, grand);
  const within = scores.reduce((sum, row, i) => sum + sumOfSquares(row, rowMeans[i] ?? 0), 0);
  return {
    rows: rows / (n - 1),
    columns: columns / (k - 1),
    // Rounding must not leave a negative rest where sessions explain everything.
    error: Math.max(0, within - columns) / ((n - 1) * (k - 1)),
    within: within / (n * (k - 1)),
  };
}

/** Form and interval of one F ratio: (F − 1)/(F + k − 1), with the limits of F by its degrees of freedom. */
function ofRatio(
  between: number,
  within: number,
  df1: number,
  df2: number,
  k: number,
  level: number,
): IccEstimate {
  const share = (factor: number): number =>
    (between - factor * within) / (between + (k - 1) * factor * within);
  const tail = 1 - (1 - level) / 2;
  const interval = {
    low: share(fQuantile(tail, df1, df2)),
    high: share(1 / fQuantile(tail, df2, df1)),
    level,
  };
  return { value: share(1), interval };
}

function agreementOf(
  { rows, columns, error }: MeanSquares,
  n: number,
  k: number,
  level: number,
): IccEstimate {
  const value = (rows - error) / (rows + (k - 1) * error + (k * (columns - error)) / n);
  const a = (k * value) / (n * (1 - value));
  const b = 1 + (k * value * (n - 1)) / (n * (1 - value));
  const spread = (a * columns) ** 2 / (k - 1) + (b * error) ** 2 / ((n - 1) * (k - 1));
  const df = (a * columns + b * error) ** 2 / spread;
  // Without any difference within persons the Satterthwaite degrees of freedom are 0/0, and nothing is left to estimate.
  if (value === 1 || !(df > 0)) return { value, interval: { low: value, high: value, level } };
  const tail = 1 - (1 - level) / 2;
  // With few degrees of freedom F is 0 or infinite in double precision; of a ratio above 1 its inverse is taken.
  const limit = (ratio: number): number => {
    const [f, g] = ratio <= 1 ? [ratio, 1] : [1, Math.max(1 / ratio, Number.MIN_VALUE)];
    return (n * (f * rows - g * error)) / (g * (k * columns + (k * n - k - n) * error) + n * f * rows);
  };
  const low = limit(1 / fQuantile(tail, n - 1, df));
  return { value, interval: { low, high: limit(fQuantile(tail, df, n - 1)), level } };
}

function averaged({ value, interval }: IccEstimate, k: number): IccEstimate {
  const stepUp = (r: number): number => (k * r) / (1 + (k - 1) * r);
  return {
    value: stepUp(value),
    interval: { ...interval, low: stepUp(interval.low), high: stepUp(interval.high) },
  };
}

/**
 * Intraclass correlations of persons (rows) by sessions (columns), without gaps. Null below three persons or two
 * sessions, and where nobody differs from anybody. Throws RangeError for rows of different length.
 * Source: Shrout & Fleiss 1979, Psychol Bull 86:420–428, doi:10.1037/0033-2909.86.2.420; intervals as in McGraw & Wong
 * 1996, Psychol Methods 1:30–46, doi:10.1037/1082-989X.1.1.30.
 */
export function intraclassCorrelations(scores: Matrix, level: number): Icc | null {
  const [n, k] = [scores.length, scores[0]?.length ?? 0];
  if (scores.some((row) => row.length !== k))
    throw new RangeError('intraclassCorrelations: a person lacks a session');
  if (n < 3 || k < 2) return null;
  const meanSquares = meanSquaresOf(scores, k);
  const { rows, error, within } = meanSquares;
  if (rows === 0 && within === 0) return null;
  const oneWay = ofRatio(rows, within, n - 1, n * (k - 1), k, level);
  const agreement = agreementOf(meanSquares, n, k, level);
  const consistency = ofRatio(rows, error, n - 1, (n - 1) * (k - 1), k, level);
  return {
    persons: n,
    sessions: k,
    meanSquares,
    oneWay,
    oneWayAverage: averaged(oneWay, k),
    agreement,
    agreementAverage: averaged(agreement, k),
    consistency,
    consistencyAverage: averaged(consistency, k),
  };
}
