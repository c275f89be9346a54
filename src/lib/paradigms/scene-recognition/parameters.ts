import type { Delay, Parameter } from '../contract.ts';

/**
 * Timing and counts. Ours: the exact values of the published task could not be read; the sentences give the reasons.
 */
export const parameters = Object.freeze({
  fixationMs: {
    value: 600,
    unit: 'ms',
    sentence: 'A cross stands in the middle before every picture (ours).',
  },
  blankMs: {
    value: 200,
    unit: 'ms',
    sentence: 'The place of the picture is empty between the cross and the picture (ours).',
  },
  encodeMs: {
    value: 3000,
    unit: 'ms',
    sentence: 'Each picture of the first part is shown this long, whenever the answer comes (ours).',
  },
  placeLimitMs: {
    value: 8000,
    unit: 'ms',
    sentence:
      'An answer of the first part is taken up to here, also when the picture has gone (ours, for older hands).',
  },
  recogniseLimitMs: {
    value: 10_000,
    unit: 'ms',
    sentence: 'A picture of the second part stays until the answer, at most this long (ours).',
  },
  blocksPerPart: { value: 3, unit: 'count', sentence: 'Blocks of each part, with a pause between two.' },
  trialsPerBlock: {
    value: 20,
    unit: 'count',
    sentence: 'Pictures of a block: half of them indoors, half of each right answer.',
  },
  anticipationMs: {
    value: 200,
    unit: 'ms',
    sentence: 'Faster answers cannot be answers to the picture; not scored (Güsten 2021).',
  },
} satisfies Record<string, Parameter>);

/** Pictures that are shown in each part. */
export const TRIALS_PER_PART = parameters.blocksPerPart.value * parameters.trialsPerBlock.value;

/**
 * When the second part may be done, in minutes. In the open data of Soch 2023 recognition does not go with the delay
 * (healthy people, 49 to 117 min, our computation), so this window needs no correction; the latest time is ours.
 */
export const DELAY: Delay = Object.freeze({ afterMin: 65, validUntilMin: 115, latestMin: 240 });
