import type { TrialRow } from '#lib/domain/trial-row.ts';

/** The row that counts for each planned trial: the first attempt that has an answer, else the last attempt. */
export function countedRows(rows: readonly TrialRow[]): readonly TrialRow[] {
  const byTrial = new Map<string, TrialRow>();
  const inOrder = rows.filter((row) => row.phase === 'test').toSorted((a, b) => a.attempt - b.attempt);
  for (const row of inOrder) {
    const key = `${row.block}/${row.index}`;
    const earlier = byTrial.get(key);
    if (earlier === undefined || earlier.answer === null) byTrial.set(key, row);
  }
  return [...byTrial.values()];
}
