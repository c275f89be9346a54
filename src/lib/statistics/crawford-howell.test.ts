import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crawfordHowell } from './crawford-howell.ts';
import { percentileOf } from './standard-scores.ts';
import { mean, sampleSd } from './summary.ts';
import { normalDraws } from './testing/normal-draws.ts';

const person = fc.record({
  score: fc.double({ min: 20, max: 80, noNaN: true }),
  mean: fc.double({ min: 45, max: 55, noNaN: true }),
  sd: fc.double({ min: 7, max: 13, noNaN: true }),
  n: fc.integer({ min: 2, max: 3000 }),
});

describe('one person against a small norm sample', () => {
  it('puts the percentile into its interval, on the same side of the middle as z', () => {
    fc.assert(
      fc.property(person, (raw) => {
        const { z, percentile, interval, zInterval } = crawfordHowell({ ...raw, higherIsBetter: true });
        expect(interval.low).toBeLessThanOrEqual(percentile);
        expect(interval.high).toBeGreaterThanOrEqual(percentile);
        expect(interval.low).toBeGreaterThanOrEqual(0);
        expect(interval.high).toBeLessThanOrEqual(100);
        expect(zInterval.low).toBeLessThan(z);
        expect(zInterval.high).toBeGreaterThan(z);
        if (z < 0) expect(percentile).toBeLessThanOrEqual(50);
      }),
    );
  });

  it('is mirrored where lower is better', () => {
    fc.assert(
      fc.property(person, (raw) => {
        const up = crawfordHowell({ ...raw, higherIsBetter: true });
        const down = crawfordHowell({ ...raw, higherIsBetter: false });
        expect(up.percentile + down.percentile).toBeCloseTo(100, 9);
        expect(up.interval.low + down.interval.high).toBeCloseTo(100, 7);
      }),
    );
  });

  it('is nearer to the middle than the normal curve, and joins it with a large sample', () => {
    const at = (n: number) => crawfordHowell({ score: -2, mean: 0, sd: 1, n, higherIsBetter: true });
    expect(at(20).percentile).toBeGreaterThan(at(200).percentile);
    expect(at(200).percentile).toBeGreaterThan(percentileOf(-2));
    expect(at(1e6).percentile).toBeCloseTo(percentileOf(-2), 4);
    expect(at(1e6).interval.high - at(1e6).interval.low).toBeLessThan(0.05);
  });

  it('widens the interval with the level', () => {
    const width = (level: number): number => {
      const { interval } = crawfordHowell({ score: 1, mean: 0, sd: 1, n: 30, higherIsBetter: true, level });
      return interval.high - interval.low;
    };
    expect(width(0.8)).toBeLessThan(width(0.95));
  });

  it.each([5, 20])('holds the true percentile in 95 of 100 samples of %d', (n) => {
    const draw = normalDraws(`crawford-howell-${n}`);
    const runs = 2000;
    let held = 0;
    for (let run = 0; run < runs; run++) {
      const score = -1 - (run % 3) / 2;
      const sample = Array.from({ length: n }, draw);
      const [centre, sd] = [mean(sample) ?? NaN, sampleSd(sample) ?? NaN];
      const { interval } = crawfordHowell({ score, mean: centre, sd, n, higherIsBetter: true });
      if (interval.low <= percentileOf(score) && percentileOf(score) <= interval.high) held++;
    }
    expect(held / runs).toBeGreaterThan(0.935);
    expect(held / runs).toBeLessThan(0.965);
  });

  it('refuses a sample without spread', () => {
    const raw = { score: 1, mean: 0, higherIsBetter: true };
    expect(() => crawfordHowell({ ...raw, sd: 1, n: 1 })).toThrow(RangeError);
    expect(() => crawfordHowell({ ...raw, sd: 0, n: 30 })).toThrow(RangeError);
  });
});
