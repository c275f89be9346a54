import type { Parameter } from '../contract.ts';

/** Timing and measures; all of them ours unless the sentence says otherwise. */
export const parameters = Object.freeze({
  circles: {
    value: 25,
    unit: 'count',
    sentence: 'Circles of a board of the test, as in the published description (Tombaugh 2004).',
  },
  practiceCircles: { value: 8, unit: 'count', sentence: 'Circles of a practice board.' },
  pathSides: {
    value: 6.6,
    unit: 'share',
    sentence: 'Length of the path of every board of the test, in sides of the board, within 2 %.',
  },
  practicePathSides: {
    value: 2.4,
    unit: 'share',
    sentence: 'Length of the path of every practice board, in sides of the board, within 2 %.',
  },
  spacingShare: {
    value: 0.152,
    unit: 'share',
    sentence:
      'Least distance between the middles of two circles of the test, in sides of the board: four radii.',
  },
  practiceSpacingShare: {
    value: 0.2,
    unit: 'share',
    sentence: 'Least distance between the middles of two circles of practice, in sides of the board.',
  },
  blankMs: { value: 1000, unit: 'ms', sentence: 'The screen is empty before the board appears.' },
  wayOutMs: {
    value: 60_000,
    unit: 'ms',
    sentence: 'So long after the last circle connected, the person is offered to end the board.',
  },
  farewellMs: {
    value: 30_000,
    unit: 'ms',
    sentence:
      'The words when a board ended before its last circle stay until the person goes on, at most this long.',
  },
  responseLimitMs: {
    value: 300_000,
    unit: 'ms',
    sentence: 'A board of the test ends after this time, connected or not.',
  },
  practiceLimitMs: {
    value: 120_000,
    unit: 'ms',
    sentence: 'A practice board ends after this time; practice can be repeated.',
  },
} satisfies Record<string, Parameter>);
