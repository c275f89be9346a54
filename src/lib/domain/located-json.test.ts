import { describe, expect, it } from 'vitest';
import { readLocatedJson } from './located-json.ts';

describe('a JSON file with its lines', () => {
  it('knows the line of every place, and of what is missing the place around it', () => {
    const read = readLocatedJson('{\n  "a": 1,\n  "b": [\n    2,\n    { "c": 3 }\n  ]\n}');
    if (!read.ok) throw new Error(read.problem.reason);
    const { lineOf, value } = read.json;
    expect(value).toEqual({ a: 1, b: [2, { c: 3 }] });
    expect([
      lineOf(['a']),
      lineOf(['b', 0]),
      lineOf(['b', 1, 'c']),
      lineOf(['b', 1, 'd']),
      lineOf([]),
    ]).toEqual([2, 4, 5, 5, 1]);
  });

  it.each([
    ['', 1],
    ['{\n  "a": 1\n  "b": 2\n}', 3],
    ['{ "a": 1, }', 1],
    ['{\n // word\n}', 2],
  ])('says in which line %j is none', (text, line) => {
    const read = readLocatedJson(text);
    expect(read.ok ? null : read.problem.line).toBe(line);
  });
});
