import type { ManifestOf, StimulusPair } from './manifest.ts';

function pairsOf(domain: StimulusPair['domain'], use: StimulusPair['use'], count: number): StimulusPair[] {
  return Array.from({ length: count }, (_, i) => {
    const family = `${use}-${domain}-${i}`;
    return { family, domain, use, target: `${family}-target`, lure: `${family}-lure` };
  });
}

const balance = { testPairs: 32, practicePairs: 4, meanDistance: 0, leastItemDistance: 1 };

/** A form without pictures, for tests that must not change when pictures are drawn anew. */
export const syntheticManifest: ManifestOf<'picture-discrimination'> = {
  schema: 2,
  form: 1,
  paradigm: 'picture-discrimination',
  licence: 'CC0-1.0',
  laboratoryVersion: 2,
  pictures: [],
  balance: { object: balance, scene: balance },
  pairs: [
    ...pairsOf('object', 'practice', 4),
    ...pairsOf('scene', 'practice', 4),
    ...pairsOf('object', 'test', 32),
    ...pairsOf('scene', 'test', 32),
  ],
};
