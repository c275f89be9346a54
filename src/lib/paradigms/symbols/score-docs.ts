import type { ScoreDoc } from '../contract.ts';

/** What each score is. Nothing here is compared with the norms of other tests of this kind: their symbols differ. */
export const scoreDocs = Object.freeze({
  'symbols.right': {
    unit: 'count',
    chance: null,
    higherIsBetter: true,
    sentence:
      'Symbols matched to the right digit in 90 s; to be compared only within a person on one device.',
  },
  'symbols.errors': {
    unit: 'count',
    chance: null,
    higherIsBetter: false,
    sentence: 'Symbols matched to a wrong digit in 90 s.',
  },
  'symbols.rightShare': {
    unit: 'share',
    chance: 1 / 9,
    higherIsBetter: true,
    sentence: 'Symbols matched to the right digit, of all answered, with Wilson’s 95 % interval.',
  },
  'symbols.medianRtMs': {
    unit: 'ms',
    chance: null,
    higherIsBetter: false,
    sentence: 'Median time from onset to right answer; to be compared only within a person on one device.',
  },
} satisfies Record<string, ScoreDoc>);

export type ScoreId = keyof typeof scoreDocs;
