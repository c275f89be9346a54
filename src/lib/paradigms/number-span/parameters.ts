import type { Parameter } from '../contract.ts';

/**
 * Timing and counts. Lengths, two sequences of each, one digit a second and the stop rule follow number span as in
 * version 3 of the Uniform Data Set (Weintraub 2018); the rest is ours, as the sentence says.
 */
export const parameters = Object.freeze({
  forwardsShortest: { value: 3, unit: 'count', sentence: 'Digits of the shortest sequence forwards.' },
  forwardsLongest: { value: 9, unit: 'count', sentence: 'Digits of the longest sequence forwards.' },
  backwardsShortest: { value: 2, unit: 'count', sentence: 'Digits of the shortest sequence backwards.' },
  backwardsLongest: { value: 8, unit: 'count', sentence: 'Digits of the longest sequence backwards.' },
  sequencesPerLength: {
    value: 2,
    unit: 'count',
    sentence: 'Sequences of each length; when all of one length are wrong, the part is over.',
  },
  practiceShortest: {
    value: 2,
    unit: 'count',
    sentence: 'Digits of the first practice sequence; the second has one more (ours).',
  },
  practiceSequences: { value: 2, unit: 'count', sentence: 'Practice sequences before each part (ours).' },
  crossMs: { value: 1000, unit: 'ms', sentence: 'A cross stands in the middle before a sequence (ours).' },
  blankAfterCrossMs: {
    value: 500,
    unit: 'ms',
    sentence: 'The screen is empty between the cross and the first digit (ours).',
  },
  digitMs: { value: 800, unit: 'ms', sentence: 'Each digit is shown this long (ours).' },
  beatMs: {
    value: 1000,
    unit: 'ms',
    sentence: 'From one digit to the next, and from the last to the keypad.',
  },
  responseLimitMs: {
    value: 60_000,
    unit: 'ms',
    sentence: 'The keypad stays at most this long; what is typed by then is the answer (ours).',
  },
  bounceMs: {
    value: 250,
    unit: 'ms',
    sentence:
      'The same digit pressed again within this time is a trembling finger and not typed twice (ours).',
  },
} satisfies Record<string, Parameter>);
