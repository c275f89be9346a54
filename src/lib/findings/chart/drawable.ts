import type { Locale } from '#lib/i18n/texts.ts';
import type { Block } from '../model.ts';
import { courseCharts, type CoursesBlock } from './courses.ts';
import type { Drawable } from './drawing.ts';
import type { ChartLook } from './look.ts';
import { percentilesChart, type PercentilesBlock } from './percentiles.ts';
import { valuesChart } from './values.ts';

export type { Drawable } from './drawing.ts';

/** Blocks of the letter that are drawn. */
export type ChartBlock = Extract<Block, { kind: 'values' }> | PercentilesBlock | CoursesBlock;

/**
 * The charts of a block, with the height each needs. Pure; the same for canvas, PDF and HTML.
 * No title and no caption is drawn inside: the face prints them.
 * @param widthPx width of one chart; `courses` give one small chart for each score, to stand side by side
 */
export function drawablesOf(
  block: ChartBlock,
  look: ChartLook,
  locale: Locale,
  widthPx: number,
): readonly Drawable[] {
  switch (block.kind) {
    case 'values':
      return [valuesChart(block.chart, look, locale, widthPx)];
    case 'percentiles':
      return [percentilesChart(block, look, locale, widthPx)];
    case 'courses':
      return courseCharts(block, look, locale, widthPx);
  }
}
