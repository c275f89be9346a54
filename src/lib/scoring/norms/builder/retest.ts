import { intraclassCorrelations } from '#lib/statistics/icc.ts';
import { mean, median, sampleSd } from '#lib/statistics/summary.ts';
import type { Retest } from '../built.ts';
import { FEWEST } from './rules.ts';
import type { SamplePerson } from './sample.ts';

const LEVEL = 0.95;

function daysOf(pairs: readonly SamplePerson[]): Retest['days'] {
  const days = pairs.flatMap(({ retestDays }) => (retestDays === null ? [] : [retestDays]));
  const middle = median(days);
  if (middle === null || days.length < pairs.length) return null;
  return { min: Math.min(...days), median: middle, max: Math.max(...days) };
}

/** Pearson correlation of scores whose standard deviations are known. */
function correlationOf(
  pairs: readonly (readonly [number, number])[],
  sdFirst: number,
  sdSecond: number,
): number {
  const [centreFirst, centreSecond] = [0, 1].map((at) => mean(pairs.map((pair) => pair[at] ?? 0)) ?? 0);
  const products = pairs.map(([a, b]) => (a - (centreFirst ?? 0)) * (b - (centreSecond ?? 0)));
  const covariance = products.reduce((sum, product) => sum + product, 0) / (pairs.length - 1);
  return covariance / (sdFirst * sdSecond);
}

/** What those measured twice showed; null below twenty of them, or where one of the times all are equal. */
export function retestOf(people: readonly SamplePerson[]): Retest | null {
  const twice = people.filter(({ retest }) => retest !== null);
  const pairs = twice.map(({ value, retest }): readonly [number, number] => [value, retest ?? value]);
  const [first, second] = [pairs.map(([value]) => value), pairs.map(([, value]) => value)];
  const [meanFirst, meanSecond] = [mean(first), mean(second)];
  const [sdFirst, sdSecond] = [sampleSd(first) ?? 0, sampleSd(second) ?? 0];
  const icc = intraclassCorrelations(pairs, LEVEL);
  if (pairs.length < FEWEST.retest || meanFirst === null || meanSecond === null || icc === null) return null;
  if (sdFirst === 0 || sdSecond === 0 || icc.meanSquares.error === 0) return null;
  const { value, interval } = icc.agreement;
  return {
    n: pairs.length,
    days: daysOf(twice),
    meanFirst,
    meanSecond,
    sdFirst,
    sdSecond,
    correlation: correlationOf(pairs, sdFirst, sdSecond),
    reliability: { value, low: interval.low, high: interval.high, level: interval.level },
    sem: Math.sqrt(icc.meanSquares.error),
  };
}
