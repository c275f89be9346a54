import { rightsExportTexts } from '#lib/i18n/catalogue/rights-export.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import { paradigms } from '#lib/paradigms/registry.ts';
import { ANSWER_COLUMNS } from './answers-table.ts';
import type { Cell, Table } from '#lib/domain/csv.ts';
import { ANSWERS_FILE, testFile } from './names.ts';
import { TEST_COLUMNS, TRIAL_PREFIX, type TestColumn } from './test-tables.ts';

/** Stands for the table of every test. */
const EVERY_TEST = 'tests/*.csv';

/** Unit of a column that every test has; null: none. */
function unitOf(column: TestColumn): string | null {
  return column.endsWith('Ms') ? 'ms' : null;
}

/** What each column of the tables is: `spalten.csv`. Fields of a test's own have the words of the data dictionary. */
export function columnsTable(tests: ReadonlyMap<string, Table>, locale: Locale): Table {
  const t = rightsExportTexts[locale].columns;
  const shared: readonly Cell[][] = TEST_COLUMNS.map((column) => [
    EVERY_TEST,
    column,
    unitOf(column),
    t.test[column],
  ]);
  const own = [...tests].flatMap(([test, { columns }]) => {
    const docs: Readonly<Partial<Record<string, { readonly unit: string; readonly sentence: string }>>> =
      paradigms.get(test)?.trialFields ?? {};
    return columns
      .filter((column) => column.startsWith(TRIAL_PREFIX))
      .map((column): readonly Cell[] => {
        const doc = docs[column.slice(TRIAL_PREFIX.length)];
        const meaning = doc === undefined ? t.ownField : `${t.ownField}: ${doc.sentence}`;
        return [testFile(test), column, doc?.unit ?? null, meaning];
      });
  });
  const answers = ANSWER_COLUMNS.map((column): readonly Cell[] => [
    ANSWERS_FILE,
    column,
    null,
    t.answers[column],
  ]);
  return {
    columns: [t.head.file, t.head.column, t.head.unit, t.head.meaning],
    rows: [...shared, ...own, ...answers],
  };
}
