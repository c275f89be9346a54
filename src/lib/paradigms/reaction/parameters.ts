import type { Parameter } from '../contract.ts';

/** Timing and counts. Source: the published task (Deary, Liewald and Nissan 2011) unless the sentence says otherwise. */
export const parameters = Object.freeze({
  simpleTrials: { value: 20, unit: 'count', sentence: 'Marks of the part with one box.' },
  choiceTrials: {
    value: 40,
    unit: 'count',
    sentence: 'Marks of the part with four boxes, each box equally often.',
  },
  practiceTrials: { value: 8, unit: 'count', sentence: 'Practice marks before each part.' },
  foreperiodShortestMs: {
    value: 1000,
    unit: 'ms',
    sentence: 'Shortest wait for a mark; drawn evenly, so that nobody can press in a rhythm.',
  },
  foreperiodLongestMs: { value: 3000, unit: 'ms', sentence: 'Longest wait for a mark.' },
  responseLimitMs: {
    value: 3000,
    unit: 'ms',
    sentence: 'The mark stays until the press, at most this long; after that the trial is missed (ours).',
  },
  simpleAnticipationMs: {
    value: 150,
    unit: 'ms',
    sentence: 'With one box, faster presses cannot be answers to the mark; not scored (ours).',
  },
  choiceAnticipationMs: {
    value: 200,
    unit: 'ms',
    sentence: 'With four boxes, faster presses cannot be answers to the mark; not scored (ours).',
  },
} satisfies Record<string, Parameter>);
