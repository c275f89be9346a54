import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { paradigms } from '#lib/paradigms/registry.ts';
import { percentileOf, zOf } from '#lib/statistics/standard-scores.ts';
import type { NormCell } from './model.ts';
import { loadPacks } from './library.ts';
import type { NormPack } from './pack.ts';
import type { NormPerson } from './person.ts';
import { referenceFor } from './reference.ts';

const shipped = loadPacks();
const pack = (id: string): NormPack => {
  const found = shipped.find((own) => own.id === id);
  if (found === undefined) throw new Error(`There is no pack ${id}`);
  return found;
};
const cellsOf = ({ model }: NormPack): readonly NormCell[] => (model.kind === 'cells' ? model.cells : []);

interface Lookup {
  readonly id: string;
  readonly inputs: {
    readonly age: number;
    readonly education: number;
    readonly sex?: 'm' | 'f';
    readonly test: string;
  };
  readonly expected:
    { readonly n: number; readonly mean: number; readonly sd: number } | { readonly result: null };
}
const file = new URL('../../statistics/vectors/psychometrics.json', import.meta.url);
const lookups = (JSON.parse(readFileSync(file, 'utf8')) as readonly Lookup[]).filter(({ id }) =>
  id.startsWith('norm-lookup-'),
);
const PACK_OF: Readonly<Record<string, string>> = {
  'TMT-A': 'connect-numbers-tombaugh-2004',
  'TMT-B': 'connect-alternating-tombaugh-2004',
  TRAILA: 'connect-numbers-nacc-uds3',
};

describe('the published look-ups', () => {
  it('are three', () => expect(lookups).toHaveLength(3));

  it.each(lookups)('$id', ({ inputs, expected }) => {
    const { age, education, sex, test } = inputs;
    const person: NormPerson = { age, educationYears: education, sex: sex === 'm' ? 'male' : 'female' };
    const reference = referenceFor(pack(PACK_OF[test] ?? test), person);
    if ('result' in expected) expect(reference).toBe('not-covered');
    else expect(reference).toMatchObject({ n: expected.n, expected: expected.mean, sd: expected.sd });
  });
});

describe('the shipped packs', () => {
  // People, and means and standard deviations weighted by people, summed over the published tables without this code.
  it.each([
    ['connect-numbers-tombaugh-2004', 12, 610, 26014, 8788.44],
    ['connect-alternating-tombaugh-2004', 12, 610, 62657.79, 20969.39],
    ['connect-numbers-nacc-uds3', 24, 7338, 238489.9, 92476.6],
    ['connect-alternating-nacc-uds3', 24, 7266, 624817.6, 297204.6],
    ['number-span-longest-forwards-nacc-uds3', 24, 7359, 48753.8, 9535.8],
    ['number-span-longest-backwards-nacc-uds3', 24, 7357, 36869, 9155],
    ['number-span-sequences-forwards-nacc-uds3', 24, 7359, 60069.4, 16818.3],
    ['number-span-sequences-backwards-nacc-uds3', 24, 7357, 51671.9, 15765.7],
  ] as const)('%s has the digits of its source', (id, cells, n, means, sds) => {
    const own = cellsOf(pack(id));
    const sum = (of: (cell: NormCell) => number): number => own.reduce((total, cell) => total + of(cell), 0);
    expect(own).toHaveLength(cells);
    expect([sum((cell) => cell.n), pack(id).n]).toEqual([n, n]);
    expect(sum((cell) => cell.n * cell.mean)).toBeCloseTo(means, 6);
    expect(sum((cell) => cell.n * cell.sd)).toBeCloseTo(sds, 6);
  });

  it('name a score that there is, in its unit, with a DOI, a range of ages with both ends and no cell below 20', () => {
    for (const own of shipped) {
      expect(paradigms.get(own.test)?.scores[own.scoreId]?.unit).toBe(own.unit);
      expect(own.source.doi).not.toBeNull();
      expect([own.valid?.age?.min, own.valid?.age?.max]).not.toContain(null);
      expect(own.valid).toBeDefined();
      for (const { n } of cellsOf(own)) expect(n).toBeGreaterThanOrEqual(20);
    }
  });

  it('are for orientation where the procedure is another one, and nothing is called normed', () => {
    const statuses = shipped.map(({ id, status }) => [id.split('-').slice(0, 2).join('-'), status] as const);
    expect(Object.fromEntries(statuses)).toEqual({
      'connect-numbers': 'orientierend',
      'connect-alternating': 'orientierend',
      'number-span': 'orientierend',
      'scene-recognition': 'vorlaeufig',
    });
    expect(shipped).toHaveLength(10);
  });

  it('have one cell for every woman and man of the range, whatever the schooling', () => {
    for (const own of shipped) {
      const { min, max } = own.valid?.age ?? {};
      for (let age = min ?? 0; age <= (max ?? -1); age++) {
        for (const educationYears of [0, 8, 12, 13, 15, 16, 17, 25]) {
          for (const sex of ['female', 'male'] as const) {
            const fits = ({ age: ages, sex: theirs, educationYears: years }: NormCell): boolean =>
              age >= (ages?.min ?? 0) &&
              age <= (ages?.max ?? Infinity) &&
              (theirs ?? sex) === sex &&
              educationYears >= (years?.min ?? 0) &&
              educationYears <= (years?.max ?? Infinity);
            expect(cellsOf(own).filter(fits)).toHaveLength(1);
            expect(typeof referenceFor(own, { age, sex, educationYears })).toBe('object');
          }
        }
      }
      expect(referenceFor(own, { age: (max ?? 0) + 1, sex: 'female', educationYears: 10 })).toBe(
        'not-covered',
      );
      expect(referenceFor(own, { age: (min ?? 0) - 1, sex: 'female', educationYears: 10 })).toBe(
        'not-covered',
      );
    }
  });

  it('ask for schooling where the cells do', () => {
    const person: NormPerson = { age: 70, sex: 'female' };
    const answers = shipped.map((own) => [own.test, typeof referenceFor(own, person)] as const);
    expect(new Set(answers.map(([test, kind]) => `${test} ${kind}`))).toEqual(
      new Set(['connect string', 'number-span string', 'scene-recognition object']),
    );
    expect(referenceFor(pack('connect-numbers-nacc-uds3'), person)).toBe('person-unknown');
  });

  it('widen the spread of scene recognition by the chance of fewer pictures, for one session and for four', () => {
    const [hits, falseAlarms] = [0.688, 0.219];
    const byChance = (old: number, fresh: number): number =>
      (hits * (1 - hits)) / old + (falseAlarms * (1 - falseAlarms)) / fresh;
    const ability = 0.119 ** 2 - byChance(88, 44);
    for (const own of shipped.filter(({ test }) => test === 'scene-recognition')) {
      expect(own.sessions === 1 || own.sessions === 4).toBe(true);
      const [cell] = cellsOf(own);
      expect(cell?.sd).toBeCloseTo(Math.sqrt(ability + byChance(30, 30) / own.sessions), 3);
      expect(cell?.mean).toBe(0.469);
    }
  });
});

describe('the two tables of trail making', () => {
  // z of docs/norms.md, “Why two groups disagree”: the same woman against both tables.
  it.each([
    [63, 10, 50, 120, [3.3, 1], [21.5, 43.9]],
    [68, 12, 55, 140, [9, 4.6], [14.5, 32.6]],
    [72, 12, 55, 160, [20.4, 7.7], [23.2, 28.1]],
    [77, 10, 70, 220, [13.6, 2.5], [7.4, 7.4]],
    [72, 17, 50, 130, [24.8, 3.5], [4.9, 6]],
  ] as const)('disagree about a woman of %d', (age, educationYears, numbers, alternating, tombaugh, nacc) => {
    const person: NormPerson = { age, educationYears, sex: 'female' };
    const rank = (id: string, score: number): number => {
      const reference = referenceFor(pack(id), person);
      if (typeof reference === 'string') throw new Error(reference);
      const { expected: mean, sd } = reference;
      return percentileOf(zOf({ score, mean, sd, higherIsBetter: false }));
    };
    const ranks = (table: string): number[] => [
      rank(`connect-numbers-${table}`, numbers),
      rank(`connect-alternating-${table}`, alternating),
    ];
    expect(ranks('tombaugh-2004').map((value) => Number(value.toFixed(1)))).toEqual(tombaugh);
    expect(ranks('nacc-uds3').map((value) => Number(value.toFixed(1)))).toEqual(nacc);
  });
});
