import { letterChartTexts } from '#lib/i18n/catalogue/letter-charts.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import type { Block } from '../model.ts';
import type { Drawable } from './drawing.ts';
import type { ChartLook } from './look.ts';
import { placeOf, SCALE, ticksThatFit } from './percentile-scale.ts';
import { rowsChart } from './rows-chart.ts';

export type PercentilesBlock = Extract<Block, { kind: 'percentiles' }>;

/** Every score on one scale of percentile ranks that is linear in z; the bands behind, the number at each point. */
export function percentilesChart(
  block: PercentilesBlock,
  look: ChartLook,
  locale: Locale,
  widthPx: number,
): Drawable {
  const rows = block.points.map(({ label, group, percentile, interval, percentileText }) => ({
    label,
    under: group,
    value: placeOf(percentile),
    interval: interval === null ? null : { low: placeOf(interval.low), high: placeOf(interval.high) },
    number: percentileText,
  }));
  const edges = block.bands.slice(1).map(({ from }) => from);
  const scale = {
    ...SCALE,
    axis: letterChartTexts[locale].rank,
    ticks: (lengthPx: number) =>
      ticksThatFit(edges, lengthPx, look.fontPx, look.measure).map((rank) => ({
        value: placeOf(rank),
        text: String(rank),
      })),
    dashed: null,
    bands: block.bands.map(({ from, to, label }) => ({
      from: placeOf(from),
      to: placeOf(to),
      label,
      middle: from < 50 && to > 50,
    })),
  };
  return rowsChart(block.title, rows, scale, look, widthPx);
}
