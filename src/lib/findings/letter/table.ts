import type { Block, TableRow } from '../model.ts';
import { cellOf, drawCell, rowBox, type Cell } from './boxes.ts';
import type { Box } from './flow.ts';
import type { Style } from '#lib/paper/pen.ts';
import type { Setting } from './setting.ts';
import { SHEET, TEXT_MM, TINT } from './sheet.ts';

type Table = Extract<Block, { kind: 'table' }>;
type Repeat = NonNullable<Box['repeat']>;

const COLUMN_GAP_MM = 4;
/** Of the table: a wider word is parted before its column takes more. */
const WIDEST_WORD = 0.3;

/** Style of a line of a cell: the latest value stands out, whatever is below a main line is quiet. */
function styleOf({ styles }: Setting, column: number, line: number): Style {
  if (line > 0) return styles.small;
  return column === 1 ? styles.cellStrong : styles.cell;
}

/** A line breaks a little before its column is full. */
const BREAK_LOSS = 1.06;
/** Steps in which room is moved from one column to another, mm. */
const STEPS_MM = [12, 6, 3] as const;

/** Of two ways with as many lines, the one that leaves long texts more room. */
const TIE = 0.01;

/** Lines that all rows take together, where each cell holds texts of these widths. */
function linesOf(rows: readonly (readonly (readonly number[])[])[], widths: readonly number[]): number {
  let sum = 0;
  for (const cells of rows) {
    let most = 1;
    for (const [i, texts] of cells.entries()) {
      const room = (widths[i] ?? TEXT_MM) - COLUMN_GAP_MM;
      let lines = 0;
      for (const text of texts) {
        lines += Math.ceil((text * (text > room ? BREAK_LOSS : 1)) / room);
        sum += (TIE * text) / room;
      }
      most = Math.max(most, lines);
    }
    sum += most;
  }
  return sum;
}

/** Moves room between columns as long as that saves lines; no column falls below its least. */
function balanced(
  rows: readonly (readonly (readonly number[])[])[],
  start: readonly number[],
  least: readonly number[],
): readonly number[] {
  let widths = start;
  let lines = linesOf(rows, widths);
  for (const step of STEPS_MM) {
    for (let moved = true; moved;) {
      moved = false;
      for (const from of widths.keys())
        for (const to of widths.keys()) {
          if (from === to || (widths[from] ?? 0) - step < (least[from] ?? 0)) continue;
          const tried = widths.map((width, i) =>
            i === from ? width - step : i === to ? width + step : width,
          );
          const found = linesOf(rows, tried);
          if (found >= lines) continue;
          [widths, lines, moved] = [tried, found, true];
        }
    }
  }
  return widths;
}

/**
 * Widths of the columns with the gap after each, mm, together the width of the table. Each holds its longest word; what
 * is left goes where it saves most lines.
 */
export function columnsMm(setting: Setting, { columns, rows }: Table): readonly number[] {
  const { pen, styles } = setting;
  const cells = rows.flatMap((row) =>
    row.kind === 'group'
      ? []
      : [
          row.cells.map((texts, column) =>
            texts.map((text, i) => [text, styleOf(setting, column, i)] as const),
          ),
        ],
  );
  const all = [columns.map((name) => [[name, styles.cellStrong] as const]), ...cells];
  const measured = all.map((row) =>
    row.map((texts) => texts.map(([text, style]) => pen.width(text, style) + 0.1)),
  );
  const least = columns.map((_, column) => {
    const words = all.flatMap((row) =>
      (row[column] ?? []).flatMap(([text, style]) =>
        text.split(/[ \t\n]|(?<=\p{L}[-/])(?=\p{L})/u).map((word) => pen.width(word, style) + 0.1),
      ),
    );
    return Math.min(Math.max(...words) + COLUMN_GAP_MM, TEXT_MM * Math.min(WIDEST_WORD, 1 / columns.length));
  });
  const left = TEXT_MM - least.reduce((sum, width) => sum + width, 0);
  const start = least.map((width) => width + left / columns.length);
  return balanced(measured, start, least);
}

interface Columns {
  readonly cell: (column: number, texts: readonly (readonly [string, Style])[]) => Cell;
  readonly head: Box;
}

function columnsOf(setting: Setting, table: Table): Columns {
  const { layout, styles } = setting;
  const widths = columnsMm(setting, table);
  const cell: Columns['cell'] = (column, texts) => {
    const xMm = SHEET.leftMm + widths.slice(0, column).reduce((sum, width) => sum + width, 0);
    return cellOf(setting, { xMm, widthMm: (widths[column] ?? TEXT_MM) - COLUMN_GAP_MM }, texts);
  };
  const head = rowBox(
    setting,
    table.columns.map((name, i) => cell(i, [[name, styles.cellStrong]])),
    { padMm: layout.gapMm * 0.3, rule: true, gapMm: layout.gapMm, keepWithNext: true },
  );
  return { cell, head };
}

/** Title and sentence of a group across the table, on a tint. The title alone comes again on the next page. */
function groupBox(
  setting: Setting,
  row: Extract<TableRow, { kind: 'group' }>,
  head: Box,
): { readonly box: Box; readonly title: Repeat } {
  const { pen, layout, styles } = setting;
  const place = { xMm: SHEET.leftMm + 1.5, widthMm: TEXT_MM - 3 };
  const padMm = layout.gapMm * 0.3;
  const strip = (texts: readonly (readonly [string, Style])[]): Repeat => {
    const cell = cellOf(setting, place, texts);
    const heightMm = cell.heightMm + 2 * padMm;
    return {
      heightMm,
      draw(topMm) {
        pen.panel(SHEET.leftMm, topMm, TEXT_MM, heightMm, TINT);
        drawCell(setting, cell, topMm + padMm);
      },
    };
  };
  const title = [row.title, styles.cellStrong] as const;
  const whole = strip(row.text === '' ? [title] : [title, [row.text, styles.small]]);
  const box: Box = {
    heightMm: whole.heightMm,
    gapMm: layout.gapMm * 0.5,
    keepWithNext: true,
    repeat: head,
    draw(topMm) {
      pen.bookmark(row.title, 'part');
      whole.draw(topMm);
    },
  };
  return { box, title: strip([title]) };
}

function stacked(first: Repeat, second: Repeat | null): Repeat {
  if (second === null) return first;
  return {
    heightMm: first.heightMm + second.heightMm,
    draw(topMm) {
      first.draw(topMm);
      second.draw(topMm + first.heightMm);
    },
  };
}

/** Rows of a table. A group stands above one row at least, and its last two rows stay together. */
export function tableBoxes(setting: Setting, table: Table): readonly Box[] {
  const { head, cell } = columnsOf(setting, table);
  let group: Repeat | null = null;
  const rows = table.rows.map((row, index): Box => {
    if (row.kind === 'group') {
      const { box, title } = groupBox(setting, row, head);
      group = title;
      return box;
    }
    const isLast = (at: number): boolean => (table.rows[at + 1]?.kind ?? 'group') === 'group';
    return rowBox(
      setting,
      row.cells.map((lines, i) =>
        cell(
          i,
          lines.map((line, n) => [line, styleOf(setting, i, n)] as const),
        ),
      ),
      {
        padMm: setting.layout.gapMm * 0.2,
        rule: true,
        repeat: stacked(head, group),
        keepWithNext: !isLast(index) && isLast(index + 1),
      },
    );
  });
  return [head, ...rows];
}
