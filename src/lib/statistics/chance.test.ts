import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOfAtLeast, isAboveChance, longestRun } from './chance.ts';

describe('the exact upper tail', () => {
  it('is the sum of its probabilities', () => {
    const chance = fc.double({ min: 0.05, max: 0.95, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(40), chance, (n, k, p) => {
        let [sum, ways] = [0, 1];
        for (let i = 0; i <= n; i++) {
          if (i > 0) ways *= (n - i + 1) / i;
          if (i >= k) sum += ways * p ** i * (1 - p) ** (n - i);
        }
        expect(Math.abs(chanceOfAtLeast(k, n, p) - sum)).toBeLessThan(1e-10);
      }),
    );
  });

  it('keeps its digits where it is tiny', () => {
    expect(chanceOfAtLeast(40, 40, 0.5) / 2 ** -40).toBeCloseTo(1, 9);
    expect([chanceOfAtLeast(0, 40, 0.5), chanceOfAtLeast(41, 40, 0.5)]).toEqual([1, 0]);
  });

  it('calls 13 of 25 with three choices more than guessing at 5 %, and 14 at 2 %', () => {
    expect([isAboveChance(12, 25, 1 / 3), isAboveChance(13, 25, 1 / 3)]).toEqual([false, true]);
    expect([isAboveChance(13, 25, 1 / 3, 0.02), isAboveChance(14, 25, 1 / 3, 0.02)]).toEqual([false, true]);
  });
});

describe('the longest run', () => {
  it('is the same backwards, and as long as the longest stretch put into it', () => {
    const answers = fc.array(fc.constantFrom('left', 'right'), { maxLength: 40 });
    fc.assert(
      fc.property(answers, fc.integer({ min: 1, max: 20 }), (own, length) => {
        expect(longestRun(own.toReversed())).toBe(longestRun(own));
        const more = [...own, 'none', ...new Array<string>(length).fill('left')];
        expect(longestRun(more)).toBe(Math.max(longestRun(own), length));
      }),
    );
    expect([longestRun([]), longestRun(['left']), longestRun([null, null])]).toEqual([0, 1, 2]);
  });
});
