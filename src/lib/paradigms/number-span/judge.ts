import type { TrialRow } from '#lib/domain/trial-row.ts';
import { countedRows } from '../counted-rows.ts';
import { parameters } from './parameters.ts';
import { sequencesOf, type Direction, type SpanTrial } from './trials.ts';

/** The sequence of a row: it was made by trials.ts of this very version. */
export function trialOf(row: TrialRow): SpanTrial {
  return row.trial as SpanTrial;
}

/** Whether the digits were typed all, and in the order asked for. */
export function isRowRight(row: TrialRow): boolean {
  return row.answer === trialOf(row).correct;
}

/** The stop rule: all sequences of one length are wrong. `rows`: of one block, in order, without gaps. */
export function isOver(rows: readonly TrialRow[]): boolean {
  const { value: perLength } = parameters.sequencesPerLength;
  const last = rows.slice(-perLength);
  const lengths = new Set(last.map((row) => trialOf(row).length));
  return last.length === perLength && lengths.size === 1 && !last.some(isRowRight);
}

const byIndex = (a: TrialRow, b: TrialRow): number => a.index - b.index;

function testRowsOf(direction: Direction, rows: readonly TrialRow[]): readonly TrialRow[] {
  return rows.filter((row) => row.phase === 'test' && trialOf(row).direction === direction);
}

/** The rows that count for a direction, in order, up to the stop rule. */
export function scoredRows(direction: Direction, rows: readonly TrialRow[]): readonly TrialRow[] {
  const counted = countedRows(testRowsOf(direction, rows)).toSorted(byIndex);
  const end = counted.findIndex((_, i) => isOver(counted.slice(0, i + 1)));
  return end === -1 ? counted : counted.slice(0, end + 1);
}

/** Whether a direction was done to its end: in one of its attempts, by the stop rule or to the last sequence. */
export function isWhole(direction: Direction, rows: readonly TrialRow[]): boolean {
  const own = testRowsOf(direction, rows);
  const attempts = [...new Set(own.map(({ attempt }) => attempt))];
  return attempts.some((number) => {
    const attempt = own.filter((row) => row.attempt === number).toSorted(byIndex);
    return attempt.length === sequencesOf(direction) || isOver(attempt);
  });
}
