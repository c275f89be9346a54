import type { Chart } from 'chart.js';
import { LINE, type ChartLook } from './look.ts';
import type { RowsPlan, RowsScale } from './rows-plan.ts';
import { wholeWordLines, writeLine } from './write.ts';

/** Height of strokes and numbers of the axis, in type sizes. */
const TICKS = 1.75;
const TITLE = 1.5;
/** Between the names of the bands and their bands, in type sizes. */
const NAME_GAP = 0.3;

interface Name {
  /** Its middle on the scale. */
  readonly value: number;
  readonly lines: readonly string[];
}

/** Words above and below the scale, and the room they take. */
export interface ScaleWords {
  readonly names: readonly Name[];
  readonly dashed: Name | null;
  readonly abovePx: number;
  /** With the numbers of the axis and its title. */
  readonly belowPx: number;
}

/** The middle band always has its name; the others where it fits above them. */
export function scaleWords(scale: RowsScale, look: ChartLook, lengthPx: number): ScaleWords {
  const em = look.fontPx;
  const pxPerUnit = lengthPx / (scale.max - scale.min);
  const names = scale.bands.flatMap(({ from, to, label, middle }): Name[] => {
    const whole = wholeWordLines(label, (to - from) * pxPerUnit - NAME_GAP * em, look);
    const lines = whole ?? (middle ? [label] : []);
    return lines.length === 0 ? [] : [{ value: (from + to) / 2, lines }];
  });
  const dashed = scale.dashed === null ? null : { value: scale.dashed.value, lines: [scale.dashed.label] };
  const most = Math.max(0, ...names.map(({ lines }) => lines.length));
  return {
    names,
    dashed,
    abovePx: (most * LINE + NAME_GAP) * em,
    belowPx: (TICKS + (dashed === null ? 0 : LINE) + (scale.axis === '' ? 0 : TITLE)) * em,
  };
}

export function drawScaleWords({ ctx, scales, width }: Chart, words: ScaleWords, look: ChartLook): void {
  const { x, y } = scales;
  if (x === undefined || y === undefined) return;
  const em = look.fontPx;
  const put = ({ value, lines }: Name, topPx: number, colour: string): void => {
    lines.forEach((line, i) => {
      const half = look.measure(line, em, false) / 2;
      const over = Math.min(Math.max(x.getPixelForValue(value), half), width - half);
      const at = { x: over, y: topPx + (i + 0.5) * LINE * em };
      writeLine(ctx, look, line, at, { colour, bold: false, align: 'center' });
    });
  };
  for (const name of words.names) {
    put(name, y.top - (name.lines.length * LINE + NAME_GAP) * em, look.quiet);
  }
  if (words.dashed !== null) put(words.dashed, x.top + TICKS * em, look.ink);
}

/** The label of every row, and the number at its point. */
export function drawRowWords({ ctx, scales }: Chart, plan: RowsPlan, look: ChartLook): void {
  const { x, y } = scales;
  if (x === undefined || y === undefined) return;
  const em = look.fontPx;
  for (const row of plan.rows) {
    const count = row.labelLines.length;
    [...row.labelLines, ...row.underLines].forEach((line, i) => {
      const bold = i < count;
      const at = { x: 0, y: y.getPixelForValue(row.textTopPx + (i + 0.5) * LINE * em) };
      writeLine(ctx, look, line, at, { bold, colour: bold ? look.ink : look.quiet, align: 'left' });
    });
    if (row.number === '') continue;
    const half = look.measure(row.number, em, true) / 2;
    const over = Math.min(Math.max(x.getPixelForValue(row.value), x.left + half), x.right - half);
    const at = { x: over, y: y.getPixelForValue(row.pointPx) - 1.15 * em };
    writeLine(ctx, look, row.number, at, { colour: look.ink, bold: true, align: 'center' });
  }
}
