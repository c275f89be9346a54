import type { Parameter } from '../contract.ts';

/** Timing and counts. Sources: the published task (Güsten 2021) unless the sentence says otherwise. */
export const parameters = Object.freeze({
  fixationMs: {
    value: 1000,
    unit: 'ms',
    sentence:
      'A cross stands in the middle before the two pictures of a round, and again before its two tests.',
  },
  blankAfterFixationMs: {
    value: 500,
    unit: 'ms',
    sentence: 'The screen is empty between the cross and the picture.',
  },
  studyMs: { value: 3000, unit: 'ms', sentence: 'Each picture to be remembered is shown this long.' },
  betweenPicturesMs: {
    value: 300,
    unit: 'ms',
    sentence:
      'Pause between two pictures, in which the row is stored (ours; the source has none of its own).',
  },
  responseWindowMs: {
    value: 3000,
    unit: 'ms',
    sentence: 'A test picture is shown at most this long; later answers are stored and flagged, not scored.',
  },
  responseLimitMs: {
    value: 8000,
    unit: 'ms',
    sentence:
      'The answer fields stay this long (ours, for older hands); after that the trial counts as missed.',
  },
  roundsPerBlock: {
    value: 8,
    unit: 'count',
    sentence: 'Rounds of two pictures and two tests between two pauses.',
  },
  blocks: { value: 4, unit: 'count', sentence: 'Blocks of a session: 16 object and 16 scene rounds in all.' },
  practiceRounds: { value: 4, unit: 'count', sentence: 'Practice rounds with feedback, two of each domain.' },
  anticipationMs: {
    value: 200,
    unit: 'ms',
    sentence: 'Faster answers cannot be answers to the picture; not scored.',
  },
  tapsTheChange: {
    value: 0,
    unit: 'count',
    sentence:
      '`0`: a test picture is answered by two fields; `1`: a changed one by tapping the place of its change (ours).',
  },
} satisfies Record<string, Parameter>);

/** The same of the variant in which the change is tapped. */
export const tapParameters = Object.freeze({
  ...parameters,
  tapsTheChange: { ...parameters.tapsTheChange, value: 1 },
  placeMarginShare: {
    value: 0.06,
    unit: 'share',
    sentence:
      'A tap this far outside the changed box still hits it, as a share of the width of the picture: about a finger (ours).',
  },
} satisfies Record<string, Parameter>);
