import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng } from '#lib/domain/rng.ts';
import { LINEAR, normal, simulateSample } from '../testing/simulated-sample.ts';
import { qqPicture } from './qq-picture.ts';
import { byDecade, decades, quantilePoints, residualWarnings, shapeOf } from './residuals.ts';
import { retestOf } from './retest.ts';
import { tooSmall } from './rules.ts';
import type { SamplePerson } from './sample.ts';

const rng = createRng('residuals');
const z = Array.from({ length: 400 }, () => normal(rng));
const aged = (values: readonly number[]) => values.map((value, i) => ({ age: 60 + (i % 20), z: value }));
const range = { from: 60, to: 79 };

describe('the decades of a range', () => {
  it('follow the calendar of ages; a short one at an end joins its neighbour', () => {
    const texts = (from: number, to: number) =>
      decades({ from, to }).map((band) => `${band.from}-${band.to}`);
    expect(texts(60, 79)).toEqual(['60-69', '70-79']);
    expect(texts(60, 80)).toEqual(['60-69', '70-80']);
    expect(texts(58, 85)).toEqual(['58-69', '70-79', '80-85']);
    expect(texts(55, 84)).toEqual(['55-59', '60-69', '70-79', '80-84']);
    expect(texts(66, 72)).toEqual(['66-72']);
    expect(texts(70, 70)).toEqual(['70-70']);
  });

  it('cover every age once', () => {
    const age = fc.integer({ min: 18, max: 110 });
    fc.assert(
      fc.property(age, age, (a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const ages = decades({ from, to }).flatMap((band) =>
          Array.from({ length: band.to - band.from + 1 }, (_, i) => band.from + i),
        );
        expect(ages).toEqual(Array.from({ length: to - from + 1 }, (_, i) => from + i));
      }),
    );
  });
});

describe('residuals', () => {
  it('have the shape that is computed by hand', () => {
    // 1, 2, 9: mean 4, moments 12.667 (9 + 4 + 25)/3, 30 (−27 − 8 + 125)/3, 240.667 (81 + 16 + 625)/3.
    const shape = shapeOf([1, 2, 9]);
    expect(shape.skewness).toBeCloseTo(30 / (38 / 3) ** 1.5, 10);
    expect(shape.excessKurtosis).toBeCloseTo(722 / 3 / (38 / 3) ** 2 - 3, 10);
  });

  it('of a normal curve raise no warning, skewed and uneven ones do', () => {
    const warn = (values: readonly number[]): readonly string[] =>
      residualWarnings({ residuals: shapeOf(values), byAge: byDecade(aged(values), range) });
    expect(shapeOf(z).qqCorrelation).toBeGreaterThan(0.995);
    expect(warn(z)).toEqual([]);
    const skewed = z.map((value) => (Math.exp(value) - 1.65) / 2.16);
    expect(warn(skewed).join(' ')).toMatch(/skewed.*excess kurtosis.*QQ line is bent/);
    const uneven = z.map((value, i) => (i % 20 < 10 ? value : 2 * value + 1));
    expect(warn(uneven).join(' ')).toMatch(
      /Aged 70 to 79 the mean.*Aged 70 to 79 the residuals have a spread/,
    );
  });

  it('are drawn as a QQ picture with a point for each, and nothing that breaks XML', () => {
    const svg = qqPicture([...z, 9], 'a & b < c');
    expect(svg.match(/<circle/g)).toHaveLength(401);
    expect(svg).toContain('a &amp; b &lt; c');
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    const [first, last] = [quantilePoints(z)[0], quantilePoints(z).at(-1)];
    expect((first?.expected ?? NaN) + (last?.expected ?? NaN)).toBeCloseTo(0, 10);
  });
});

describe('how large a sample must be', () => {
  const people = simulateSample(LINEAR, 'rules');
  it.each<[string, readonly SamplePerson[], RegExp | null]>([
    ['400 people', people, null],
    ['99 people', people.slice(0, 99), /^There are 99 people aged 60 to 79; at least 100/],
    [
      '19 in a decade',
      [...people.filter(({ age }) => age < 70), ...people.filter(({ age }) => age >= 70).slice(0, 19)],
      /^There are 19 people aged 70 to 79; at least 20/,
    ],
    [
      '20 in a decade',
      [...people.filter(({ age }) => age < 70), ...people.filter(({ age }) => age >= 70).slice(0, 20)],
      null,
    ],
    [
      '19 men',
      [
        ...people.filter(({ sex }) => sex === 'female'),
        ...people.filter(({ sex }) => sex === 'male').slice(0, 19),
      ],
      /^There are 19 people whose sex is male/,
    ],
    ['women only', people.filter(({ sex }) => sex === 'female'), null],
  ])('%s', (_, sample, sentence) => {
    const answer = tooSmall(sample, range);
    if (sentence === null) expect(answer).toBeNull();
    else expect(answer).toMatch(sentence);
  });
});

describe('a second measurement', () => {
  // The eight pairs of the vector icc-test-retest, three times: the same mean squares but for their degrees of freedom.
  const pairs = [
    [352, 340],
    [410, 398],
    [389, 402],
    [460, 431],
    [375, 369],
    [428, 415],
    [396, 377],
    [505, 489],
  ] as const;
  const person = { age: 70, sex: null, educationYears: null, retestDays: 30 } as const;
  const people = [...pairs, ...pairs, ...pairs].map(([value, retest]) => ({ ...person, value, retest }));

  it('gives reliability, error of measurement and gain', () => {
    const retest = retestOf(people);
    expect(retest).toMatchObject({ n: 24, days: { min: 30, median: 30, max: 30 } });
    expect((retest?.meanSecond ?? NaN) - (retest?.meanFirst ?? NaN)).toBeCloseTo(-11.75, 10);
    // Sum of squares left over of the vector: 7 · 72.5357142857, three times, over 23 degrees of freedom.
    const error = (3 * 7 * 72.5357142857) / 23;
    expect(retest?.sem).toBeCloseTo(Math.sqrt(error), 8);
    const [rows, columns] = [(3 * 7 * 4366.2857142857) / 23, 3 * 552.25];
    const icc = (rows - error) / (rows + error + (2 * (columns - error)) / 24);
    expect(retest?.reliability.value).toBeCloseTo(icc, 8);
    expect(retest?.reliability.low).toBeLessThan(icc);
    expect(retest?.reliability.high).toBeGreaterThan(icc);
    const { sdFirst = NaN, sdSecond = NaN, correlation = NaN } = retest ?? {};
    // The spread of the differences is that of the error times √2.
    expect(sdFirst ** 2 + sdSecond ** 2 - 2 * correlation * sdFirst * sdSecond).toBeCloseTo(2 * error, 6);
  });

  it('is left out below twenty people, and its days where somebody has none', () => {
    expect(retestOf(people.slice(0, 19))).toBeNull();
    expect(retestOf(people.map((own) => ({ ...own, retest: null })))).toBeNull();
    expect(retestOf(people.map((own, i) => ({ ...own, retestDays: i === 3 ? null : 30 })))?.days).toBeNull();
    expect(retestOf(people.map((own) => ({ ...own, value: 400 })))).toBeNull();
  });
});
