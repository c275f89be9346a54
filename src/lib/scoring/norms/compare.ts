import type { Score, Source } from '#lib/paradigms/contract.ts';
import type { NormInterval, Rank, Reference } from './curves.ts';
import type { NormPack } from './pack.ts';
import type { NormPerson, Refusal } from './person.ts';
import { referenceFor } from './reference.ts';
import { standing, type StandardScore } from './standard.ts';

export type { NormPerson } from './person.ts';

/** One value against one comparison group. */
export interface PackComparison extends StandardScore {
  readonly packId: string;
  readonly packVersion: number;
  /** The limits of the score's own interval, standardised: how far the value could be off. Null: the score has none. */
  readonly interval: {
    readonly low: StandardScore;
    readonly high: StandardScore;
    readonly level: number;
  } | null;
  /** How sure the percentile rank is, because the group is a sample. Null: the source does not tell. */
  readonly normInterval: NormInterval | null;
  /** Mean (or median) and standard deviation compared with, in the unit of the score. */
  readonly expected: number;
  readonly sd: number;
  readonly population: NormPack['population'];
  /** People whom the expectation rests on: those of the cell, or all of a curve. */
  readonly n: number;
  /** `doi` is – for an own sample that is not published. */
  readonly source: Source;
  readonly status: NormPack['status'];
  readonly mode: NormPack['mode'];
  readonly country: NormPack['country'];
  readonly adjustment: NormPack['adjustment'];
}

/** A group for this score that has nothing to say about this person. */
export interface SilentPack {
  readonly packId: string;
  readonly reason: Refusal;
}

/**
 * `no-pack`: nobody has published a group. `unusable`: the recording. `no-value`: the score could not be computed.
 * `person-unknown`: the group asks for age, sex or schooling that we do not have. `not-covered`: outside its range.
 */
export type NoComparisonReason = 'no-pack' | 'unusable' | 'no-value' | Refusal;

export type Comparison =
  | { readonly kind: 'none'; readonly reason: NoComparisonReason }
  | {
      readonly kind: 'packs';
      /** By status, `normiert` first, then by id. */
      readonly packs: readonly PackComparison[];
      /** Lowest and highest percentile rank of the packs; null: there is only one. */
      readonly spread: { readonly low: number; readonly high: number } | null;
      /** Packs for this score that were asked and have no value for this person. */
      readonly silent: readonly SilentPack[];
    };

/** Nearest to our procedure first. */
const RANK_OF_STATUS: Readonly<Record<NormPack['status'], number>> = {
  normiert: 0,
  vorlaeufig: 1,
  orientierend: 2,
};

function inOrder(a: NormPack, b: NormPack): number {
  return RANK_OF_STATUS[a.status] - RANK_OF_STATUS[b.status] || (a.id < b.id ? -1 : 1);
}

/** The limits of a score as the same group sees them, the lower standing first; null: it has none, or no place. */
function limitsOf({ interval }: Score, rank: (value: number) => Rank | null): PackComparison['interval'] {
  if (interval === null) return null;
  const [a, b] = [rank(interval.low), rank(interval.high)];
  if (a === null || b === null) return null;
  const [low, high] = a.z <= b.z ? [a, b] : [b, a];
  return { low: standing(low), high: standing(high), level: interval.level };
}

function against(
  { expected, sd, n, rank, place }: Reference,
  pack: NormPack,
  score: Score,
  value: number,
  higherIsBetter: boolean,
): PackComparison | null {
  const placement = place(value, higherIsBetter);
  if (placement === null) return null;
  return {
    ...standing(placement),
    packId: pack.id,
    packVersion: pack.version,
    interval: limitsOf(score, (limit) => rank(limit, higherIsBetter)),
    normInterval: placement.normInterval,
    expected,
    sd,
    population: pack.population,
    n,
    source: { citation: pack.source.citation, doi: pack.source.doi ?? '–' },
    status: pack.status,
    mode: pack.mode,
    country: pack.country,
    adjustment: pack.adjustment,
  };
}

function spreadOf(packs: readonly PackComparison[]): { low: number; high: number } | null {
  const ranks = packs.map(({ percentile }) => percentile);
  return packs.length < 2 ? null : { low: Math.min(...ranks), high: Math.max(...ranks) };
}

/**
 * One score against every pack for it. Never an extrapolation: outside of a pack's range there is no value, and an
 * unusable recording is compared with nobody.
 * @param sessions of how many sessions the score is the mean; only packs made for that many are asked
 */
export function compare(
  score: Score,
  usable: boolean,
  higherIsBetter: boolean,
  person: NormPerson | null,
  packs: readonly NormPack[],
  sessions = 1,
): Comparison {
  if (!usable) return { kind: 'none', reason: 'unusable' };
  const { value } = score;
  if (value === null) return { kind: 'none', reason: 'no-value' };
  const answers = packs
    .filter((pack) => pack.scoreId === score.id && pack.sessions === sessions)
    .toSorted(inOrder)
    .map((pack) => {
      const reference = referenceFor(pack, person);
      if (typeof reference === 'string') return { packId: pack.id, reason: reference };
      const compared = against(reference, pack, score, value, higherIsBetter);
      return compared ?? { packId: pack.id, reason: 'not-covered' as const };
    });
  const found = answers.filter((answer): answer is PackComparison => !('reason' in answer));
  const silent = answers.filter((answer): answer is SilentPack => 'reason' in answer);
  return found.length > 0
    ? { kind: 'packs', packs: found, spread: spreadOf(found), silent }
    : { kind: 'none', reason: silent[0]?.reason ?? 'no-pack' };
}
