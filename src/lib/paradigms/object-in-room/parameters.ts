import type { Delay, Parameter } from '../contract.ts';

/** Timing, counts and sizes. All of them are ours: the published papers could not be read for theirs. */
export const parameters = Object.freeze({
  rooms: { value: 13, unit: 'count', sentence: 'Rooms to be learned, with two objects each.' },
  questions: {
    value: 25,
    unit: 'count',
    sentence: 'Places asked about, right after learning and again after the delay.',
  },
  practiceRooms: { value: 2, unit: 'count', sentence: 'Rooms to practise with.' },
  practiceQuestions: { value: 4, unit: 'count', sentence: 'Practice questions with feedback.' },
  learnMs: { value: 5000, unit: 'ms', sentence: 'Each room with its objects is shown this long (ours).' },
  blankMs: {
    value: 1000,
    unit: 'ms',
    sentence: 'The screen is empty this long before every picture, so that no finger lingers on it (ours).',
  },
  responseLimitMs: {
    value: 15_000,
    unit: 'ms',
    sentence: 'A question stays until the answer, at most this long (ours, generous for older hands).',
  },
  anticipationMs: {
    value: 200,
    unit: 'ms',
    sentence: 'Faster answers cannot be answers to the question; counted as not given.',
  },
  ringShare: {
    value: 0.25,
    unit: 'share',
    sentence:
      'Diameter of the ring around the place, of the width of the picture; always the same, so that it does not tell how large the object was (ours).',
  },
  aboveChanceFrom: {
    value: 13,
    unit: 'count',
    sentence:
      'Right answers of 25 from which guessing among three is unlikely: exact one-sided binomial test, 5 %.',
  },
} satisfies Record<string, Parameter>);

/** When the questions are asked again, minutes after the first time was over (ours). */
export const DELAY: Delay = Object.freeze({ afterMin: 60, validUntilMin: 115, latestMin: 240 });
