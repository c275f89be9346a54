import { letterChartTexts } from '#lib/i18n/catalogue/letter-charts.ts';
import { formatNumber } from '#lib/i18n/numbers.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import type { ChartSeries } from '#lib/paradigms/contract.ts';
import type { CourseChart } from '../model.ts';
import type { ChartBlock } from './drawable.ts';
import type { PercentilesBlock } from './percentiles.ts';

/** What a chart shows, as words: the first cell of a row names it. A cell is one or more lines, as in `TableRow`. */
export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (readonly string[])[])[];
}

const plain = (rows: readonly (readonly string[])[]): ChartTable['rows'] =>
  rows.map((cells) => cells.map((text) => [text]));

function percentilesTable({ title, points, bands }: PercentilesBlock, locale: Locale): ChartTable {
  const t = letterChartTexts[locale];
  const { score, range, band } = t.columns;
  return {
    caption: t.tableOf({ title }),
    columns: [score, t.rank, range, band],
    rows: points.map((point) => [
      [point.label, point.group],
      [point.percentileText],
      [point.intervalText],
      [bands.find(({ to }) => point.percentile < to)?.label ?? bands.at(-1)?.label ?? ''],
    ]),
  };
}

function courseTable({ title, axis, points, chance }: CourseChart, locale: Locale): ChartTable {
  const t = letterChartTexts[locale];
  const { day, value, range } = t.columns;
  const withIntervals = points.some(({ intervalText }) => intervalText !== '');
  const rows = points.map(({ label, valueText, intervalText }) => [label, valueText, intervalText]);
  const guessing = chance === null ? [] : [[chance.label, formatNumber(chance.value, 0, locale), '']];
  return {
    caption: axis === '' ? title : t.onAxis({ title, axis }),
    columns: withIntervals ? [day, value, range] : [day, value],
    rows: plain([...rows, ...guessing].map((cells) => (withIntervals ? cells : cells.slice(0, 2)))),
  };
}

function valuesTable({ title, axis, points, chance }: ChartSeries, locale: Locale): ChartTable {
  const t = letterChartTexts[locale];
  const number = (value: number): string => formatNumber(value, 0, locale);
  const { score, value, range } = t.columns;
  const rows = points.map((point) => [
    point.label,
    number(point.value),
    t.interval({ low: number(point.low), high: number(point.high) }),
  ]);
  const guessing = chance === null ? [] : [[chance.label, number(chance.value), '']];
  return {
    caption: axis === '' ? title : t.onAxis({ title, axis }),
    columns: [score, value, range],
    rows: plain([...rows, ...guessing]),
  };
}

/** The same values as the charts of `drawablesOf`, one table for each chart, in the same order. */
export function chartTablesOf(block: ChartBlock, locale: Locale): readonly ChartTable[] {
  switch (block.kind) {
    case 'values':
      return [valuesTable(block.chart, locale)];
    case 'percentiles':
      return [percentilesTable(block, locale)];
    case 'courses':
      return block.charts.map((course) => courseTable(course, locale));
  }
}
