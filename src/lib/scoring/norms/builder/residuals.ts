import quantile from '@stdlib/stats-base-dists-normal-quantile';
import type { Built } from '../built.ts';

/** One point of a QQ picture. */
export interface QuantilePoint {
  /** Where the normal curve expects it. */
  readonly expected: number;
  readonly observed: number;
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Mean of the powers of the distances from the mean. */
function moment(values: readonly number[], power: number): number {
  const mean = meanOf(values);
  return meanOf(values.map((value) => (value - mean) ** power));
}

/**
 * Ordered residuals against the quantiles of the normal curve, at (i − 0.375) / (n + 0.25)
 * (Blom 1958, Statistical Estimates and Transformed Beta-Variables).
 */
export function quantilePoints(z: readonly number[]): readonly QuantilePoint[] {
  return z
    .toSorted((a, b) => a - b)
    .map((observed, i) => ({ observed, expected: quantile((i + 0.625) / (z.length + 0.25), 0, 1) }));
}

function correlation(points: readonly QuantilePoint[]): number {
  const [x, y] = [points.map(({ expected }) => expected), points.map(({ observed }) => observed)];
  const [meanX, meanY] = [meanOf(x), meanOf(y)];
  const together = meanOf(points.map(({ expected, observed }) => (expected - meanX) * (observed - meanY)));
  return together / Math.sqrt(moment(x, 2) * moment(y, 2));
}

/** Skewness, excess kurtosis and straightness of standardised residuals. */
export function shapeOf(z: readonly number[]): Built['residuals'] {
  const variance = moment(z, 2);
  return {
    skewness: moment(z, 3) / variance ** 1.5,
    excessKurtosis: moment(z, 4) / variance ** 2 - 3,
    qqCorrelation: correlation(quantilePoints(z)),
  };
}

/** Ages from and to, both included. */
export interface AgeBand {
  readonly from: number;
  readonly to: number;
}

/** The shortest band that stands by itself; a shorter one at an end joins its neighbour. */
const SHORTEST_BAND = 5;

/** A range of ages cut into decades (60 to 69, 70 to 79 …). */
export function decades({ from, to }: AgeBand): readonly AgeBand[] {
  const bands: AgeBand[] = [];
  for (let start = from; start <= to; start = Math.floor(start / 10) * 10 + 10) {
    bands.push({ from: start, to: Math.min(to, Math.floor(start / 10) * 10 + 9) });
  }
  const isShort = (band: AgeBand | undefined): boolean =>
    band !== undefined && band.to - band.from + 1 < SHORTEST_BAND;
  const [first, second] = bands;
  if (first !== undefined && second !== undefined && isShort(first)) {
    bands.splice(0, 2, { from: first.from, to: second.to });
  }
  const [last, before] = [bands.at(-1), bands.at(-2)];
  if (last !== undefined && before !== undefined && isShort(last)) {
    bands.splice(-2, 2, { from: before.from, to: last.to });
  }
  return bands;
}

/** Residuals by decade: where mean or spread of a decade is far from 0 and 1, the curve does not follow age. */
export function byDecade(
  people: readonly { readonly age: number; readonly z: number }[],
  range: AgeBand,
): Built['byAge'] {
  return decades(range).map(({ from, to }) => {
    const z = people.filter(({ age }) => age >= from && age <= to).map((person) => person.z);
    return {
      from,
      to,
      n: z.length,
      mean: meanOf(z),
      sd: Math.sqrt((moment(z, 2) * z.length) / (z.length - 1)),
    };
  });
}

/** What a statistician would stop at, as sentences; limits are ours. */
export function residualWarnings({
  residuals,
  byAge,
}: Pick<Built, 'residuals' | 'byAge'>): readonly string[] {
  const { skewness, excessKurtosis, qqCorrelation } = residuals;
  return [
    ...(Math.abs(skewness) > 0.5
      ? [`The residuals are skewed (${skewness.toFixed(2)}): percentile ranks at one end are off.`]
      : []),
    ...(Math.abs(excessKurtosis) > 1
      ? [`The residuals have excess kurtosis ${excessKurtosis.toFixed(2)}: extreme ranks are off.`]
      : []),
    ...(qqCorrelation < 0.985
      ? [`The QQ line is bent (correlation ${qqCorrelation.toFixed(3)}): look at the picture.`]
      : []),
    ...byAge
      .filter(({ n, mean }) => Math.abs(mean) > 3 / Math.sqrt(n))
      .map(({ from, to, mean }) => `Aged ${from} to ${to} the mean residual is ${mean.toFixed(2)}, not 0.`),
    ...byAge
      .filter(({ n, sd }) => Math.abs(sd - 1) > 3 / Math.sqrt(2 * n))
      .map(
        ({ from, to, sd }) => `Aged ${from} to ${to} the residuals have a spread of ${sd.toFixed(2)}, not 1.`,
      ),
  ];
}
