import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  balancedIntegration,
  balancedIntegrationAgainst,
  inverseEfficiencyMs,
  linearIntegratedMs,
} from './speed-accuracy.ts';
import { mean } from './summary.ts';

describe('speed and accuracy in one', () => {
  it('has no inverse efficiency above 10 % errors', () => {
    expect(inverseEfficiencyMs(600, 0)).toBe(600);
    expect(inverseEfficiencyMs(600, 0.1)).toBeCloseTo(666.6667, 4);
    expect(inverseEfficiencyMs(600, 0.11)).toBeNull();
  });

  it('adds nothing to the time where the errors do not vary', () => {
    expect(linearIntegratedMs(600, 0, { sdRightMs: 100, sdErrors: 0 })).toBe(600);
    expect(linearIntegratedMs(600, 0.1, { sdRightMs: 100, sdErrors: 0.2 })).toBeCloseTo(650, 9);
  });

  it('balances a sample around 0, and gives both halves the same weight', () => {
    const member = fc.record({
      meanRightMs: fc.integer({ min: 300, max: 2000 }),
      shareRight: fc.integer({ min: 50, max: 100 }).map((percent) => percent / 100),
    });
    fc.assert(
      fc.property(fc.array(member, { minLength: 2, maxLength: 30 }), (sample) => {
        expect(mean(balancedIntegration(sample))).toBeCloseTo(0, 9);
      }),
    );
    expect(balancedIntegration([{ meanRightMs: 500, shareRight: 0.9 }])).toEqual([0]);
  });

  it('is 0 for somebody as a norm sample is on average', () => {
    const average = { meanRightMs: 650, shareRight: 0.95 };
    const norm = { mean: average, sd: { meanRightMs: 90, shareRight: 0.03 } };
    expect(balancedIntegrationAgainst(average, norm)).toBe(0);
    expect(balancedIntegrationAgainst({ ...average, meanRightMs: 740 }, norm)).toBeCloseTo(-1, 12);
  });
});
