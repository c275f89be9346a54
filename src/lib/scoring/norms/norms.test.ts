import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Score } from '#lib/paradigms/contract.ts';
import { compare, type NormPerson } from './compare.ts';
import { loadPacks, packFiles } from './library.ts';
import { readPack, type NormPack } from './pack.ts';
import { percentileText, standing } from './standard.ts';
import { packFor } from './testing/pack-for.ts';

const shipped = loadPacks();
const scene = shipped.find(({ id }) => id === 'scene-recognition-soch-2023') as NormPack;
const woman70: NormPerson = { age: 70, sex: 'female' };

function scoreOf(value: number | null, more: Partial<Score> = {}): Score {
  return {
    id: 'scene-recognition.correctedHitRate.all',
    value,
    reason: value === null ? 'no-answers' : null,
    interval: null,
    n: 60,
    ...more,
  };
}

const only = (...args: Parameters<typeof compare>) => {
  const result = compare(...args);
  return result.kind === 'packs' ? result.packs[0] : undefined;
};

describe('standard scores', () => {
  it('are T = 50 + 10 z, and the percentile rank as it was found', () => {
    expect(standing({ z: -1.5929054054, percentile: 5.94 })).toEqual({
      z: -1.5929054054,
      t: 34.070945946,
      percentile: 5.94,
    });
  });

  it('prints whole percentile ranks and never 0 or 100', () => {
    expect([0.13, 0.99, 1, 15.87, 50, 98.6, 99, 99.4, 99.99].map(percentileText)).toEqual([
      '<1',
      '<1',
      '1',
      '16',
      '50',
      '99',
      '99',
      '>99',
      '>99',
    ]);
  });
});

describe('comparison', () => {
  it('gives the published case where lower is better (TMT-A 58 s, aged 68, ten years of school)', () => {
    const score = scoreOf(58, { id: 'connect.timeS.numbers' });
    const packs = shipped.filter(({ id }) => id === 'connect-numbers-tombaugh-2004');
    const found = only(score, true, false, { age: 68, sex: 'male', educationYears: 10 }, packs);
    expect(found).toMatchObject({ n: 65, expected: 39.14, sd: 11.84, mode: 'paper', country: 'CA' });
    expect(found?.z).toBeCloseTo(-1.5929054054, 8);
    expect(found?.t).toBeCloseTo(34.0709459459, 8);
    expect(found?.percentile).toBeCloseTo(5.9427798941, 6);
    expect(found?.normInterval?.low).toBeCloseTo(2.5153, 3);
    expect(found?.normInterval?.high).toBeCloseTo(11.07173, 3);
    expect(found?.interval).toBeNull();
  });

  it('compares scene recognition with the one group there is, and says which', () => {
    const score = scoreOf(0.325, { interval: { low: 0.181, high: 0.469, level: 0.95 } });
    const found = only(score, true, true, woman70, shipped);
    expect(found).toMatchObject({
      packId: scene.id,
      n: 128,
      expected: 0.469,
      sd: 0.144,
      status: 'vorlaeufig',
    });
    expect(found?.z).toBeCloseTo(-1, 8);
    expect(found?.interval?.low.z).toBeCloseTo(-2, 8);
    expect(found?.interval?.high.z).toBeCloseTo(0, 8);
  });

  it.each<[string, Parameters<typeof compare>]>([
    ['no-pack', [scoreOf(0.5, { id: 'other.value.all' }), true, true, woman70, shipped]],
    ['unusable', [scoreOf(0.5), false, true, woman70, shipped]],
    ['no-value', [scoreOf(null), true, true, woman70, shipped]],
    ['person-unknown', [scoreOf(0.5), true, true, null, shipped]],
    ['not-covered', [scoreOf(0.5), true, true, { age: 59, sex: 'female' }, shipped]],
    ['not-covered', [scoreOf(0.5), true, true, { age: 81, sex: 'female' }, shipped]],
  ])('gives no value and the reason %s', (reason, args) => {
    expect(compare(...args)).toEqual({ kind: 'none', reason });
  });

  it('never uses a cell of the other sex, and none for a person who did not say', () => {
    const cells = [
      { age: null, sex: 'female', educationYears: null, n: 80, mean: 0.5, sd: 0.1 } as const,
      { age: null, sex: 'male', educationYears: null, n: 48, mean: 0.4, sd: 0.1 } as const,
    ];
    const bySex = packFor({ kind: 'cells', cells: [...cells] });
    const score = scoreOf(0.5, { id: bySex.scoreId });
    const of = (sex: NormPerson['sex']) => compare(score, true, true, { age: 70, sex }, [bySex]);
    expect(only(score, true, true, { age: 70, sex: 'male' }, [bySex])?.z).toBeCloseTo(1, 8);
    expect(of('unknown')).toEqual({ kind: 'none', reason: 'person-unknown' });
    expect(of('diverse')).toEqual({ kind: 'none', reason: 'not-covered' });
    const womenOnly = {
      ...bySex,
      valid: { age: { min: 60, max: 80 }, educationYears: null, sex: 'female' },
    } as const;
    expect(compare(score, true, true, { age: 70, sex: 'male' }, [womenOnly])).toEqual({
      kind: 'none',
      reason: 'not-covered',
    });
  });

  it('names several packs in a fixed order, with their spread, and those that have nothing to say', () => {
    const person: NormPerson = { age: 63, sex: 'female', educationYears: 10 };
    const score = scoreOf(120, { id: 'connect.timeS.alternating' });
    const found = compare(score, true, false, person, shipped.toReversed());
    if (found.kind !== 'packs') throw new Error('no pack was found');
    expect(found.packs.map(({ packId }) => packId)).toEqual([
      'connect-alternating-nacc-uds3',
      'connect-alternating-tombaugh-2004',
    ]);
    expect(found.silent).toEqual([]);
    const [nacc, tombaugh] = found.packs;
    expect(found.spread).toEqual({ low: tombaugh?.percentile, high: nacc?.percentile });
    const young = compare(score, true, false, { ...person, age: 57 }, shipped);
    expect(young).toMatchObject({
      spread: null,
      silent: [{ packId: 'connect-alternating-nacc-uds3', reason: 'not-covered' }],
    });
    const own = { ...packFor({ kind: 'cells', cells: [] }), scoreId: score.id, status: 'normiert' } as const;
    const all = { age: null, sex: null, educationYears: null, n: 200, mean: 110, sd: 30 };
    const withOwn = [...shipped, { ...own, model: { kind: 'cells' as const, cells: [all] } }];
    expect(only(score, true, false, person, withOwn)?.packId).toBe(own.id);
  });

  it('asks only packs that are made for the mean of as many sessions', () => {
    const score = scoreOf(0.364);
    const mean = compare(score, true, true, woman70, shipped, 4);
    expect(mean).toMatchObject({ packs: [{ packId: `${scene.id}-mean-of-4`, sd: 0.105 }] });
    expect(mean.kind === 'packs' ? mean.packs[0]?.z : undefined).toBeCloseTo(-1, 8);
    expect(compare(score, true, true, woman70, shipped, 2)).toEqual({ kind: 'none', reason: 'no-pack' });
  });

  it('says – for the DOI of a sample that is not published', () => {
    const pack = { ...scene, source: { citation: 'Own', doi: null } };
    expect(only(scoreOf(0.5), true, true, woman70, [pack])?.source).toEqual({ citation: 'Own', doi: '–' });
  });

  it('ranks a better value higher whichever way better is, and keeps the interval in order', () => {
    const share = fc.double({ min: -0.2, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, fc.boolean(), (a, b, higherIsBetter) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const interval = { low, high, level: 0.95 };
        const z = (value: number) =>
          only(scoreOf(value, { interval }), true, higherIsBetter, woman70, shipped);
        const [worse, better] = higherIsBetter ? [z(low), z(high)] : [z(high), z(low)];
        expect((worse?.z ?? 1) <= (better?.z ?? 0)).toBe(true);
        const { low: l, high: h } = worse?.interval ?? {};
        expect((l?.percentile ?? 1) <= (h?.percentile ?? 0)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('norm packs', () => {
  it('are all valid, each named like its file', () => {
    expect(Object.keys(packFiles).toSorted()).toEqual(shipped.map(({ id }) => `${id}.json`).toSorted());
  });

  it('name what is wrong with a pack', () => {
    const faultsOf = (value: unknown): readonly string[] => {
      const reading = readPack(value);
      return reading.ok ? [] : reading.faults;
    };
    const paths = faultsOf({ ...scene, status: 'sicher', source: { citation: 'x', doi: 'nope' } });
    expect(paths.map((fault) => fault.split(':')[0])).toEqual(['source.doi', 'status']);
    expect(faultsOf({ ...scene, test: 'other' })).toEqual(['pack: scoreId does not begin with the test']);
    expect(faultsOf(undefined)).toHaveLength(1);
  });

  it('must say where a curve ends, and that the ages of a grid rise and reach as far as the comparison', () => {
    const points = [
      { age: 60, l: 1, m: 10, s: 0.1 },
      { age: 80, l: 1, m: 12, s: 0.1 },
    ];
    const pack = packFor({ kind: 'lms', points });
    const faulty = (change: object): boolean => !readPack({ ...pack, ...change }).ok;
    expect(faulty({})).toBe(false);
    expect(faulty({ valid: { age: { min: 60, max: null }, educationYears: null } })).toBe(true);
    expect(faulty({ valid: { age: { min: 60, max: 81 }, educationYears: null } })).toBe(true);
    expect(faulty({ valid: { age: { min: 59, max: 80 }, educationYears: null } })).toBe(true);
    expect(faulty({ model: { kind: 'lms', points: points.toReversed() } })).toBe(true);
    expect(faulty({ model: { kind: 'lms', points: points.slice(1) } })).toBe(true);
  });
});
