import { drawablesOf, type ChartBlock, type Drawable } from '../chart/drawable.ts';
import { PAPER_COLOURS, type ChartLook } from '../chart/look.ts';
import { drawVector } from '../chart/vector.ts';
import { cellOf, drawCell } from './boxes.ts';
import type { Box } from './flow.ts';
import { createPdfSink, pdfMeasure } from './pdf-sink.ts';
import type { Setting } from './setting.ts';
import { SHEET, TEXT_MM } from './sheet.ts';

/** A px of a chart on paper. */
const PX_MM = 25.4 / 96;
const COLUMN_GAP_MM = 6;
const TITLE_GAP_MM = 0.5;

function lookOf({ pen, layout }: Setting): ChartLook {
  return {
    ...PAPER_COLOURS,
    fontFamily: 'Atkinson',
    fontPx: (layout.chartPt * 96) / 72,
    pixelRatio: 1,
    measure: pdfMeasure(pen, PX_MM),
  };
}

function draw({ pen }: Setting, drawable: Drawable, xMm: number, topMm: number): void {
  drawVector(drawable, createPdfSink(pen, { x: xMm, y: topMm }, PX_MM));
}

/** Charts side by side, each with its title above. */
function coursesBoxes(setting: Setting, block: Extract<ChartBlock, { kind: 'courses' }>): readonly Box[] {
  const { layout, styles, locale } = setting;
  const across = layout.courses;
  const widthMm = (TEXT_MM - (across - 1) * COLUMN_GAP_MM) / across;
  const drawables = drawablesOf(block, lookOf(setting), locale, widthMm / PX_MM);
  const rows = drawables.flatMap((_, i) => (i % across === 0 ? [drawables.slice(i, i + across)] : []));
  return rows.map((row): Box => {
    const charts = row.map((drawable, column) => {
      const xMm = SHEET.leftMm + column * (widthMm + COLUMN_GAP_MM);
      return { drawable, title: cellOf(setting, { xMm, widthMm }, [[drawable.title, styles.cellStrong]]) };
    });
    const titlesMm = Math.max(...charts.map(({ title }) => title.heightMm));
    return {
      heightMm: titlesMm + TITLE_GAP_MM + Math.max(...row.map(({ heightPx }) => heightPx)) * PX_MM,
      gapMm: layout.gapMm,
      keepWithNext: row === rows.at(-1),
      repeat: null,
      draw(topMm) {
        for (const { drawable, title } of charts) {
          // Titles of one line stand by their chart, too.
          drawCell(setting, title, topMm + titlesMm - title.heightMm);
          draw(setting, drawable, title.xMm, topMm + titlesMm + TITLE_GAP_MM);
        }
      },
    };
  });
}

type RowsBlock = Exclude<ChartBlock, { kind: 'courses' }>;

/** Fewest rows above and below a place where a chart is parted. */
const LEAST_ROWS = 2;

function rowsBox(setting: Setting, block: RowsBlock): Box {
  const { layout, locale } = setting;
  const [drawable] = drawablesOf(block, lookOf(setting), locale, TEXT_MM / PX_MM);
  if (drawable === undefined) throw new RangeError('A chart of rows is one drawing.');
  const box: Box = {
    heightMm: drawable.heightPx * PX_MM,
    gapMm: layout.gapMm * 0.8,
    keepWithNext: true,
    repeat: null,
    draw: (topMm) => draw(setting, drawable, SHEET.leftMm, topMm),
  };
  if (block.kind !== 'percentiles') return box;
  return { ...box, part: (roomMm) => partRows(setting, block, roomMm) };
}

/** The rows of a chart that fit, and the others with the scale again. */
function partRows(
  setting: Setting,
  block: Extract<RowsBlock, { kind: 'percentiles' }>,
  roomMm: number,
): readonly [Box, Box] | null {
  const { points } = block;
  for (let rows = points.length - LEAST_ROWS; rows >= LEAST_ROWS; rows--) {
    const first = rowsBox(setting, { ...block, points: points.slice(0, rows) });
    if (first.heightMm <= roomMm) return [first, rowsBox(setting, { ...block, points: points.slice(rows) })];
  }
  return null;
}

/** The charts of the screen, drawn into the letter as vectors. Titles of the block and captions are the section's. */
export function chartBoxes(setting: Setting, block: ChartBlock): readonly Box[] {
  return block.kind === 'courses' ? coursesBoxes(setting, block) : [rowsBox(setting, block)];
}
