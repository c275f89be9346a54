import type { Parameter } from '../contract.ts';

/** Timing and counts. Source: the arrows of the published picture task (Güsten 2021) unless the sentence says otherwise. */
export const parameters = Object.freeze({
  trials: { value: 12, unit: 'count', sentence: 'Arrows of the test, half of them to each side.' },
  practiceTrials: { value: 4, unit: 'count', sentence: 'Practice arrows with feedback.' },
  foreperiodShortestMs: {
    value: 900,
    unit: 'ms',
    sentence: 'Shortest wait for an arrow; drawn evenly, so that nobody can press in a rhythm (ours).',
  },
  foreperiodLongestMs: { value: 1700, unit: 'ms', sentence: 'Longest wait for an arrow (ours).' },
  blankMs: {
    value: 300,
    unit: 'ms',
    sentence: 'The last part of the wait, in which the cross has gone (ours).',
  },
  responseLimitMs: {
    value: 3000,
    unit: 'ms',
    sentence:
      'The arrow stays until the answer, at most this long (the source: 1,500 ms; ours, for older hands).',
  },
  anticipationMs: {
    value: 200,
    unit: 'ms',
    sentence: 'Faster answers cannot be answers to the arrow; not scored.',
  },
  rightAtLeast: {
    value: 11,
    unit: 'count',
    sentence: 'With fewer right answers the picture test after it is read with care.',
  },
} satisfies Record<string, Parameter>);
