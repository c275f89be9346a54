import { describe, expect, it } from 'vitest';
import { createRng } from '#lib/domain/rng.ts';
import { normal } from '../testing/simulated-sample.ts';
import { findSkew, transformed } from './skew.ts';

const rng = createRng('skew');
const y = Array.from({ length: 300 }, () => 0.3 * normal(rng));
const ones = y.map(() => 1);
const design = { mean: [ones], lnSigma: [ones] };

describe('the Box-Cox power', () => {
  it.each([
    [0, (value: number) => 40 * Math.exp(value)],
    [1, (value: number) => 40 * (1 + value / 2)],
    [-1, (value: number) => 40 / (1 - value / 2)],
    [0.5, (value: number) => 40 * (1 + value / 2) ** 2],
  ] as const)('of values made with power %d lies in its interval', (power, toScore) => {
    const skew = findSkew(y.map(toScore), design);
    expect(skew?.low).toBeLessThan(power);
    expect(skew?.high).toBeGreaterThan(power);
    expect(Math.abs((skew?.estimate ?? NaN) - power)).toBeLessThan(0.5);
  });

  it('is the same whatever the unit: seconds or milliseconds', () => {
    const seconds = y.map((value) => 40 * Math.exp(value));
    const [a, b] = [
      findSkew(seconds, design),
      findSkew(
        seconds.map((value) => value * 1000),
        design,
      ),
    ];
    expect(a?.estimate).toBeCloseTo(b?.estimate ?? NaN, 3);
    expect((b?.scale ?? NaN) / (a?.scale ?? NaN)).toBeCloseTo(1000, 6);
  });

  it('is not looked for where a value is 0 or below', () => {
    expect(
      findSkew([...y.map((value) => 40 + value), 0], { mean: [[...ones, 1]], lnSigma: [[...ones, 1]] }),
    ).toBeNull();
  });

  it('1 takes the mean away and divides, 0 is the logarithm', () => {
    expect(transformed([80, 40], 1, 40)).toEqual([1, 0]);
    expect(transformed([80], 0, 40)[0]).toBeCloseTo(Math.LN2, 12);
  });
});
