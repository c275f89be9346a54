import type { ScoreDoc } from '../contract.ts';

const WITHIN = 'to be compared only within a person on one device';
const PAPER =
  'a table of the test on paper beside it is for orientation only, because device and procedure are part of the time';

/** What each score is. The two times stand beside tables of tests on paper as values for orientation, never as norms. */
export const scoreDocs = Object.freeze({
  'connect.timeS.numbers': {
    unit: 's',
    chance: null,
    higherIsBetter: false,
    sentence: `Time from the onset of the board with numbers to the tap on its last circle, errors included; ${PAPER}.`,
  },
  'connect.timeS.alternating': {
    unit: 's',
    chance: null,
    higherIsBetter: false,
    sentence: `The same of the board on which numbers and letters alternate; ${PAPER}.`,
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
