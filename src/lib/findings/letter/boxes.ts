import type { Box } from './flow.ts';
import type { Style } from '#lib/paper/pen.ts';
import { baseline, type Setting } from './setting.ts';
import { HAIRLINE, lineMm, SHEET, TEXT_MM } from './sheet.ts';

interface TextOptions {
  readonly style: Style;
  readonly gapMm: number;
  readonly indentMm?: number;
  readonly bullet?: string;
  /** All lines stay with what comes next. */
  readonly keep?: boolean;
  /** Done when the first line is drawn. */
  readonly onDraw?: () => void;
}

/** A text as one box per line; its first two and its last two lines stay together. */
export function textBoxes({ pen, layout }: Setting, text: string, options: TextOptions): readonly Box[] {
  const { style, gapMm, indentMm = 0, bullet, keep = false, onDraw } = options;
  const lines = pen.lines(text, TEXT_MM - indentMm, style);
  return lines.map((line, i) => ({
    heightMm: lineMm(style.sizePt, layout),
    gapMm: i === 0 ? gapMm : 0,
    keepWithNext: keep || (lines.length > 1 && (i === 0 || i === lines.length - 2)),
    repeat: null,
    draw(topMm) {
      if (i === 0) onDraw?.();
      if (i === 0 && bullet !== undefined) pen.write(bullet, SHEET.leftMm, baseline(topMm, style), style);
      pen.write(line, SHEET.leftMm + indentMm, baseline(topMm, style), style);
    },
  }));
}

/** Lines of text in a column of their own. */
export interface Cell {
  readonly xMm: number;
  readonly heightMm: number;
  readonly lines: readonly { readonly text: string; readonly style: Style }[];
}

export function cellOf(
  { pen, layout }: Setting,
  place: { readonly xMm: number; readonly widthMm: number },
  texts: readonly (readonly [string, Style])[],
): Cell {
  const lines = texts.flatMap(([text, style]) =>
    pen.lines(text, place.widthMm, style).map((line) => ({ text: line, style })),
  );
  const heightMm = lines.reduce((sum, { style }) => sum + lineMm(style.sizePt, layout), 0);
  return { xMm: place.xMm, heightMm, lines };
}

export function drawCell({ pen, layout }: Setting, { xMm, lines }: Cell, topMm: number): void {
  let y = topMm;
  for (const { text, style } of lines) {
    pen.write(text, xMm, baseline(y, style), style);
    y += lineMm(style.sizePt, layout);
  }
}

interface RowOptions extends Partial<Omit<Box, 'heightMm' | 'draw'>> {
  readonly padMm: number;
  /** A line below the row. */
  readonly rule: boolean;
}

/** Cells side by side, one box; the tallest gives the height. */
export function rowBox(setting: Setting, cells: readonly Cell[], options: RowOptions): Box {
  const { padMm, rule, ...rest } = options;
  const heightMm = Math.max(...cells.map((cell) => cell.heightMm)) + 2 * padMm;
  return {
    heightMm,
    gapMm: 0,
    keepWithNext: false,
    repeat: null,
    ...rest,
    draw(topMm) {
      for (const cell of cells) drawCell(setting, cell, topMm + padMm);
      const y = topMm + heightMm;
      if (rule) setting.pen.rule(SHEET.leftMm, y, SHEET.rightMm, y, 0.2, HAIRLINE);
    },
  };
}
