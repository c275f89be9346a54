import type { ScoreDoc } from '../contract.ts';

const WITHIN = 'to be compared only within a person on one device';

/** What each score is. Nothing here is compared with the norms of tests on paper. */
export const scoreDocs = Object.freeze({
  'connect.timeS.numbers': {
    unit: 's',
    chance: null,
    higherIsBetter: false,
    sentence: `Time from the onset of the board with numbers to the tap on its last circle, errors included; ${WITHIN}.`,
  },
  'connect.timeS.alternating': {
    unit: 's',
    chance: null,
    higherIsBetter: false,
    sentence: `The same of the board on which numbers and letters alternate; ${WITHIN}.`,
  },
  'connect.errors.numbers': {
    unit: 'count',
    chance: null,
    higherIsBetter: false,
    sentence:
      'Taps on a wrong circle of the board with numbers; the same circle tapped again at once counts once.',
  },
  'connect.errors.alternating': {
    unit: 'count',
    chance: null,
    higherIsBetter: false,
    sentence: 'The same of the board on which numbers and letters alternate.',
  },
  'connect.timeDifferenceS': {
    unit: 's',
    chance: null,
    higherIsBetter: false,
    sentence: `Time with numbers and letters minus time with numbers: what the change between the two costs; ${WITHIN}.`,
  },
  'connect.timeRatio': {
    unit: 'ratio',
    chance: null,
    higherIsBetter: false,
    sentence: 'Time with numbers and letters divided by time with numbers.',
  },
} satisfies Record<string, ScoreDoc>);

export type ScoreId = keyof typeof scoreDocs;
