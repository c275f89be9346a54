import { practiceAdjustedChange, RELIABLE_CHANGE_90, type Retest } from '#lib/statistics/reliable-change.ts';
import type { CourseChange } from './change.ts';

/** What a second measurement of the same people showed of one score of one session, in the unit of the score. */
export interface RetestData extends Omit<Retest, 'first' | 'second'> {
  /** Where it stands: id of the norm pack. */
  readonly packId: string;
}

/** Whether a change is more than chance and practice, or why that cannot be said. */
export type CourseReliableChange =
  | { readonly kind: 'none'; readonly reason: 'no-retest-data' | 'no-change' }
  | {
      readonly kind: 'change';
      /** Change beyond the mean practice effect, in standard errors; its sign is that of the change of the score. */
      readonly z: number;
      /** |z| beyond 1.645: seldom (10 of 100) without a true change. */
      readonly isReliable: boolean;
      readonly packId: string;
    };

/** The change between two sessions against the gain and the spread of a retest sample. */
export function reliableChangeOf(change: CourseChange, retest: RetestData | null): CourseReliableChange {
  if (retest === null) return { kind: 'none', reason: 'no-retest-data' };
  if (change.kind === 'none') return { kind: 'none', reason: 'no-change' };
  const { first, last } = change;
  const { z } = practiceAdjustedChange({ ...retest, first, second: last }, 'differences');
  return { kind: 'change', z, isReliable: Math.abs(z) > RELIABLE_CHANGE_90, packId: retest.packId };
}
