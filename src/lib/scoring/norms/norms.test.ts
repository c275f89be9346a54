import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Score } from '#lib/paradigms/contract.ts';
import { compare, type NormPerson } from './compare.ts';
import { loadPacks, packFiles } from './library.ts';
import { readPack, type NormPack } from './pack.ts';
import { percentileText, standardScore } from './standard.ts';

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
  it.each([
    [-3, 20, 0.1349898032],
    [-2, 30, 2.2750131948],
    [-1.6448536269514722, 33.5514637305, 5],
    [-1, 40, 15.8655253931],
    [-0.6744897501960817, 43.255102498, 25],
    [0, 50, 50],
    [1, 60, 84.1344746069],
    [1.2815515655446004, 62.8155156554, 90],
    [2, 70, 97.7249868052],
  ])('turns z %d into T %d and percentile %d', (z, t, percentile) => {
    const score = standardScore(z);
    expect(score.t).toBeCloseTo(t, 6);
    expect(score.percentile).toBeCloseTo(percentile, 6);
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
  it('gives the published case where lower is better (TMT-A 58 s: z −1.593, T 34.07, PR 5.56)', () => {
    const tmt: NormPack = {
      ...scene,
      id: 'tmt-a',
      test: 'trails',
      scoreId: 'trails.seconds.a',
      age: { min: 65, max: 69 },
      model: {
        kind: 'cells',
        cells: [{ age: null, sex: null, educationYears: { min: 0, max: 12 }, n: 65, mean: 39.14, sd: 11.84 }],
      },
    };
    const score = scoreOf(58, { id: 'trails.seconds.a' });
    const found = only(score, true, false, { age: 68, sex: 'male', educationYears: 10 }, [tmt]);
    expect(found?.z).toBeCloseTo(-1.5929054054, 8);
    expect(found?.t).toBeCloseTo(34.0709459459, 8);
    expect(found?.percentile).toBeCloseTo(5.5590706751, 6);
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
  ])('gives no value and the reason %s', (reason, args) => {
    expect(compare(...args)).toEqual({ kind: 'none', reason });
  });

  it('never uses a cell of the other sex, and none for a person who did not say', () => {
    const bySex: NormPack = {
      ...scene,
      model: {
        kind: 'cells',
        cells: [
          { age: null, sex: 'female', educationYears: null, n: 80, mean: 0.5, sd: 0.1 },
          { age: null, sex: 'male', educationYears: null, n: 48, mean: 0.4, sd: 0.1 },
        ],
      },
    };
    expect(only(scoreOf(0.5), true, true, { age: 70, sex: 'male' }, [bySex])?.z).toBeCloseTo(1, 8);
    expect(compare(scoreOf(0.5), true, true, { age: 70, sex: 'unknown' }, [bySex])).toEqual({
      kind: 'none',
      reason: 'not-covered',
    });
  });

  it('ranks a better value higher whichever way better is, and keeps the interval in order', () => {
    const share = fc.double({ min: -1, max: 1, noNaN: true });
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
    );
  });
});

describe('norm packs', () => {
  it('are all valid, each named like its file', () => {
    expect(Object.keys(packFiles).toSorted()).toEqual(shipped.map(({ id }) => `${id}.json`).toSorted());
  });

  it('name what is wrong with a pack', () => {
    const reading = readPack({ ...scene, status: 'sicher', source: { citation: 'x', doi: 'nope' } });
    expect(reading.ok ? [] : reading.faults.map((fault) => fault.split(':')[0])).toEqual([
      'source.doi',
      'status',
    ]);
    expect(readPack({ ...scene, test: 'other' })).toMatchObject({ ok: false });
    expect(readPack(undefined)).toMatchObject({ ok: false });
  });
});
