import type { PictureForm } from './virtual-participant.ts';

type Pair = PictureForm['pairs'][number];

function pairsOf(domain: Pair['domain'], use: Pair['use'], count: number): Pair[] {
  return Array.from({ length: count }, (_, i) => {
    const family = `${use}-${domain}-${i}`;
    return { family, domain, use, target: `${family}-target`, lure: `${family}-lure` };
  });
}

/** A form without pictures, for tests that must not change when pictures are drawn anew. */
export const syntheticManifest: PictureForm = {
  schema: 1,
  form: 1,
  paradigm: 'picture-discrimination',
  licence: 'CC0-1.0',
  laboratoryVersion: 1,
  pictures: [],
  pairs: [
    ...pairsOf('object', 'practice', 4),
    ...pairsOf('scene', 'practice', 4),
    ...pairsOf('object', 'test', 32),
    ...pairsOf('scene', 'test', 32),
  ],
};
