import type { ChartConfiguration, ScatterDataPoint, Tick } from 'chart.js';
import { letterTexts } from '#lib/i18n/catalogue/letter.ts';
import { formatNumber } from '#lib/i18n/numbers.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import type { ChartSeries } from '#lib/paradigms/contract.ts';

/** How a face draws the chart; sizes in px of its canvas. One hue: `mark`; the rest is ink and line. */
export interface ChartLook {
  readonly fontFamily: string;
  readonly fontPx: number;
  readonly ink: string;
  readonly line: string;
  readonly mark: string;
  /** Device pixels per px of a canvas; 1 on paper. */
  readonly pixelRatio: number;
}

const GAP = { x: NaN, y: NaN };
const STEP = 20;

/** Two lines beside each point: what it is, and its number with the interval. */
function rowLabel(point: ChartSeries['points'][number], locale: Locale): string[] {
  const number = (value: number): string => formatNumber(value, 0, locale);
  const { value, low, high } = point;
  return [
    point.label,
    letterTexts[locale].chart.pointLabel({ value: number(value), low: number(low), high: number(high) }),
  ];
}

/** Height that gives every point its two lines, px. */
export function chartHeightPx(series: ChartSeries, look: ChartLook): number {
  return Math.round(look.fontPx * (3.2 * series.points.length + 5.4));
}

/**
 * Points with intervals, one under the other, on one horizontal axis, and the line of guessing. Pure: the same chart on
 * screen and on paper. `segment: {}` keeps Chart.js from Path2D, which a drawing that is not a canvas cannot read.
 */
export function chartConfiguration(
  series: ChartSeries,
  look: ChartLook,
  locale: Locale,
): ChartConfiguration<'scatter', ScatterDataPoint[]> {
  const { points, chance } = series;
  const font = { family: look.fontFamily, size: look.fontPx };
  const shared = { type: 'scatter', showLine: true, clip: false, segment: {} } as const;
  const intervals = points.flatMap(({ low, high }, y) => [{ x: low, y }, { x: high, y }, GAP]);
  return {
    type: 'scatter',
    data: {
      datasets: [
        {
          ...shared,
          order: 1,
          data: points.map(({ value }, y) => ({ x: value, y })),
          showLine: false,
          pointRadius: look.fontPx * 0.5,
          pointBackgroundColor: look.mark,
          pointBorderColor: look.mark,
        },
        {
          ...shared,
          order: 2,
          data: intervals,
          borderColor: look.mark,
          borderWidth: look.fontPx * 0.16,
          pointStyle: 'line',
          pointRotation: 90,
          pointRadius: look.fontPx * 0.45,
          pointBackgroundColor: look.mark,
          pointBorderColor: look.mark,
          pointBorderWidth: look.fontPx * 0.16,
        },
        {
          ...shared,
          order: 3,
          data:
            chance === null
              ? []
              : [
                  { x: chance.value, y: -0.5 },
                  { x: chance.value, y: points.length - 0.5 },
                ],
          borderColor: look.ink,
          borderWidth: look.fontPx * 0.1,
          borderDash: [look.fontPx * 0.4, look.fontPx * 0.3],
          pointRadius: 0,
        },
      ],
    },
    options: {
      animation: false,
      responsive: false,
      devicePixelRatio: look.pixelRatio,
      events: [],
      layout: { padding: { right: look.fontPx * 1.5 } },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
      scales: {
        x: {
          type: 'linear',
          min: series.min,
          max: series.max,
          title: { display: series.axis !== '', text: series.axis, color: look.ink, font },
          border: { color: look.ink },
          grid: { color: look.line, lineWidth: look.fontPx * 0.06, tickColor: look.ink },
          ticks: {
            stepSize: STEP,
            // The label of guessing must not be left out.
            autoSkip: false,
            color: look.ink,
            font,
            maxRotation: 0,
            callback: (value) =>
              Number(value) === chance?.value
                ? [formatNumber(chance.value, 0, locale), chance.label]
                : formatNumber(Number(value), 0, locale),
          },
          afterBuildTicks: (axis) => {
            if (chance === null || axis.ticks.some(({ value }) => value === chance.value)) return;
            axis.ticks = [...axis.ticks, { value: chance.value } satisfies Tick];
          },
        },
        y: {
          type: 'linear',
          min: -0.5,
          max: points.length - 0.5,
          reverse: true,
          border: { display: false },
          grid: { display: false },
          ticks: {
            color: look.ink,
            font,
            crossAlign: 'far',
            callback: (value) => {
              const point = points[Number(value)];
              return point === undefined ? '' : rowLabel(point, locale);
            },
          },
          afterBuildTicks: (axis) => {
            axis.ticks = points.map((_, value): Tick => ({ value }));
          },
        },
      },
    },
  };
}
