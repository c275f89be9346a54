import type { ScoreDoc } from '../contract.ts';

/** Each score without test and group; all are given over all pictures (`all`), the key that norm packs name. */
export const scoreDocs = Object.freeze({
  correctedHitRate: {
    unit: 'share',
    chance: 0,
    higherIsBetter: true,
    sentence: 'Hit rate minus false-alarm rate (Pr), with Newcombe’s 95 % interval of a difference.',
  },
  hitRate: {
    unit: 'share',
    chance: null,
    higherIsBetter: true,
    sentence:
      'Old pictures answered “old”, among those answered; “unsure” counts as not “old”. With Wilson’s 95 % interval.',
  },
  falseAlarmRate: {
    unit: 'share',
    chance: null,
    higherIsBetter: false,
    sentence:
      'New pictures answered “old”, among those answered; “unsure” counts as not “old”. With Wilson’s 95 % interval.',
  },
  unsureShare: {
    unit: 'share',
    chance: null,
    higherIsBetter: false,
    sentence: 'Answers “unsure”, among all answers of the second part; neither more nor less is better.',
  },
  dPrime: {
    unit: 'standard deviations',
    chance: 0,
    higherIsBetter: true,
    sentence: 'Sensitivity with the log-linear correction; “unsure” counts as not “old”.',
  },
  aPrime: {
    unit: 'area',
    chance: 0.5,
    higherIsBetter: true,
    sentence:
      'Grier’s A′ of hit rate H and false-alarm rate F: 0.5 + (H − F)(1 + H − F) / (4 H (1 − F)), mirrored where F is above H. An estimate of how often the person would pick the old one of an old and a new picture: 0.5 is guessing, 1 is always.',
  },
  rocArea: {
    unit: 'area',
    chance: 0.5,
    higherIsBetter: true,
    sentence:
      'Area under the rating curve of “old”, “unsure” and “new” by the trapezoid rule: how often an old picture is rated nearer to “old” than a new one.',
  },
  placeAccuracy: {
    unit: 'share',
    chance: 0.5,
    higherIsBetter: true,
    sentence:
      'Pictures of the first part told rightly indoors or outdoors, of all shown, with Wilson’s 95 % interval: a check of attention, not of memory.',
  },
  medianRtHitMs: {
    unit: 'ms',
    chance: null,
    higherIsBetter: false,
    sentence:
      'Median time from onset to answer of old pictures answered “old”; to be compared only within a person on one device.',
  },
  medianRtCorrectRejectionMs: {
    unit: 'ms',
    chance: null,
    higherIsBetter: false,
    sentence: 'The same of new pictures answered “new”.',
  },
  medianRtPlaceMs: {
    unit: 'ms',
    chance: null,
    higherIsBetter: false,
    sentence: 'The same of pictures told rightly indoors or outdoors.',
  },
} satisfies Record<string, ScoreDoc>);

export type ScoreName = keyof typeof scoreDocs;

/** `<paradigm>.<what>.<domain>` of a score. */
export function scoreId(name: ScoreName): string {
  return `scene-recognition.${name}.all`;
}
