/** The work list as a table for a practice's own spreadsheet: the five fields, and how the person stands. */
import type { Table } from '#lib/domain/csv.ts';
import type { Standing } from '#lib/domain/standing.ts';
import { workListTexts } from '#lib/i18n/catalogue/work-list.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import type { ProgressMessage } from '#lib/progress/wire/participation.ts';

export interface WorkRow {
  readonly id: string;
  readonly standing: Standing;
  /** What was reported last; null between redeeming the code and the first message. */
  readonly progress: ProgressMessage | null;
}

/** Days as YYYY-MM-DD, which every spreadsheet sorts. Empty cells: nothing was reported yet. */
export function workListTable(rows: readonly WorkRow[], locale: Locale): Table {
  const t = workListTexts[locale];
  return {
    columns: [t.kvnr, t.standing, t.testsDone, t.lastTest, t.testsRemaining, t.start],
    rows: rows.map(({ standing, progress }) => [
      progress?.kvnr ?? null,
      t.standings[standing],
      progress?.testsDone ?? null,
      progress?.lastTestDate ?? null,
      progress?.testsRemaining ?? null,
      progress?.startDate ?? null,
    ]),
  };
}
