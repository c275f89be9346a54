import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng } from '#lib/domain/rng.ts';
import { DIGITS, digitAddress } from './digits.ts';
import { hasStaircase, makePlan, reversed } from './trials.ts';

describe('the plan', () => {
  it('has two sequences of each length, and none that is easy, double or shown before, for any seed', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const { parts } = makePlan(createRng(seed));
        const lengths = parts.map(({ test }) => test[0]?.trials.map(({ length }) => length).join(''));
        expect(lengths).toEqual(['33445566778899', '22334455667788']);
        const all = parts.flatMap(({ practice, test }) => [
          ...(practice?.trials ?? []),
          ...(test[0]?.trials ?? []),
        ]);
        expect(new Set(all.map(({ digits }) => digits)).size).toBe(all.length);
        for (const { direction, length, digits, correct } of all) {
          expect(digits).toMatch(/^[1-9]+$/);
          expect(new Set(digits).size).toBe(length);
          expect(correct).toBe(direction === 'forwards' ? digits : reversed(digits));
          expect(digits).not.toMatch(/123|234|345|456|567|678|789|987|876|765|654|543|432|321/);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('begins and ends with every digit about equally often, over many seeds', () => {
    const all = Array.from({ length: 300 }, (_, i) => makePlan(createRng(`${i}`)).parts).flatMap((parts) =>
      parts.flatMap(({ test }) => test[0]?.trials ?? []),
    );
    for (const digit of DIGITS) {
      for (const place of [0, -1]) {
        const share = all.filter(({ digits }) => digits.at(place) === digit).length / all.length;
        expect(Math.abs(share - 1 / DIGITS.length)).toBeLessThan(0.02);
      }
    }
  });

  it('knows a staircase', () => {
    expect(['345', '9876', '15432'].map(hasStaircase)).toEqual([true, true, true]);
    expect(['354', '13579', '12', '1245'].map(hasStaircase)).toEqual([false, false, false, false]);
  });

  it('draws every digit in its own way', () => {
    expect(new Set(DIGITS.map(digitAddress)).size).toBe(9);
    for (const digit of DIGITS)
      expect(decodeURIComponent(digitAddress(digit))).toMatch(/^data:image.*<svg.*\/svg>$/);
  });
});
