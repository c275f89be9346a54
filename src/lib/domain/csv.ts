/**
 * Tables as a German Excel opens them by a double tap, and everything else reads: RFC 4180 (lines end in CR LF, cells in
 * quotation marks where they must be) in UTF-8 with a byte order mark. Two things differ from the RFC's examples, because
 * a German Excel asks for them: cells are separated by semicolons, since its comma is the decimal sign; and numbers have
 * that comma, since it takes `16.7` for the 16th of July. R reads this as `read.csv2`, pandas with `sep=';', decimal=','`.
 */

/** A cell. Null is an empty cell; an empty text is a pair of quotation marks. */
export type Cell = string | number | boolean | null;

/** One table: its head, and rows as long as the head. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const SEPARATOR = ';';
const LINE_END = '\r\n';
/** Without it Excel reads UTF-8 as Windows-1252, and ä becomes Ã¤. */
export const BYTE_ORDER_MARK = '\ufeff';

/** Beginnings by which a spreadsheet takes a text for a formula, also in their wide forms of East Asian type. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * A text that no spreadsheet runs: an apostrophe stands before whatever could begin a formula. It stands also before a
 * text that begins with an apostrophe itself, so that a reader who takes away one gets the text back, always.
 */
export function harmless(text: string): string {
  return FORMULA.test(text) || text.startsWith("'") ? `'${text}` : text;
}

function quoted(text: string): string {
  return text === '' || /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  return quoted(typeof cell === 'boolean' ? String(cell) : harmless(cell));
}

/** The text of a table's file. Numbers keep all their digits. Throws RangeError where a row is not as long as the head. */
export function csv({ columns, rows }: Table): string {
  const lines = [columns, ...rows].map((cells, i) => {
    if (cells.length !== columns.length)
      throw new RangeError(`Line ${i + 1} has ${cells.length} cells, the head has ${columns.length}`);
    return cells.map(cellText).join(SEPARATOR) + LINE_END;
  });
  return BYTE_ORDER_MARK + lines.join('');
}
