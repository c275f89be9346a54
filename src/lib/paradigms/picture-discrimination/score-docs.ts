import type { ScoreDoc } from '../contract.ts';

/** Each score without its group (`object`, `scene`, `all`). */
export const scoreDocs = Object.freeze({
  hitRate: {
    unit: 'share',
    chance: null,
    higherIsBetter: true,
    sentence: 'Unchanged pictures answered “same”, among those answered in time.',
  },
  falseAlarmRate: {
    unit: 'share',
    chance: null,
    higherIsBetter: false,
    sentence: 'Changed pictures answered “same”, among those answered in time.',
  },
  correctedHitRate: {
    unit: 'share',
    chance: 0,
    higherIsBetter: true,
    sentence: 'Hit rate minus false-alarm rate (Pr), with Newcombe’s 95 % interval of a difference.',
  },
  dPrime: {
    unit: 'standard deviations',
    chance: 0,
    higherIsBetter: true,
    sentence: 'Sensitivity with the log-linear correction.',
  },
  criterion: {
    unit: 'standard deviations',
    chance: null,
    higherIsBetter: true,
    sentence: 'Inclination to answer “changed” (positive) or “same” (negative); neither is better.',
  },
  medianRtHitMs: {
    unit: 'ms',
    chance: null,
    higherIsBetter: false,
    sentence: 'Median time from onset to answer of hits; to be compared only within a person on one device.',
  },
  medianRtCorrectRejectionMs: {
    unit: 'ms',
    chance: null,
    higherIsBetter: false,
    sentence: 'The same of changed pictures answered “changed”.',
  },
} satisfies Record<string, ScoreDoc>);

/** What comes to them where the change is tapped. */
export const tapScoreDocs = Object.freeze({
  placeCorrect: {
    unit: 'share',
    chance: null,
    higherIsBetter: true,
    sentence:
      'Taps at the place of the change, among changed pictures answered “changed” in time, with Wilson’s 95 % interval; how often a blind tap hits depends on the boxes.',
  },
} satisfies Record<string, ScoreDoc>);

type ScoreName = keyof typeof scoreDocs | keyof typeof tapScoreDocs;

/** What guessing gives, per score. */
export const CHANCE: Readonly<Record<ScoreName, number | null>> = Object.freeze(
  Object.fromEntries(
    Object.entries({ ...scoreDocs, ...tapScoreDocs }).map(([name, { chance }]) => [name, chance]),
  ) as Record<ScoreName, number | null>,
);
