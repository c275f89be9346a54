import { answersTable } from './answers-table.ts';
import { columnsTable } from './columns.ts';
import { csv } from '#lib/domain/csv.ts';
import type { ExportFile, ExportInput } from './input.ts';
import { ANSWERS_FILE, READ_ME_FILE, testFile } from './names.ts';
import { readMe } from './read-me.ts';
import { testTables } from './test-tables.ts';

const utf8 = new TextEncoder();

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** All files of an export, the read-me first. Pure: the same input gives the same bytes. */
export function exportFiles(input: ExportInput): readonly ExportFile[] {
  const { record, consents, sent, waiting, others, letters, locale, recordSchema } = input;
  const tests = testTables(record.sessions, record.trials);
  const texts: readonly (readonly [string, string])[] = [
    ['merkzeit.json', json(record)],
    ['record.schema.json', recordSchema],
    ...[...tests].map(([test, table]) => [testFile(test), csv(table)] as const),
    [ANSWERS_FILE, csv(answersTable(record))],
    ['spalten.csv', csv(columnsTable(tests, locale))],
    ['einwilligungen.json', json(consents)],
    ['gesendet.json', json({ sent, waiting })],
    ['weiteres.json', json(others)],
  ];
  const made = texts.map(([name, text]): ExportFile => ({ name, bytes: utf8.encode(text) }));
  const files = [...letters, ...made];
  const first = readMe(
    input,
    files.map(({ name }) => name),
  );
  return [{ name: READ_ME_FILE, bytes: utf8.encode(first) }, ...files];
}
