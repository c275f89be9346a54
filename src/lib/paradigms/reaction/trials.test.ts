import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng } from '#lib/domain/rng.ts';
import { parameters } from './parameters.ts';
import { FIELDS, LONGEST_RUN, makePlan } from './trials.ts';

describe('the plan', () => {
  it('uses every box equally often, never long in one, after waits within their limits, for any seed', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const { parts } = makePlan(createRng(seed));
        const counts = parts.map(({ practice, test }) => [practice?.trials.length, test[0]?.trials.length]);
        expect(counts).toEqual([
          [8, 20],
          [8, 40],
        ]);
        for (const { trials } of parts.flatMap(({ practice, test }) => [
          practice ?? { trials: [] },
          ...test,
        ])) {
          for (const { foreperiodMs } of trials) {
            expect(foreperiodMs).toBeGreaterThanOrEqual(parameters.foreperiodShortestMs.value);
            expect(foreperiodMs).toBeLessThanOrEqual(parameters.foreperiodLongestMs.value);
          }
          const order = trials.map(({ correct }) => correct).join('');
          if (trials[0]?.part === 'simple') {
            expect(order).toBe('1'.repeat(trials.length));
            continue;
          }
          for (const field of FIELDS) expect(order.split(field)).toHaveLength(trials.length / 4 + 1);
          expect(order).not.toMatch(new RegExp(`(.)\\1{${LONGEST_RUN}}`));
        }
      }),
      { numRuns: 200 },
    );
  });
});
