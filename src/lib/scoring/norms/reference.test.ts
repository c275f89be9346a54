import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crawfordHowell } from '#lib/statistics/crawford-howell.ts';
import type { Reference } from './curves.ts';
import type { NormModel, Terms } from './model.ts';
import type { NormPerson } from './person.ts';
import { referenceFor } from './reference.ts';
import { packFor } from './testing/pack-for.ts';

const terms = (some: Partial<Terms>): Terms => ({
  intercept: 0,
  age: 0,
  ageSquared: 0,
  female: 0,
  educationYears: 0,
  ...some,
});
const uncentred = { age: 0, educationYears: 0 };
const woman: NormPerson = { age: 70, sex: 'female', educationYears: 12 };

/** What a model expects of a person within its range; throws where it refuses. */
function expectationOf(model: NormModel, person: NormPerson = woman): Reference {
  const reference = referenceFor(packFor(model), person);
  if (typeof reference === 'string') throw new Error(reference);
  return reference;
}

describe('a regression', () => {
  // Worked cases of published equations: Weintraub 2018 (number span, trail making), Espenes 2022 (sum of five trials).
  it.each([
    [
      [7.811, -0.026, -0.295, 0.154, 2.2513186],
      { age: 68, sex: 'male', educationYears: 10 },
      5,
      true,
      7.583,
      -1.147327615,
    ],
    [
      [4.888, -0.019, -0.06, 0.099, 1.2708696],
      { age: 75, sex: 'female', educationYears: 13 },
      3,
      true,
      4.69,
      -1.3297981162,
    ],
    [[10.202, 0.447, 0.029, -0.731, 10.76067], woman, 55, false, 32.749, -2.0678080454],
    [[42.295694, -0.269194, 5.85399, 1.09537, 7.981813], woman, 35, true, 42.450544, -0.9334400593],
  ] as const)('with %o expects the published value', (numbers, person, raw, higherIsBetter, predicted, z) => {
    const [intercept, age, female, educationYears, residualSd] = numbers;
    const mean = terms({ intercept, age, female, educationYears });
    const reference = expectationOf({ kind: 'regression', centre: uncentred, mean, residualSd }, person);
    expect(reference.expected).toBeCloseTo(predicted, 8);
    expect(reference.sd).toBeCloseTo(residualSd, 8);
    const placement = reference.place(raw, higherIsBetter);
    expect(placement?.z).toBeCloseTo(z, 8);
    expect(placement?.normInterval).toBeNull();
  });

  it('takes the centre from age and schooling, and squares what is left', () => {
    const model: NormModel = {
      kind: 'regression',
      centre: { age: 65, educationYears: 10 },
      mean: terms({ intercept: 100, age: -1, ageSquared: -0.1, educationYears: 2 }),
      residualSd: 5,
    };
    expect(expectationOf(model).expected).toBeCloseTo(100 - 5 - 2.5 + 4, 10);
  });

  it('asks only for what it uses', () => {
    const ask = (some: Partial<Terms>, person: NormPerson) =>
      referenceFor(
        packFor({ kind: 'regression', centre: uncentred, mean: terms(some), residualSd: 1 }),
        person,
      );
    const silent: NormPerson = { age: 70, sex: 'unknown' };
    expect(ask({ age: 1 }, silent)).toMatchObject({ expected: 70 });
    expect(ask({ female: 1 }, silent)).toBe('person-unknown');
    expect(ask({ educationYears: 1 }, silent)).toBe('person-unknown');
    expect(ask({ female: 1 }, { age: 70, sex: 'diverse' })).toBe('not-covered');
    expect(ask({ age: 1 }, { age: 81, sex: 'female' })).toBe('not-covered');
  });
});

describe('an LMS grid', () => {
  const flat = (l: number, m: number, s: number): NormModel => ({
    kind: 'lms',
    points: [
      { age: 60, l, m, s },
      { age: 80, l, m, s },
    ],
  });

  it('gives the published z (0.207 of the CDC growth charts) and the logarithm at L = 0', () => {
    const growth = expectationOf(flat(-0.1600954, 9.476500305, 0.11218624));
    expect(growth.place(9.7, true)?.z).toBeCloseTo(0.2073994119, 8);
    const logarithm = expectationOf(flat(0, 37.5, 0.28));
    expect(logarithm.place(58, true)?.z).toBeCloseTo(1.5575074199, 8);
    expect(logarithm.place(58, false)?.z).toBeCloseTo(-1.5575074199, 8);
  });

  it('runs straight between two ages, and says nothing beyond them or about a value of 0', () => {
    const points = [
      { age: 60, l: 1, m: 40, s: 0.2 },
      { age: 70, l: 0, m: 50, s: 0.3 },
      { age: 80, l: -1, m: 80, s: 0.4 },
    ];
    const at = (age: number) => expectationOf({ kind: 'lms', points }, { ...woman, age });
    expect([60, 65, 70, 75, 80].map((age) => at(age).expected)).toEqual([40, 45, 50, 65, 80]);
    expect(at(60).sd).toBeCloseTo(8, 10);
    expect(at(70).place(0, true)).toBeNull();
    const open = { ...packFor({ kind: 'lms', points }), valid: { age: null, educationYears: null } };
    expect([59, 81].map((age) => referenceFor(open, { ...woman, age }))).toEqual([
      'not-covered',
      'not-covered',
    ]);
  });
});

describe('location and scale', () => {
  const model: Extract<NormModel, { kind: 'location-scale' }> = {
    kind: 'location-scale',
    centre: uncentred,
    skew: null,
    mean: terms({ intercept: 8, age: 0.45 }),
    lnSigma: { intercept: 1.1, age: 0.02 },
    covariance: null,
  };

  it('lets mean and spread follow age (mu 40.4, sigma 12.68 at 72, value 52: z 0.915)', () => {
    const reference = expectationOf(model, { ...woman, age: 72 });
    expect(reference.expected).toBeCloseTo(40.4, 10);
    expect(reference.sd).toBeCloseTo(12.6796709708, 8);
    expect(reference.place(52, true)?.z).toBeCloseTo(0.9148502376, 8);
  });

  it('is the LMS method where mean and spread are those of a transformed value', () => {
    const skewed = {
      ...model,
      skew: { family: 'box-cox', lambda: -0.1600954, scale: 9.476500305 } as const,
      mean: terms({}),
      lnSigma: { intercept: Math.log(0.11218624), age: 0 },
    };
    const reference = expectationOf(skewed);
    expect(reference.expected).toBeCloseTo(9.476500305, 10);
    expect(reference.place(9.7, true)?.z).toBeCloseTo(0.2073994119, 8);
    expect(reference.place(0, true)).toBeNull();
    const broken = packFor({
      ...skewed,
      skew: { family: 'box-cox', lambda: 1, scale: 1 },
      mean: terms({ intercept: -1.5 }),
    });
    expect(referenceFor(broken, woman)).toBe('not-covered');
  });

  it('has a place for values of 0 and below where the transformation has one', () => {
    const skew = { family: 'sinh-arcsinh', epsilon: -0.4, delta: 1.2, location: 0.55, scale: 0.2 } as const;
    const reference = expectationOf({
      ...model,
      skew,
      mean: terms({ intercept: 0.6 }),
      lnSigma: { intercept: Math.log(0.8), age: 0 },
    });
    // z of −0.1: (sinh(1.2 arsinh(−3.25) + 0.4) − 0.6) / 0.8, computed apart.
    const z = (Math.sinh(1.2 * Math.log(-3.25 + Math.hypot(1, 3.25)) + 0.4) - 0.6) / 0.8;
    expect(reference.place(-0.1, true)?.z).toBeCloseTo(z, 8);
    expect(reference.place(reference.expected, true)?.z).toBeCloseTo(0, 8);
    expect(reference.place(0, true)?.percentile).toBeGreaterThan(
      reference.place(-0.1, true)?.percentile ?? 101,
    );
  });

  it('is as sure of a rank as the exact interval of a cell with as many people', () => {
    const [n, mean, sd] = [400, 40, 8];
    const covariance = {
      mean: terms5((i, j) => (i === 0 && j === 0 ? sd ** 2 / n : 0)),
      lnSigma: [
        [1 / (2 * n), 0],
        [0, 0],
      ],
    };
    const flat = {
      ...model,
      mean: terms({ intercept: mean }),
      lnSigma: { intercept: Math.log(sd), age: 0 },
      covariance,
    };
    const reference = expectationOf(flat);
    for (const score of [24, 30, 40, 50]) {
      const placement = reference.place(score, true);
      const exact = crawfordHowell({ score, mean, sd, n, higherIsBetter: true }).interval;
      expect(Math.abs((placement?.normInterval?.low ?? 0) - exact.low)).toBeLessThan(0.3);
      expect(Math.abs((placement?.normInterval?.high ?? 0) - exact.high)).toBeLessThan(0.3);
    }
  });

  it('holds the rank within its interval, whichever way better is', () => {
    const covariance = {
      mean: terms5((i, j) => (i === j ? 0.01 : 0)),
      lnSigma: [
        [0.01, 0],
        [0, 0.00001],
      ],
    };
    const reference = expectationOf({ ...model, covariance });
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), fc.boolean(), (value, higherIsBetter) => {
        const { percentile, normInterval } = reference.place(value, higherIsBetter) ?? { percentile: NaN };
        expect(normInterval?.low).toBeLessThanOrEqual(percentile);
        expect(normInterval?.high).toBeGreaterThanOrEqual(percentile);
      }),
    );
  });
});

/** A matrix of five by five. */
function terms5(at: (i: number, j: number) => number): number[][] {
  return Array.from({ length: 5 }, (_, i) => Array.from({ length: 5 }, (__, j) => at(i, j)));
}
