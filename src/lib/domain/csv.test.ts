import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv, harmless, type Cell } from './csv.ts';
import { readCsv } from './testing/read-csv.ts';

const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ';', '\r', '\n', '\t', ',', ' ', 'a', '1'),
  }),
);
const cells: fc.Arbitrary<Cell> = fc.oneof(
  texts,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const tables = fc.integer({ min: 1, max: 6 }).chain((width) =>
  fc.record({
    columns: fc.array(fc.constantFrom('a', 'b', 'ä'), { minLength: width, maxLength: width }),
    rows: fc.array(fc.array(cells, { minLength: width, maxLength: width }), { maxLength: 6 }),
  }),
);

/** What a reader of our rules makes of a cell. */
function meant(cell: { readonly text: string; readonly isQuoted: boolean }, as: Cell): Cell {
  if (cell.text === '' && !cell.isQuoted) return null;
  if (typeof as === 'number') return Number(cell.text.replace(',', '.'));
  if (typeof as === 'boolean') return cell.text === 'true';
  return cell.text.startsWith("'") ? cell.text.slice(1) : cell.text;
}

describe('a table', () => {
  it('is read back cell by cell, whatever stands in it', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const [head = [], ...lines] = readCsv(csv(table));
        expect(head.map(({ text }) => text)).toEqual(table.columns);
        expect(lines).toHaveLength(table.rows.length);
        const read = lines.map((line, y) => line.map((cell, x) => meant(cell, table.rows[y]?.[x] ?? null)));
        // −0 is written as 0.
        expect(read).toEqual(table.rows.map((row) => row.map((cell) => (Object.is(cell, -0) ? 0 : cell))));
      }),
    );
  });

  it('holds no text that a spreadsheet runs', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const [, [cell] = []] = readCsv(csv({ columns: ['a'], rows: [[text]] }));
        expect(cell?.text ?? '').not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      }),
    );
  });

  it.each([
    ['=HYPERLINK("http://x")', `'=HYPERLINK("http://x")`],
    ['+49 30 1', "'+49 30 1"],
    ['-', "'-"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['＝1', "'＝1"],
    ["'so'", "''so'"],
    ['Tee = gut', 'Tee = gut'],
    ['', ''],
  ])('makes %j harmless', (text, expected) => {
    expect(harmless(text)).toBe(expected);
  });

  it('has the very bytes that a German Excel asks for', () => {
    const rows = [
      [16.7, -3, 'Käse; "alt"', ''],
      [null, true, 'zwei\nZeilen', 'b'],
    ];
    expect(csv({ columns: ['Zeit', 'n', 'Text', 'x'], rows })).toBe(
      '\ufeffZeit;n;Text;x\r\n16,7;-3;"Käse; ""alt""";""\r\n;true;"zwei\nZeilen";b\r\n',
    );
  });

  it('is refused where a row has not as many cells as the head', () => {
    expect(() => csv({ columns: ['a', 'b'], rows: [['x']] })).toThrow('Line 2 has 1 cells, the head has 2');
  });
});

describe('the strict reader', () => {
  it.each([
    ['a;b\r\n', 'byte order mark'],
    ['\ufeffa\n', 'in a cell without'],
    ['\ufeffa;"b\r\n', 'never closed'],
    ['\ufeffa;b\r\nc\r\n', 'differ in length'],
    ['\ufeffa;b"\r\n', 'in a cell without'],
    ['\ufeff"a"b\r\n', 'does not end'],
    ['\ufeffa', 'does not end'],
  ])('refuses %j', (text, words) => {
    expect(() => readCsv(text)).toThrow(words);
  });
});
