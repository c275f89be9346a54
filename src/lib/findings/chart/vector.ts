import { BasicPlatform, type ChartItem } from 'chart.js';
import { drawChart } from './draw.ts';
import type { Drawable } from './drawing.ts';
import { createVectorContext, type DrawingSink } from './vector-context.ts';

export type { DrawingSink, PathStep, VectorText } from './vector-context.ts';

/** Draws a chart as vectors, at once. Needs neither a canvas nor a document: the same in a worker and in Node. */
export function drawVector({ configuration, widthPx, heightPx }: Drawable, sink: DrawingSink): void {
  const place = createVectorContext(sink, { width: widthPx, height: heightPx });
  // Not a canvas, but all of one that Chart.js asks for; BasicPlatform asks for no document.
  drawChart(place as ChartItem, { ...configuration, platform: BasicPlatform })();
}
