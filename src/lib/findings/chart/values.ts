import { letterChartTexts } from '#lib/i18n/catalogue/letter-charts.ts';
import { formatNumber } from '#lib/i18n/numbers.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import type { ChartSeries } from '#lib/paradigms/contract.ts';
import type { Drawable } from './drawing.ts';
import type { ChartLook } from './look.ts';
import { niceTicks } from './nice-ticks.ts';
import { rowsChart } from './rows-chart.ts';

const MOST_STEPS = 6;

/** Round numbers, and the value of guessing; no number stands too close to it. */
function ticksOf(series: ChartSeries, look: ChartLook, locale: Locale, lengthPx: number) {
  const { min, max, chance } = series;
  const { values, decimals } = niceTicks(min, max, MOST_STEPS);
  const near = ((2.2 * look.fontPx) / lengthPx) * (max - min);
  const kept =
    chance === null
      ? values
      : [...values.filter((value) => Math.abs(value - chance.value) > near), chance.value].toSorted(
          (a, b) => a - b,
        );
  return kept.map((value) => ({ value, text: formatNumber(value, decimals, locale) }));
}

/** Scores on their own scale with intervals, and the line of guessing. */
export function valuesChart(series: ChartSeries, look: ChartLook, locale: Locale, widthPx: number): Drawable {
  const number = (value: number): string => formatNumber(value, 0, locale);
  const rows = series.points.map(({ label, value, low, high }) => ({
    label,
    under: letterChartTexts[locale].valueWithInterval({
      value: number(value),
      low: number(low),
      high: number(high),
    }),
    value,
    interval: { low, high },
    number: '',
  }));
  const { min, max, axis, chance } = series;
  const scale = {
    min,
    max,
    axis,
    ticks: (lengthPx: number) => ticksOf(series, look, locale, lengthPx),
    dashed: chance,
    bands: [{ from: min, to: max, label: '', middle: false }],
  };
  return rowsChart(series.title, rows, scale, look, widthPx);
}
