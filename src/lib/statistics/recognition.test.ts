import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctedRecognition, rawCorrectedHitRate } from './corrected-recognition.ts';
import { detectionLogLinear } from './signal-detection.ts';
import { similarityIndices } from './similarity.ts';

const count = fc.nat(40);
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
