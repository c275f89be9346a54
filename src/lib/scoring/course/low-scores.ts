import { baseRateOfLowScores } from '#lib/statistics/base-rate.ts';
import type { ScoredSession } from '../score-session.ts';

/** Percentile ranks below which a score is looked at: 16 and 5 of 100 of the group lie below. */
const LOW_CUTS = Object.freeze([16, 5] as const);

/**
 * Correlations between the scores for which the base rate is given. Nobody knows that of these tests: 0 is the case of
 * scores that have nothing to do with each other, 0.4 one that is common among tests of thinking.
 */
const ASSUMED_CORRELATIONS = Object.freeze([0, 0.4] as const);

/** How often at least one low score is met in healthy people, beside how many were met here. */
export interface LowScores {
  /** Percentile rank, 0 to 100. */
  readonly cutPercentile: number;
  /** Scores of this person below it, in at least one of the groups compared with. */
  readonly below: number;
  /** Share of a healthy group (0 to 1) with at least one score below it, for each assumed correlation. */
  readonly baseRates: readonly { readonly assumedCorrelation: number; readonly atLeastOne: number }[];
}

export type LowScoreReport =
  | { readonly kind: 'none'; readonly reason: 'no-comparisons' }
  | {
      readonly kind: 'low-scores';
      /** Scores that were compared with a group. */
      readonly compared: number;
      readonly cuts: readonly LowScores[];
    };

type BaseRates = LowScores['baseRates'];

/** An integral each; the numbers of scores that come up are few. */
const known = new Map<string, BaseRates>();

function baseRatesOf(k: number, cutPercentile: number): BaseRates {
  const key = `${k} ${cutPercentile}`;
  const rates =
    known.get(key) ??
    ASSUMED_CORRELATIONS.map((rho) => ({
      assumedCorrelation: rho,
      atLeastOne: baseRateOfLowScores({ k, rho, cutPercentile }),
    }));
  known.set(key, rates);
  return rates;
}

/** Lowest percentile rank of every score that was compared, from the latest session that counts for it. */
function lowestRanks(counted: readonly ScoredSession[]): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  for (const { comparisons } of counted) {
    for (const [scoreId, comparison] of Object.entries(comparisons)) {
      if (comparison.kind !== 'packs') continue;
      ranks.set(scoreId, Math.min(...comparison.packs.map(({ percentile }) => percentile)));
    }
  }
  return ranks;
}

/**
 * Low scores and their base rate: with many scores a single low one is usual.
 * @param counted the sessions that count, in the order in which they were begun
 */
export function lowScores(counted: readonly ScoredSession[]): LowScoreReport {
  const ranks = [...lowestRanks(counted).values()];
  if (ranks.length === 0) return { kind: 'none', reason: 'no-comparisons' };
  return {
    kind: 'low-scores',
    compared: ranks.length,
    cuts: LOW_CUTS.map((cutPercentile) => ({
      cutPercentile,
      below: ranks.filter((rank) => rank < cutPercentile).length,
      baseRates: baseRatesOf(ranks.length, cutPercentile),
    })),
  };
}
