import type { ScoreDoc } from '../contract.ts';

const ONLY_WITHIN = 'to be compared only within a person on one device';

const timeDoc = (sentence: string): ScoreDoc => ({
  unit: 'ms',
  chance: null,
  higherIsBetter: false,
  sentence,
});

const countDoc = (sentence: string): ScoreDoc => ({
  unit: 'count',
  chance: null,
  higherIsBetter: false,
  sentence,
});

/** Every score; `simple` is the part with one box, `choice` that with four. */
export const scoreDocs = Object.freeze({
  'reaction.medianRtMs.simple': timeDoc(`Median time from onset to press, one box; ${ONLY_WITHIN}.`),
  'reaction.meanRtMs.simple': timeDoc(`Mean time from onset to press, one box; ${ONLY_WITHIN}.`),
  'reaction.sdRtMs.simple': timeDoc(
    'Standard deviation (n − 1) of the times of one box: how evenly the person pressed.',
  ),
  'reaction.anticipations.simple': countDoc(
    'Marks of one box (0 to 20) with a press before the mark or faster than 150 ms.',
  ),
  'reaction.misses.simple': countDoc('Marks of one box (0 to 20) without a press within three seconds.'),
  'reaction.medianRtMs.choice': timeDoc(
    `Median time from onset to right answer, four boxes; ${ONLY_WITHIN}.`,
  ),
  'reaction.meanRtMs.choice': timeDoc(`Mean time from onset to right answer, four boxes; ${ONLY_WITHIN}.`),
  'reaction.sdRtMs.choice': timeDoc(
    'Standard deviation (n − 1) of the times of right answers, four boxes: how evenly the person answered.',
  ),
  'reaction.rightShare.choice': {
    unit: 'share',
    chance: 0.25,
    higherIsBetter: true,
    sentence:
      'Right answers among the scored ones (in time and not too fast), four boxes, with Wilson’s 95 % interval.',
  },
  'reaction.anticipations.choice': countDoc(
    'Marks of four boxes (0 to 40) with a press before the mark or faster than 200 ms.',
  ),
  'reaction.misses.choice': countDoc('Marks of four boxes (0 to 40) without a press within three seconds.'),
  'reaction.choiceMinusSimpleMs': timeDoc(
    'Median of four boxes minus median of one box: the time to choose; delays of the device that are the same in both cancel out.',
  ),
} satisfies Record<string, ScoreDoc>);

export type ScoreId = keyof typeof scoreDocs;
