import { describe, expect, it } from 'vitest';
import { createRng } from '#lib/domain/rng.ts';
import { inverseSinhArcsinh } from '#lib/statistics/sinh-arcsinh.ts';
import { normal } from '../testing/simulated-sample.ts';
import { transformed, untransformed } from '../transformation.ts';
import { familyFor, findSkew, type SkewFit } from './skew.ts';

const rng = createRng('skew');
const z = Array.from({ length: 300 }, () => normal(rng));
const y = z.map((value) => 0.3 * value);
const ones = y.map(() => 1);
const design = { mean: [ones], lnSigma: [ones] };

function powerOf(fit: SkewFit | null) {
  if (fit?.built.family !== 'box-cox') throw new Error('no power');
  return fit.built;
}
function shapeOf(fit: SkewFit | null) {
  if (fit?.skew.family !== 'sinh-arcsinh' || fit.built.family !== 'sinh-arcsinh') throw new Error('no shape');
  return { ...fit.skew, gain: fit.built.gain };
}

describe('the Box-Cox power', () => {
  it.each([
    [0, (value: number) => 40 * Math.exp(value)],
    [1, (value: number) => 40 * (1 + value / 2)],
    [-1, (value: number) => 40 / (1 - value / 2)],
    [0.5, (value: number) => 40 * (1 + value / 2) ** 2],
  ] as const)('of values made with power %d lies in its interval', (power, toScore) => {
    const fit = findSkew(y.map(toScore), design, 'box-cox');
    const { low, high, lambda } = powerOf(fit);
    expect(low).toBeLessThan(power);
    expect(high).toBeGreaterThan(power);
    expect(Math.abs(lambda - power)).toBeLessThan(0.5);
    expect(fit?.isNeeded).toBe(low > 1 || high < 1);
  });

  it('is the same whatever the unit: seconds or milliseconds', () => {
    const seconds = y.map((value) => 40 * Math.exp(value));
    const [a, b] = [1, 1000].map((factor) =>
      findSkew(
        seconds.map((value) => value * factor),
        design,
        'box-cox',
      ),
    );
    expect(powerOf(a ?? null).lambda).toBeCloseTo(powerOf(b ?? null).lambda, 3);
    expect((b?.skew.scale ?? NaN) / (a?.skew.scale ?? NaN)).toBeCloseTo(1000, 6);
  });

  it('1 takes the mean away and divides, 0 is the logarithm, and there is none for 0', () => {
    const power = (lambda: number) => ({ family: 'box-cox', lambda, scale: 40 }) as const;
    expect([80, 40].map((value) => transformed(value, power(1)))).toEqual([1, 0]);
    expect(transformed(80, power(0))).toBeCloseTo(Math.LN2, 12);
    expect(transformed(0, power(0))).toBeNaN();
    expect(untransformed(Math.LN2, power(0))).toBeCloseTo(80, 10);
  });
});

describe('the shape of sinh-arcsinh', () => {
  const made = (epsilon: number, delta: number, people: readonly number[] = z): number[] =>
    people.map((value) => 0.5 + 0.2 * inverseSinhArcsinh(value, { epsilon, delta }));

  it('is left out where the values are normal, and used where they are not', () => {
    expect(findSkew(made(0, 1), design, 'sinh-arcsinh')?.isNeeded).toBe(false);
    const fit = findSkew(made(-0.5, 1), design, 'sinh-arcsinh');
    expect(fit?.isNeeded).toBe(true);
    expect(shapeOf(fit).gain).toBeGreaterThan(2.9957);
    expect(shapeOf(fit).epsilon).toBeLessThan(0);
  });

  it('brings 100 samples of skewed values back to the normal curve, with the quantiles that are true', () => {
    const many = createRng('shapes');
    const errors: number[] = [];
    for (let sample = 0; sample < 100; sample++) {
      const values = made(
        -0.5,
        1.2,
        ones.map(() => normal(many)),
      );
      const fit = findSkew(values, design, 'sinh-arcsinh');
      const shape = shapeOf(fit);
      const onCurve = values.map((value) => transformed(value, shape));
      const centre = onCurve.reduce((sum, value) => sum + value, 0) / onCurve.length;
      const spread = Math.sqrt(
        onCurve.reduce((sum, value) => sum + (value - centre) ** 2, 0) / onCurve.length,
      );
      // The true value at z = −1.
      const [value] = made(-0.5, 1.2, [-1]);
      errors.push((transformed(value ?? NaN, shape) - centre) / spread + 1);
    }
    const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    // A quantile of 300 people has a standard error of about 0.09 there, the mean of 100 of them 0.009.
    expect(Math.abs(mean)).toBeLessThan(0.03);
    expect(Math.max(...errors.map(Math.abs))).toBeLessThan(0.4);
  });

  it('is the same whatever unit and origin', () => {
    const values = made(-0.5, 1);
    const [a, b] = [values, values.map((value) => 100 * value - 7)].map((own) =>
      shapeOf(findSkew(own, design, 'sinh-arcsinh')),
    );
    expect(a?.epsilon).toBeCloseTo(b?.epsilon ?? NaN, 6);
    expect(a?.delta).toBeCloseTo(b?.delta ?? NaN, 6);
  });

  it('has no answer where nothing varies', () => {
    expect(
      findSkew(
        y.map(() => 3),
        design,
        'sinh-arcsinh',
      ),
    ).toBeNull();
  });
});

describe('the family', () => {
  it('is that of powers for times alone, because other scores can be 0 or less', () => {
    expect(familyFor('s', [40, 50])).toBe('box-cox');
    expect(familyFor('ms', [0, 50])).toBe('sinh-arcsinh');
    expect(familyFor('share', [0.4, 0.5])).toBe('sinh-arcsinh');
    expect(familyFor('count', [4, 5])).toBe('sinh-arcsinh');
  });
});
