import type { Source } from '#lib/paradigms/contract.ts';
import { compositeZ } from '#lib/statistics/composite.ts';
import { mean } from '#lib/statistics/summary.ts';
import type { ScoredSession } from '../score-session.ts';
import { LEAST_SESSIONS } from './mean.ts';

/** Scores that may be put together, because one and the same sample tells how they hang together. */
export interface CompositeDefinition {
  readonly id: string;
  /** Each score with the comparison group, by pack id, whose z is taken. */
  readonly members: readonly { readonly scoreId: string; readonly packId: string }[];
  /** Correlation of each member with each, in their order: ones on the diagonal, the same on both sides of it. */
  readonly correlations: readonly (readonly number[])[];
  readonly source: Source;
}

/**
 * One number for several scores, or why there is none. `no-correlations`: nobody has published how the scores hang
 * together. `too-few-sessions`: one of the scores does not have two sessions that count.
 */
export type CourseComposite =
  | { readonly kind: 'none'; readonly reason: 'no-correlations' | 'too-few-sessions' }
  | {
      readonly kind: 'composite';
      readonly id: string;
      /** Standard deviations of the group; higher is better. */
      readonly z: number;
      /** Sessions behind each member, in their order. */
      readonly sessions: readonly number[];
      /** How well it would come out the same again; null: that needs retest data. */
      readonly reliability: null;
    };

/** The z of a score against one group, of every session that has it. */
function zOf(scoreId: string, packId: string, counted: readonly ScoredSession[]): readonly number[] {
  return counted.flatMap(({ comparisons }) => {
    const comparison = comparisons[scoreId];
    if (comparison?.kind !== 'packs') return [];
    return comparison.packs.flatMap((pack) => (pack.packId === packId ? [pack.z] : []));
  });
}

/** The mean z of every member over its sessions, put together by their correlations; never of fewer than two sessions. */
export function courseComposite(
  definition: CompositeDefinition | null,
  counted: readonly ScoredSession[],
): CourseComposite {
  if (definition === null) return { kind: 'none', reason: 'no-correlations' };
  const all = definition.members.map(({ scoreId, packId }) => zOf(scoreId, packId, counted));
  const means = all.map(mean).filter((z) => z !== null);
  if (means.length < all.length || all.some((own) => own.length < LEAST_SESSIONS))
    return { kind: 'none', reason: 'too-few-sessions' };
  return {
    kind: 'composite',
    id: definition.id,
    z: compositeZ(means, definition.correlations),
    sessions: all.map((own) => own.length),
    reliability: null,
  };
}
