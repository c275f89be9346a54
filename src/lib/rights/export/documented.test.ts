import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ANSWER_COLUMNS } from './answers-table.ts';
import { exportFiles } from './files.ts';
import { TEST_COLUMNS } from './test-tables.ts';
import { INPUT } from './testing/my-data.ts';

const document = readFileSync('docs/export-format.md', 'utf8');

/** The names in quotation marks of code in the paragraph after a mark. */
function listed(mark: string): readonly string[] {
  const [, after = ''] = document.split(`<!-- ${mark} -->\n\n`);
  const [paragraph = ''] = after.split('\n\n');
  return [...paragraph.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}

describe('docs/export-format.md', () => {
  it('lists the columns of the tables', () => {
    expect(listed('columns of tests')).toEqual(TEST_COLUMNS);
    expect(listed('columns of answers')).toEqual(ANSWER_COLUMNS);
  });

  it('lists every file', () => {
    const rows = [...document.matchAll(/^\| `([^`]+)` /gm)].map(([, name = '']) => name);
    const names = exportFiles(INPUT).map(({ name }) => name.replace(/^tests\/.*/, 'tests/<test>.csv'));
    expect(rows).toEqual([...new Set(names)]);
  });
});
