import type { Parameter } from '../contract.ts';

/** Timing and counts; all of them ours. */
export const parameters = Object.freeze({
  blockMs: {
    value: 90_000,
    unit: 'ms',
    sentence: 'The test ends this long after the onset of its first symbol.',
  },
  trials: {
    value: 150,
    unit: 'count',
    sentence: 'Symbols that are planned: more than anybody can answer in the time of the test.',
  },
  practiceTrials: { value: 10, unit: 'count', sentence: 'Practice symbols with feedback.' },
  practiceLimitMs: {
    value: 30_000,
    unit: 'ms',
    sentence: 'A practice symbol stays until the answer, at most this long.',
  },
  blankMs: {
    value: 1000,
    unit: 'ms',
    sentence: 'Wait before the first symbol of a block; the key stands above already.',
  },
  anticipationMs: {
    value: 200,
    unit: 'ms',
    sentence: 'Faster answers cannot be answers to the symbol; neither right nor wrong.',
  },
} satisfies Record<string, Parameter>);
