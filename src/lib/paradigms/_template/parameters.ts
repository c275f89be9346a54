import type { Parameter } from '../contract.ts';

/** All numbers that the test is run with. Each sentence says what the number is and where it comes from. */
export const parameters = Object.freeze({
  trials: {
    value: 12,
    unit: 'count',
    sentence: 'Circles of the test, half of them on each side (source yet to be written).',
  },
  practiceTrials: {
    value: 6,
    unit: 'count',
    sentence: 'Circles of the practice, with feedback (source yet to be written).',
  },
  waitShortestMs: {
    value: 800,
    unit: 'ms',
    sentence: 'Shortest wait for a circle; drawn evenly (source yet to be written).',
  },
  waitLongestMs: {
    value: 1400,
    unit: 'ms',
    sentence: 'Longest wait for a circle (source yet to be written).',
  },
  responseLimitMs: {
    value: 3000,
    unit: 'ms',
    sentence: 'The circle stays until the answer, at most this long (source yet to be written).',
  },
  anticipationMs: {
    value: 200,
    unit: 'ms',
    sentence: 'Faster answers cannot be answers to the circle; not scored (source yet to be written).',
  },
} satisfies Record<string, Parameter>);
