import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { normRunners } from './testing/norm-runners.ts';
import type { Runner, Value } from './testing/runner.ts';
import { scoreRunners } from './testing/score-runners.ts';

interface Vector {
  readonly id: string;
  readonly formula: string;
  readonly inputs: never;
  readonly expected: Readonly<Record<string, Value>>;
  readonly tolerance: number;
}

const file = new URL('./vectors/psychometrics.json', import.meta.url);
const vectors = JSON.parse(readFileSync(file, 'utf8')) as readonly Vector[];

/** Beginnings of the ids whose formula is not statistics: questionnaires, risk lists, FHIR, rows of norm packs. */
const ELSEWHERE = [
  'who5-',
  'phq2-',
  'phq4-',
  'zwei-fragen-',
  'gds15-',
  'jss4-',
  'ris-',
  'faq-',
  'caide-',
  'libra-',
  'fhir-ordinal-sum',
  'norm-lookup-',
];

const runners = Object.entries<Runner>({ ...scoreRunners, ...normRunners });

/** The most specific beginning wins: `ez-forward-roundtrip` before `ez-`. */
function runnerOf(id: string): readonly [string, Runner] | undefined {
  return runners.filter(([start]) => id.startsWith(start)).toSorted(([a], [b]) => b.length - a.length)[0];
}

const isElsewhere = ({ id }: Vector): boolean => ELSEWHERE.some((start) => id.startsWith(start));
const own = vectors.filter((vector) => !isElsewhere(vector));

function expectWithin(actual: Value | undefined, expected: Value, tolerance: number, path: string): void {
  if (Array.isArray(expected)) {
    const list = (Array.isArray(actual) ? actual : []) as readonly Value[];
    expect(list, path).toHaveLength(expected.length);
    expected.forEach((value: Value, i) => expectWithin(list[i], value, tolerance, `${path}[${i}]`));
  } else if (typeof expected === 'number') {
    expect(typeof actual, path).toBe('number');
    expect(
      Math.abs((actual as number) - expected),
      `${path}: ${String(actual)}, not ${expected}`,
    ).toBeLessThanOrEqual(tolerance);
  } else {
    expect(actual, path).toBe(expected);
  }
}

describe('the published vectors', () => {
  it.each(own)('$id: $formula', ({ id, inputs, expected, tolerance }) => {
    const [, run] = runnerOf(id) ?? [];
    if (run === undefined) throw new Error(`No runner for the vector “${id}”: add one in testing/`);
    const actual = run(inputs);
    for (const [key, value] of Object.entries(expected)) {
      expectWithin(actual[key], value, tolerance, `${id}.${key}`);
    }
  });

  it('are all here: 118, of which 34 belong to other rooms', () => {
    expect(vectors).toHaveLength(118);
    expect(vectors.filter(isElsewhere)).toHaveLength(34);
  });

  it('leave no runner and no exception unused', () => {
    const used = new Set(own.map(({ id }) => runnerOf(id)?.[0]));
    expect(runners.map(([start]) => start).filter((start) => !used.has(start))).toEqual([]);
    expect(ELSEWHERE.filter((start) => !vectors.some(({ id }) => id.startsWith(start)))).toEqual([]);
  });

  it('agree on the likelihood of the ex-Gaussian fit to 1e-3, as their note asks', () => {
    const vector = vectors.find(({ id }) => id === 'exgauss-ml-60');
    const logLikelihood = scoreRunners['exgauss-ml-60']?.(vector?.inputs as never)['logLik'];
    expect(Math.abs(Number(logLikelihood) - Number(vector?.expected['logLik']))).toBeLessThan(1e-3);
  });
});
