/**
 * Names of test scores from the lowest band upwards; `from` is the first percentile rank (0 to 100) of the band. The source
 * prints whole ranks (2–8, 9–24, …); a band here begins at its printed first rank and ends just below the next one. They
 * name a score, never a person or a state of health.
 * Source: Guilmette et al. 2020, Clin Neuropsychol 34:437–453, doi:10.1080/13854046.2020.1722244.
 */
export const SCORE_LABELS = Object.freeze([
  { id: 'exceptionally-low', from: 0 },
  { id: 'below-average', from: 2 },
  { id: 'low-average', from: 9 },
  { id: 'average', from: 25 },
  { id: 'high-average', from: 75 },
  { id: 'above-average', from: 91 },
  { id: 'exceptionally-high', from: 98 },
] as const);

export type ScoreLabel = (typeof SCORE_LABELS)[number]['id'];

/** Name of the band of a percentile rank. Throws RangeError outside of 0 to 100. */
export function scoreLabelOf(percentile: number): ScoreLabel {
  const band = SCORE_LABELS.findLast(({ from }) => percentile >= from);
  if (band === undefined || percentile > 100) throw new RangeError(`No percentile rank: ${percentile}`);
  return band.id;
}
