import { BasicPlatform, type ChartItem } from 'chart.js';
import type { Locale } from '#lib/i18n/texts.ts';
import type { ChartSeries } from '#lib/paradigms/contract.ts';
import { chartConfiguration, chartHeightPx, type ChartLook } from '../chart/configuration.ts';
import { drawChart } from '../chart/draw.ts';
import type { Box } from './flow.ts';
import type { Pen } from './pen.ts';
import { HAIRLINE, INK, MARK, SHEET, TYPE } from './sheet.ts';
import { createVectorContext } from './vector-context.ts';

/** Px of the chart across the text; only their ratio to the type matters. */
const WIDTH_PX = 640;
const PX_MM = (SHEET.rightMm - SHEET.leftMm) / WIDTH_PX;

const LOOK: ChartLook = Object.freeze({
  fontFamily: 'Atkinson',
  fontPx: (TYPE.table * 25.4) / 72 / PX_MM,
  ink: INK,
  line: HAIRLINE,
  mark: MARK,
  pixelRatio: 1,
});

/** The chart of the screen, drawn into the letter as vectors. */
export function chartBox(pen: Pen, series: ChartSeries, locale: Locale): Box {
  const height = chartHeightPx(series, LOOK);
  return {
    heightMm: height * PX_MM,
    gapMm: 3,
    keepWithNext: true,
    repeat: null,
    draw(topMm) {
      const place = createVectorContext(pen, { x: SHEET.leftMm, y: topMm }, PX_MM, {
        width: WIDTH_PX,
        height,
      });
      // Not a canvas, but all of one that Chart.js asks for; BasicPlatform asks for no document.
      const configuration = chartConfiguration(series, LOOK, locale);
      drawChart(place as ChartItem, { ...configuration, platform: BasicPlatform })();
    },
  };
}
