import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from './check-code.ts';

/** The same by the long way: objects with their keys in order, then JSON. */
function byTheLongWay(value: unknown): string {
  const inOrder = (one: unknown): unknown => {
    if (typeof one !== 'object' || one === null) return one;
    if (Array.isArray(one)) return one.map(inOrder);
    const entries = Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, inner]) => [key, inOrder(inner)]));
  };
  return JSON.stringify(inOrder(value));
}

describe('canonical JSON', () => {
  it('is the JSON of the same data with its keys in order', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonical(value)).toBe(byTheLongWay(value));
      }),
      { numRuns: 500 },
    );
  });

  it('is the same however the keys came, and however texts and numbers are written', () => {
    const one = { b: 'ü"\\\n\ud800', a: [-0, 1e21, 0.1, null], 10: true, 9: {}, c: undefined };
    const other = Object.fromEntries(Object.entries(one).toReversed());
    expect(canonical(other)).toBe(canonical(one));
    expect(canonical(one)).toBe('{"9":{},"10":true,"a":[0,1e+21,0.1,null],"b":"ü\\"\\\\\\n\\ud800"}');
  });
});
