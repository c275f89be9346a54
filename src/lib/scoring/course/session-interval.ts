import type { Score } from '#lib/paradigms/contract.ts';
import type { Interval } from '#lib/statistics/proportions.ts';
import { detectionIntervals } from '#lib/statistics/signal-detection.ts';
import { LEVEL } from './mean.ts';

/** Scores of signal detection as their ids name them: `<paradigm>.<what>.<domain>`. */
const MEASURES = ['dPrime', 'criterion'] as const;

/** How many of how many, from a share and the answers that it rests on; null where it has no value. */
function countsOf(score: Score | undefined): { readonly yes: number; readonly no: number } | null {
  if (score === undefined || score.value === null) return null;
  const yes = Math.round(score.value * score.n);
  return { yes, no: score.n - yes };
}

/**
 * The interval of a score in one session, in its unit; null: it has none. It is the score's own where the test gives it
 * one. The tests of version 1 give d′ and the criterion none: theirs comes from the hits and false alarms beside them.
 * @param scores all scores of the session
 */
export function sessionInterval(score: Score, scores: readonly Score[]): Interval | null {
  if (score.interval !== null || score.value === null) return score.interval;
  const [paradigm, what, domain] = score.id.split('.');
  const measure = MEASURES.find((name) => name === what);
  if (measure === undefined) return null;
  const beside = (name: string): Score | undefined =>
    scores.find(({ id }) => id === `${paradigm}.${name}.${domain}`);
  const [old, fresh] = [countsOf(beside('hitRate')), countsOf(beside('falseAlarmRate'))];
  if (old === null || fresh === null) return null;
  const counts = { hits: old.yes, misses: old.no, falseAlarms: fresh.yes, correctRejections: fresh.no };
  return detectionIntervals(counts, LEVEL)?.[measure] ?? null;
}
