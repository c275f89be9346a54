import type { Locale } from '#lib/i18n/texts.ts';
import type { Block, Fact, Section } from '../model.ts';
import { chartBox } from './chart-box.ts';
import type { Box } from './flow.ts';
import type { Pen, Style } from './pen.ts';
import { HAIRLINE, INK, lineMm, QUIET, SHEET, TYPE } from './sheet.ts';

const LEFT = SHEET.leftMm;
const WIDTH = SHEET.rightMm - SHEET.leftMm;
const PARAGRAPH_GAP = 2.4;
const BULLET_INDENT = 5;
const FACT_LABEL_WIDTH = 52;
const COLUMN_GAP = 4;

export const BODY: Style = { sizePt: TYPE.body, weight: 'normal', colour: INK };
const STRONG: Style = { ...BODY, weight: 'bold' };
const HEADING: Style = { ...STRONG, sizePt: TYPE.heading };
const CAPTION: Style = { ...BODY, sizePt: 11, colour: QUIET };
const TABLE: Style = { ...BODY, sizePt: TYPE.table };
const TABLE_STRONG: Style = { ...TABLE, weight: 'bold' };
const TABLE_QUIET: Style = { ...TABLE, colour: QUIET };

/** Baseline of a line whose top is given. */
export function baseline(topMm: number, { sizePt }: Style): number {
  return topMm + (sizePt * 25.4) / 72;
}

interface LineOptions {
  readonly style: Style;
  readonly gapMm: number;
  readonly indentMm?: number;
  readonly bullet?: string;
  /** All lines stay with what comes next. */
  readonly keep?: boolean;
}

/** A text as one box per line; its first two and its last two lines stay together. */
export function textBoxes(pen: Pen, text: string, options: LineOptions): readonly Box[] {
  const { style, gapMm, indentMm = 0, bullet, keep = false } = options;
  const lines = pen.lines(text, WIDTH - indentMm, style);
  return lines.map((line, i) => ({
    heightMm: lineMm(style.sizePt),
    gapMm: i === 0 ? gapMm : 0,
    keepWithNext: keep || (lines.length > 1 && (i === 0 || i === lines.length - 2)),
    repeat: null,
    draw(topMm) {
      if (i === 0 && bullet !== undefined) pen.write(bullet, LEFT, baseline(topMm, style), style);
      pen.write(line, LEFT + indentMm, baseline(topMm, style), style);
    },
  }));
}

interface Cell {
  readonly xMm: number;
  readonly widthMm: number;
  readonly lines: readonly { readonly text: string; readonly style: Style }[];
}

function cellOf(pen: Pen, xMm: number, widthMm: number, texts: readonly (readonly [string, Style])[]): Cell {
  const lines = texts.flatMap(([text, style]) =>
    pen.lines(text, widthMm, style).map((line) => ({ text: line, style })),
  );
  return { xMm, widthMm, lines };
}

/** Cells side by side, one box; the tallest gives the height. */
function rowBox(
  pen: Pen,
  cells: readonly Cell[],
  more: Partial<Box> & { readonly padMm: number; readonly rule: boolean },
): Box {
  const { padMm, rule, ...rest } = more;
  const textMm = Math.max(
    ...cells.map(({ lines }) => lines.reduce((sum, { style }) => sum + lineMm(style.sizePt), 0)),
  );
  const heightMm = textMm + 2 * padMm;
  return {
    heightMm,
    gapMm: 0,
    keepWithNext: false,
    repeat: null,
    ...rest,
    draw(topMm) {
      for (const { xMm, lines } of cells) {
        let y = topMm + padMm;
        for (const { text, style } of lines) {
          pen.write(text, xMm, baseline(y, style), style);
          y += lineMm(style.sizePt);
        }
      }
      if (rule) pen.rule(LEFT, topMm + heightMm, SHEET.rightMm, topMm + heightMm, 0.2, HAIRLINE);
    },
  };
}

function factBoxes(pen: Pen, facts: readonly Fact[]): readonly Box[] {
  return facts.map(({ label, value }, i) =>
    rowBox(
      pen,
      [
        cellOf(pen, LEFT, FACT_LABEL_WIDTH - COLUMN_GAP, [[label, { ...TABLE_QUIET, sizePt: 11 }]]),
        cellOf(pen, LEFT + FACT_LABEL_WIDTH, WIDTH - FACT_LABEL_WIDTH, [[value, { ...TABLE, sizePt: 11 }]]),
      ],
      { padMm: 0.5, rule: false, gapMm: i === 0 ? 1.5 : 0, keepWithNext: i < facts.length - 1 },
    ),
  );
}

/** Widths of the columns of a table, mm: the words need most room. */
function columnsMm(count: number): readonly number[] {
  if (count === 2) return [95, WIDTH - 95];
  return count === 3 ? [68, 50, 47] : Array.from({ length: count }, () => WIDTH / count);
}

function tableBoxes(pen: Pen, table: Extract<Block, { kind: 'table' }>): readonly Box[] {
  const widths = columnsMm(table.columns.length);
  const lefts = widths.map((_, i) => LEFT + widths.slice(0, i).reduce((sum, width) => sum + width, 0));
  const cell = (i: number, texts: readonly (readonly [string, Style])[]): Cell =>
    cellOf(pen, lefts[i] ?? LEFT, (widths[i] ?? WIDTH) - COLUMN_GAP, texts);
  const head = rowBox(
    pen,
    table.columns.map((name, i) => cell(i, [[name, TABLE_STRONG]])),
    { padMm: 1, rule: true, gapMm: 3, keepWithNext: true },
  );
  const rows = table.rows.map((row, index) =>
    rowBox(
      pen,
      row.map((lines, i) =>
        cell(
          i,
          lines.map((line, n) => [line, n > 0 ? TABLE_QUIET : i === 1 ? TABLE_STRONG : TABLE] as const),
        ),
      ),
      { padMm: 0.9, rule: true, repeat: head, keepWithNext: index === 0 || index === table.rows.length - 2 },
    ),
  );
  return [head, ...rows];
}

function blockBoxes(pen: Pen, block: Block, locale: Locale): readonly Box[] {
  switch (block.kind) {
    case 'paragraph':
      return textBoxes(pen, block.text, {
        style: BODY,
        gapMm: PARAGRAPH_GAP,
        keep: block.text.endsWith(':'),
      });
    case 'list':
      return block.items.flatMap((item) =>
        textBoxes(pen, item, { style: BODY, gapMm: 1.4, indentMm: BULLET_INDENT, bullet: '–' }),
      );
    case 'facts':
      return [
        ...(block.title === null ? [] : textBoxes(pen, block.title, { style: STRONG, gapMm: 3, keep: true })),
        ...factBoxes(pen, block.facts),
      ];
    case 'table':
      return tableBoxes(pen, block);
    case 'chart':
      return [
        ...textBoxes(pen, block.series.title, { style: STRONG, gapMm: 5, keep: true }),
        chartBox(pen, block.series, locale),
        ...textBoxes(pen, block.caption, { style: CAPTION, gapMm: 1.5 }),
      ];
  }
}

export function sectionBoxes(pen: Pen, { title, blocks }: Section, locale: Locale): readonly Box[] {
  return [
    ...textBoxes(pen, title, { style: HEADING, gapMm: 6.5, keep: true }),
    ...blocks.flatMap((block) => blockBoxes(pen, block, locale)),
  ];
}
