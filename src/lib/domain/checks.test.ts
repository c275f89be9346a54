import fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { jsonValue } from './checks.ts';

const isJson = (value: unknown): boolean => safeParse(jsonValue, value).success;

describe('a JSON value', () => {
  it('is whatever JSON can say, as it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(safeParse(jsonValue, value)).toMatchObject({ success: true, output: value });
      }),
    );
  });

  it.each([undefined, NaN, 1n, Symbol('s'), () => 1])('is not %s, however deep it lies', (odd) => {
    expect([odd, [1, odd], { a: { b: [odd] } }].map(isJson)).toEqual([false, false, false]);
  });
});
