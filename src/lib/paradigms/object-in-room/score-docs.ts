import type { ScoreDoc } from '../contract.ts';
import { parameters } from './parameters.ts';

/** What guessing gives of each of the three answers, a count. */
export const CHANCE = parameters.questions.value / 3;

const correct = { unit: 'count', chance: CHANCE, higherIsBetter: true } as const;
const error = { unit: 'count', chance: CHANCE, higherIsBetter: false } as const;
const time = { unit: 'ms', chance: null, higherIsBetter: false } as const;

/** All scores; counts are 0 to 25, with Wilson’s 95 % interval of the share, taken times 25. */
export const scoreDocs = Object.freeze({
  'object-in-room.immediateCorrect': {
    ...correct,
    sentence:
      'Right after learning: places to which the object that stood there was chosen, of 25, with Wilson’s 95 % interval; an answer that was not given counts as not right.',
  },
  'object-in-room.immediateSameRoom': {
    ...error,
    sentence: 'Right after learning: choices of the object from the other place of the same room, of 25.',
  },
  'object-in-room.immediateOtherRoom': {
    ...error,
    sentence: 'Right after learning: choices of an object from another room, of 25.',
  },
  'object-in-room.immediateMedianRtMs': {
    ...time,
    sentence:
      'Right after learning: median time from onset to right answer; to be compared only within a person on one device.',
  },
  'object-in-room.delayedCorrect': {
    ...correct,
    sentence: 'After the delay: the same 25 places, counted in the same way.',
  },
  'object-in-room.delayedSameRoom': {
    ...error,
    sentence: 'After the delay: choices of the object from the other place of the same room, of 25.',
  },
  'object-in-room.delayedOtherRoom': {
    ...error,
    sentence: 'After the delay: choices of an object from another room, of 25.',
  },
  'object-in-room.delayedMedianRtMs': {
    ...time,
    sentence:
      'After the delay: median time from onset to right answer; to be compared only within a person on one device.',
  },
  'object-in-room.retention': {
    unit: 'share',
    chance: null,
    higherIsBetter: true,
    sentence:
      'Right answers after the delay, divided by those right after learning; above 1 where more were right later.',
  },
} satisfies Record<string, ScoreDoc>);

export type ScoreId = keyof typeof scoreDocs;
