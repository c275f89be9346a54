import type { Chart, Tick } from 'chart.js';
import {
  configurationOf,
  dashedDataset,
  fixed,
  intervalsDataset,
  pointsDataset,
  type Drawable,
} from './drawing.ts';
import type { ChartLook } from './look.ts';
import { planRows, type Row, type RowsPlan, type RowsScale } from './rows-plan.ts';
import { drawRowWords, drawScaleWords, scaleWords } from './rows-words.ts';

function drawBands({ ctx, scales }: Chart, plan: RowsPlan, scale: RowsScale, look: ChartLook): void {
  const { x, y } = scales;
  if (x === undefined || y === undefined) return;
  const edges = scale.bands.slice(1).map(({ from }) => x.getPixelForValue(from));
  for (const { topPx, bottomPx } of plan.strips) {
    const top = y.getPixelForValue(topPx);
    const height = y.getPixelForValue(bottomPx) - top;
    for (const { from, to, middle } of scale.bands) {
      const left = x.getPixelForValue(from);
      ctx.fillStyle = middle ? look.middle : look.band;
      ctx.fillRect(left, top, x.getPixelForValue(to) - left, height);
    }
    ctx.strokeStyle = look.line;
    ctx.lineWidth = look.fontPx * 0.06;
    ctx.setLineDash([]);
    for (const edge of edges) {
      ctx.beginPath();
      ctx.moveTo(edge, top);
      ctx.lineTo(edge, top + height);
      ctx.stroke();
    }
  }
}

function drawRules({ ctx, scales, width }: Chart, plan: RowsPlan, look: ChartLook): void {
  ctx.strokeStyle = look.line;
  ctx.lineWidth = look.fontPx * 0.06;
  ctx.setLineDash([]);
  for (const rulePx of plan.rulesPx) {
    const y = scales['y']?.getPixelForValue(rulePx) ?? 0;
    ctx.beginPath();
    ctx.moveTo(0, y);
    ctx.lineTo(width, y);
    ctx.stroke();
  }
}

function scalesOf(scale: RowsScale, plan: RowsPlan, look: ChartLook, axisPx: number, lengthPx: number) {
  const ticks = scale.ticks(lengthPx);
  const font = { family: look.fontFamily, size: look.fontPx };
  return {
    x: {
      type: 'linear',
      min: scale.min,
      max: scale.max,
      title: { display: scale.axis !== '', text: scale.axis, color: look.quiet, font, padding: 0 },
      border: { color: look.ink },
      grid: { drawOnChartArea: false, tickColor: look.ink, tickLength: look.fontPx * 0.3 },
      ticks: {
        autoSkip: false,
        color: look.ink,
        font,
        maxRotation: 0,
        padding: look.fontPx * 0.1,
        callback: (_value: unknown, index: number) => ticks[index]?.text,
      },
      afterBuildTicks: (axis: { ticks: Tick[] }) => {
        axis.ticks = ticks.map(({ value }): Tick => ({ value }));
      },
      afterFit: fixed('height', axisPx),
    },
    y: { type: 'linear', display: false, min: 0, max: plan.bodyPx, reverse: true },
  } as const;
}

function datasetsOf(plan: RowsPlan, { dashed }: RowsScale, look: ChartLook) {
  const points = plan.rows.map(({ value, pointPx }) => ({ x: value, y: pointPx }));
  const intervals = plan.rows.flatMap(({ interval, pointPx: y }) =>
    interval === null
      ? []
      : [
          [
            { x: interval.low, y },
            { x: interval.high, y },
          ] as const,
        ],
  );
  const dashes = plan.strips.flatMap(({ topPx, bottomPx }) =>
    dashed === null
      ? []
      : [
          [
            { x: dashed.value, y: topPx },
            { x: dashed.value, y: bottomPx },
          ] as const,
        ],
  );
  return [
    pointsDataset(points, look, false),
    intervalsDataset(intervals, look, false),
    dashedDataset(dashes, look),
  ];
}

/** Points with intervals, one under the other, on one horizontal scale. Pure: the same on screen and on paper. */
export function rowsChart(
  title: string,
  rows: readonly Row[],
  scale: RowsScale,
  look: ChartLook,
  widthPx: number,
): Drawable {
  const named = scale.bands.some(({ label }) => label !== '');
  const plan = planRows(rows, look, widthPx, named);
  const lengthPx = widthPx - plan.leftPx - plan.rightPx;
  const words = scaleWords(scale, look, lengthPx);
  const configuration = configurationOf(
    look,
    { top: words.abovePx, left: plan.leftPx, right: plan.rightPx },
    datasetsOf(plan, scale, look),
    scalesOf(scale, plan, look, words.belowPx, lengthPx),
    {
      id: 'rows',
      beforeDraw(chart) {
        drawBands(chart, plan, scale, look);
        drawRules(chart, plan, look);
      },
      afterDraw(chart) {
        drawScaleWords(chart, words, look);
        drawRowWords(chart, plan, look);
      },
    },
  );
  // Not rounded: rows stand where they were planned to the px.
  return { title, widthPx, heightPx: words.abovePx + plan.bodyPx + words.belowPx, configuration };
}
