import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctedRecognition, rawCorrectedHitRate } from './corrected-recognition.ts';
import { detectionIntervals, detectionLogLinear, detectionOfRates } from './signal-detection.ts';
import { similarityIndices } from './similarity.ts';

const count = fc.nat(40);

/** Probability of k of n at p, for every k. */
function binomial(n: number, p: number): number[] {
  const chances = [(1 - p) ** n];
  for (let k = 1; k <= n; k++) chances.push(((chances[k - 1] ?? 0) * (n - k + 1) * p) / (k * (1 - p)));
  return chances;
}

/** Share of all records of n old and n new pictures whose interval holds the truth, by the exact binomial. */
function coverage(n: number, hitRate: number, falseAlarmRate: number, what: 'dPrime' | 'criterion'): number {
  const truth = detectionOfRates(hitRate, falseAlarmRate)[what];
  let held = 0;
  for (const [hits, a] of binomial(n, hitRate).entries()) {
    for (const [falseAlarms, b] of binomial(n, falseAlarmRate).entries()) {
      const counts = { hits, misses: n - hits, falseAlarms, correctRejections: n - falseAlarms };
      const { low = 0, high = 0 } = detectionIntervals(counts, 0.95)?.[what] ?? {};
      if (low <= truth && truth <= high) held += a * b;
    }
  }
  return held;
}

const detectionCounts = fc.record({
  hits: count,
  misses: count,
  falseAlarms: count,
  correctRejections: count,
});

describe('signal detection', () => {
  it('is turned around where old and new pictures, and both answers, change places', () => {
    fc.assert(
      fc.property(detectionCounts, (counts) => {
        const { dPrime, criterion, lnBeta } = detectionLogLinear(counts);
        const swapped = detectionLogLinear({
          hits: counts.correctRejections,
          misses: counts.falseAlarms,
          falseAlarms: counts.misses,
          correctRejections: counts.hits,
        });
        expect(swapped.dPrime).toBeCloseTo(dPrime, 9);
        expect(swapped.criterion).toBeCloseTo(-criterion, 9);
        expect(swapped.lnBeta).toBeCloseTo(-lnBeta, 9);
      }),
    );
  });

  it('has intervals as computed by hand: 1 of 2 and 1 of 2', () => {
    const counts = { hits: 1, misses: 1, falseAlarms: 1, correctRejections: 1 };
    // 0, 1 and 2 of 2 have chances of ¼, ½, ¼ and z of −0.9674, 0, 0.9674 (rates 1/6, ½, 5/6): variance 0.9674² / 2 each.
    const reach = 1.959963984540054 * 0.967421566101701;
    const intervals = detectionIntervals(counts, 0.95);
    expect(intervals?.dPrime.high).toBeCloseTo(reach, 10);
    expect(intervals?.dPrime.low).toBeCloseTo(-reach, 10);
    expect(intervals?.criterion.high).toBeCloseTo(reach / 2, 10);
    expect(detectionIntervals({ ...counts, hits: 0, misses: 0 }, 0.95)).toBeNull();
  });

  it('holds what is true in 93 to 97 of 100 records on average over abilities, also where nearly all is right', () => {
    for (const n of [30, 16]) {
      for (const what of ['dPrime', 'criterion'] as const) {
        const shares = [0.65, 0.75, 0.85, 0.92].flatMap((hitRate) =>
          [0.1, 0.2, 0.35].map((falseAlarmRate) => coverage(n, hitRate, falseAlarmRate, what)),
        );
        const average = shares.reduce((sum, share) => sum + share, 0) / shares.length;
        expect(average).toBeGreaterThan(0.93);
        expect(average).toBeLessThan(0.97);
        expect(Math.min(...shares)).toBeGreaterThan(0.86);
      }
    }
    const perfect = { hits: 30, misses: 0, falseAlarms: 0, correctRejections: 30 };
    expect(detectionIntervals(perfect, 0.95)?.dPrime.low).toBeGreaterThan(2);
  });

  it('grows with every hit and falls with every false alarm', () => {
    fc.assert(
      fc.property(detectionCounts, (counts) => {
        const own = detectionLogLinear(counts).dPrime;
        expect(detectionLogLinear({ ...counts, hits: counts.hits + 1 }).dPrime).toBeGreaterThan(own);
        expect(detectionLogLinear({ ...counts, falseAlarms: counts.falseAlarms + 1 }).dPrime).toBeLessThan(
          own,
        );
      }),
    );
  });
});

describe('corrected recognition', () => {
  it('stays within its bounds, and has no bias where old and new are called old equally unsure', () => {
    fc.assert(
      fc.property(detectionCounts, (counts) => {
        const { pr, br } = correctedRecognition(counts);
        expect(Math.abs(pr)).toBeLessThan(1);
        expect(br).toBeGreaterThan(0);
        expect(br).toBeLessThan(1);
      }),
    );
    expect(
      correctedRecognition({ hits: 15, misses: 5, falseAlarms: 5, correctRejections: 15 }).br,
    ).toBeCloseTo(0.5, 12);
  });

  it('has no raw rate without items of both kinds', () => {
    expect(rawCorrectedHitRate({ hits: 1, misses: 0, falseAlarms: 0, correctRejections: 0 })).toBeNull();
    expect(rawCorrectedHitRate({ hits: 3, misses: 1, falseAlarms: 1, correctRejections: 3 })).toBe(0.5);
  });
});

describe('lure discrimination', () => {
  const answers = fc.record({ old: count, similar: count, new: count, none: fc.constant(0) });

  it('does not depend on the rule where every picture was answered', () => {
    fc.assert(
      fc.property(answers, answers, answers, (target, lure, foil) => {
        const wrong = similarityIndices(target, lure, foil, 'wrong');
        const excluded = similarityIndices(target, lure, foil, 'excluded');
        expect(excluded?.lureDiscrimination).toBe(wrong?.lureDiscrimination);
        expect(Math.abs(wrong?.recognition ?? 0)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('says which rule it followed, and nothing where a kind is missing', () => {
    const some = { old: 1, similar: 1, new: 1, none: 1 };
    const unanswered = { old: 0, similar: 0, new: 0, none: 4 };
    expect(similarityIndices(some, some, some, 'excluded')?.omissions).toBe('excluded');
    expect(similarityIndices(some, some, unanswered, 'excluded')).toBeNull();
    expect(similarityIndices(some, some, unanswered, 'wrong')?.recognition).toBe(0.25);
  });
});
