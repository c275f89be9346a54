import type { DetectionCounts } from './signal-detection.ts';

export interface CorrectedRecognition {
  /** Corrected recognition Pr: hit rate minus false-alarm rate, each with +0.5 and +1; above −1, below 1. */
  readonly pr: number;
  /** Bias Br: how often “old” is said when not remembered, above 0, below 1; 0.5 is without bias. */
  readonly br: number;
}

/**
 * Two-high-threshold measures of recognition and bias.
 * Source: Snodgrass & Corwin 1988, J Exp Psychol Gen 117:34–50, doi:10.1037/0096-3445.117.1.34.
 */
export function correctedRecognition(counts: DetectionCounts): CorrectedRecognition {
  const hitRate = (counts.hits + 0.5) / (counts.hits + counts.misses + 1);
  const falseAlarmRate = (counts.falseAlarms + 0.5) / (counts.falseAlarms + counts.correctRejections + 1);
  const pr = hitRate - falseAlarmRate;
  return { pr, br: falseAlarmRate / (1 - pr) };
}

/** Hit rate minus false-alarm rate as counted, −1 to 1; null without items of one of the kinds. */
export function rawCorrectedHitRate(counts: DetectionCounts): number | null {
  const old = counts.hits + counts.misses;
  const fresh = counts.falseAlarms + counts.correctRejections;
  return old === 0 || fresh === 0 ? null : counts.hits / old - counts.falseAlarms / fresh;
}
