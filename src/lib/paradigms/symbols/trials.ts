import type { Rng } from '#lib/domain/rng.ts';
import type { TrialRow } from '#lib/domain/trial-row.ts';
import type { Plan } from '../contract.ts';
import { onePart } from '../plan.ts';
import { SYMBOL_IDS, type SymbolId } from './drawings.ts';
import { parameters } from './parameters.ts';

/** One symbol to be matched. */
export type SymbolTrial = {
  /** The symbol in the middle. */
  readonly symbol: SymbolId;
  /** The digit under it in the key, `1` to `9`: the right answer. */
  readonly correct: string;
  /** The symbols of the key, in the order of their digits. */
  readonly key: readonly SymbolId[];
  /** False in practice, where no time runs through the block. */
  readonly isTimed: boolean;
};

/** All nine in a random order that does not begin with the symbol before it. */
function runAfter(previous: SymbolId | undefined, rng: Rng): readonly SymbolId[] {
  const run = rng.shuffle(SYMBOL_IDS);
  if (run[0] !== previous) return run;
  const place = rng.int(1, run.length - 1);
  return run.map((symbol, i) => (i === 0 ? run[place] : i === place ? run[0] : symbol) ?? symbol);
}

/** Symbols in runs of nine that hold each once; never the same twice in a row. */
function sequence(count: number, rng: Rng): readonly SymbolId[] {
  const symbols: SymbolId[] = [];
  while (symbols.length < count) symbols.push(...runAfter(symbols.at(-1), rng));
  return symbols.slice(0, count);
}

/** Pure: the same random numbers give the same key and the same symbols. The key of practice is that of the test. */
export function makePlan(rng: Rng): Plan<SymbolTrial> {
  const key = rng.shuffle(SYMBOL_IDS);
  const trialsOf = (count: number, isTimed: boolean): readonly SymbolTrial[] =>
    sequence(count, rng).map((symbol) => ({
      symbol,
      correct: String(key.indexOf(symbol) + 1),
      key,
      isTimed,
    }));
  const practice = { trials: trialsOf(parameters.practiceTrials.value, false) };
  return onePart(practice, [{ trials: trialsOf(parameters.trials.value, true) }]);
}

/** How long a block has run, ms: from the first onset to the last answer, or to the end of its time without one. */
export function elapsedMs(rows: readonly TrialRow[]): number {
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return 0;
  return last.eventMs === null ? parameters.blockMs.value : last.eventMs - first.onsetMs;
}

/**
 * Whether the time of the block is up. A symbol of the test stays until it is answered or the time is up, so a row
 * without an answer is the last. Practice ends with its last symbol.
 */
export function isOver(rows: readonly TrialRow[]): boolean {
  return rows[0]?.trial['isTimed'] === true && elapsedMs(rows) >= parameters.blockMs.value;
}
