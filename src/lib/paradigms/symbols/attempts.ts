import type { TrialRow } from '#lib/domain/trial-row.ts';
import { parameters } from './parameters.ts';
import { elapsedMs, isOver, type SymbolTrial } from './trials.ts';

/** What the test was worked on. */
export interface CountedAttempt {
  /** Rows of the attempt that counts, in their order; of the longest one where none ran its full time. */
  readonly rows: readonly TrialRow[];
  /** Whether it ran its full time. */
  readonly isWhole: boolean;
  /** How long it ran, s. */
  readonly elapsedS: number;
  /** Attempts that were cut short before it. */
  readonly cutShort: number;
}

/** Ends with its time, or with the last symbol that was planned. */
function isWhole(rows: readonly TrialRow[]): boolean {
  return isOver(rows) || rows.length === parameters.trials.value;
}

/**
 * The attempt that counts: the first that ran its full time. Answers of two attempts are never put together, because the
 * score is what was done in one stretch of time.
 */
export function countedAttempt(rows: readonly TrialRow[]): CountedAttempt {
  const test = rows.filter(({ phase }) => phase === 'test');
  const numbers = [...new Set(test.map(({ attempt }) => attempt))].toSorted((a, b) => a - b);
  const attempts = numbers.map((number) =>
    test.filter(({ attempt }) => attempt === number).toSorted((a, b) => a.index - b.index),
  );
  const whole = attempts.findIndex(isWhole);
  const longest = attempts.toSorted((a, b) => b.length - a.length)[0] ?? [];
  const counted = attempts[whole] ?? longest;
  return {
    rows: counted,
    isWhole: whole >= 0,
    elapsedS: elapsedMs(counted) / 1000,
    cutShort: whole >= 0 ? whole : Math.max(0, attempts.length - 1),
  };
}

/** An answered symbol. */
export interface JudgedAnswer {
  readonly answer: string;
  /** Event stamp minus onset tick, ms. */
  readonly rtMs: number;
  /** Null for an answer that came too fast to be one. */
  readonly isRight: boolean | null;
}

/** The answers of an attempt; a symbol that was not answered before the time was up is left out. */
export function judgedAnswers(rows: readonly TrialRow[]): readonly JudgedAnswer[] {
  return rows.flatMap(({ answer, eventMs, onsetMs, trial }) => {
    if (answer === null || eventMs === null) return [];
    const rtMs = eventMs - onsetMs;
    const isTooFast = rtMs < parameters.anticipationMs.value;
    // The row's trial was made by trials.ts of this very version.
    return [{ answer, rtMs, isRight: isTooFast ? null : answer === (trial as SymbolTrial).correct }];
  });
}
