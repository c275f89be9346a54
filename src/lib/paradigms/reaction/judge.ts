import type { TrialRow } from '#lib/domain/trial-row.ts';
import { parameters } from './parameters.ts';
import type { ReactionPart, ReactionTrial } from './trials.ts';

/** `early`: pressed, but too fast to be an answer to the mark. `missed`: not pressed in time. */
export type Judgement = 'right' | 'wrong' | 'early' | 'missed';

/** A test trial as it counts. */
export interface JudgedTrial {
  readonly row: TrialRow;
  readonly part: ReactionPart;
  readonly judgement: Judgement;
  /** Event stamp minus onset tick, ms; null without a press. */
  readonly rtMs: number | null;
}

/** Presses faster than this cannot be answers to the mark, ms. */
export function anticipationMs(part: ReactionPart): number {
  return part === 'simple' ? parameters.simpleAnticipationMs.value : parameters.choiceAnticipationMs.value;
}

/** A counted row to a judged trial. */
export function judge(row: TrialRow): JudgedTrial {
  // The row's trial was made by trials.ts of this very version.
  const { part, correct } = row.trial as ReactionTrial;
  const rtMs = row.eventMs === null ? null : row.eventMs - row.onsetMs;
  if (rtMs === null) return { row, part, judgement: 'missed', rtMs };
  if (rtMs < anticipationMs(part)) return { row, part, judgement: 'early', rtMs };
  return { row, part, judgement: row.answer === correct ? 'right' : 'wrong', rtMs };
}

/** Whether the person pressed before the mark, or too fast to have seen it. */
export function isAnticipated({ judgement, row }: JudgedTrial): boolean {
  return judgement === 'early' || row.flags.includes('early-press');
}
