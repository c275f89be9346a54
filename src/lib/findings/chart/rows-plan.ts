import type { PercentileBand } from '../model.ts';
import { LINE, type ChartLook } from './look.ts';
import { linesOf } from './write.ts';

/** A line of a chart whose values lie on one horizontal scale; places in units of that scale. */
export interface Row {
  readonly label: string;
  /** Quieter, below the label. */
  readonly under: string;
  readonly value: number;
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** Written above the point; empty for none. */
  readonly number: string;
}

/** The one horizontal scale of a chart of rows. */
export interface RowsScale {
  readonly min: number;
  readonly max: number;
  readonly axis: string;
  /** `widthPx`: length of the scale. */
  ticks(widthPx: number): readonly { readonly value: number; readonly text: string }[];
  /** Dashed line with its name below the axis, null for none. */
  readonly dashed: { readonly value: number; readonly label: string } | null;
  /** Parts of the scale, in its units; the fill tells the middle one from the rest. */
  readonly bands: readonly (PercentileBand & { readonly middle: boolean })[];
}

export interface PlacedRow extends Row {
  readonly labelLines: readonly string[];
  readonly underLines: readonly string[];
  /** px from the top of the rows. */
  readonly textTopPx: number;
  readonly pointPx: number;
}

export interface RowsPlan {
  /** px from the left edge of the chart to the scale, and from the scale to the right edge. */
  readonly leftPx: number;
  readonly rightPx: number;
  /** Height of all rows, px. */
  readonly bodyPx: number;
  readonly rows: readonly PlacedRow[];
  /** Where the scale shows, px from the top of the rows: all of it beside labels, or one strip below
   * each label and, where bands have names, one more at the top that carries them. */
  readonly strips: readonly { readonly topPx: number; readonly bottomPx: number }[];
  /** Lines between rows, px from the top of the rows. */
  readonly rulesPx: readonly number[];
}

/** From this many type sizes on the labels stand beside the scale. */
const BESIDE_FROM = 40;
const LABEL_SHARE = 0.4;
/** In type sizes. */
const NUMBER = 1.15;
const STRIP = 1.3;
const ROW_GAP = 1.1;
const EDGE = 0.7;
/** Strip below the names of the bands, and the room after it. */
const HEAD_STRIP = 0.6;
const HEAD_GAP = 0.7;

function textOf(row: Row, widthPx: number, look: ChartLook) {
  const labelLines = linesOf(row.label, widthPx, look, true);
  const underLines = linesOf(row.under, widthPx, look, false);
  return { labelLines, underLines, textPx: (labelLines.length + underLines.length) * LINE * look.fontPx };
}

function planBeside(rows: readonly Row[], look: ChartLook, widthPx: number): RowsPlan {
  const em = look.fontPx;
  const leftPx = widthPx * LABEL_SHARE;
  let topPx = 0;
  const rulesPx: number[] = [];
  const placed = rows.map((row): PlacedRow => {
    const { textPx, ...lines } = textOf(row, leftPx - 1.5 * em, look);
    const heightPx = Math.max(textPx, (row.number === '' ? 1.2 : 2.3) * em) + 0.8 * em;
    const middlePx = topPx + heightPx / 2;
    topPx += heightPx;
    rulesPx.push(topPx);
    return {
      ...row,
      ...lines,
      textTopPx: middlePx - textPx / 2,
      pointPx: middlePx + (row.number === '' ? 0 : 0.5 * em),
    };
  });
  return {
    leftPx,
    rightPx: EDGE * em,
    bodyPx: topPx,
    rows: placed,
    strips: [{ topPx: 0, bottomPx: topPx }],
    rulesPx: rulesPx.slice(0, -1),
  };
}

function planBelow(rows: readonly Row[], look: ChartLook, widthPx: number, named: boolean): RowsPlan {
  const em = look.fontPx;
  let topPx = named ? (HEAD_STRIP + HEAD_GAP) * em : 0;
  const strips = named ? [{ topPx: 0, bottomPx: HEAD_STRIP * em }] : [];
  const placed = rows.map((row): PlacedRow => {
    const { textPx, ...lines } = textOf(row, widthPx, look);
    const stripTopPx = topPx + textPx + (row.number === '' ? 0.3 : NUMBER + 0.1) * em;
    const strip = { topPx: stripTopPx, bottomPx: stripTopPx + STRIP * em };
    strips.push(strip);
    const textTopPx = topPx;
    topPx = strip.bottomPx + ROW_GAP * em;
    return { ...row, ...lines, textTopPx, pointPx: (strip.topPx + strip.bottomPx) / 2 };
  });
  const bodyPx = strips.at(-1)?.bottomPx ?? 0;
  return { leftPx: EDGE * em, rightPx: EDGE * em, bodyPx, rows: placed, strips, rulesPx: [] };
}

/**
 * Places of labels, points and strips: labels beside the scale where there is room, above each row where not.
 * @param named whether bands have names
 */
export function planRows(rows: readonly Row[], look: ChartLook, widthPx: number, named: boolean): RowsPlan {
  return widthPx >= BESIDE_FROM * look.fontPx
    ? planBeside(rows, look, widthPx)
    : planBelow(rows, look, widthPx, named);
}
