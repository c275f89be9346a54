import type { Chart, Tick } from 'chart.js';
import { formatNumber } from '#lib/i18n/numbers.ts';
import type { Locale } from '#lib/i18n/texts.ts';
import type { Block, CourseChart } from '../model.ts';
import {
  configurationOf,
  dashedDataset,
  dashesOf,
  fixed,
  intervalsDataset,
  pointsDataset,
  type Drawable,
} from './drawing.ts';
import { LINE, type ChartLook } from './look.ts';
import { niceTicks } from './nice-ticks.ts';
import { placeNumbers, type Place, type Stroke } from './number-places.ts';
import { writeLine } from './write.ts';

export type CoursesBlock = Extract<Block, { kind: 'courses' }>;

const MOST_STEPS = 4;
/** In type sizes. */
const PLOT = 8.5;
const DATES = 1.9;
const NUMBER_ROOM = 1.7;
const KEY_DASH = 1.8;
/** Lines above the scale: what it counts, and the name of the dashed line, side by side where both fit. */
function keyLines({ axis, chance }: CourseChart, look: ChartLook, widthPx: number): number {
  if (chance === null) return axis === '' ? 0 : 1;
  const width = (text: string): number => look.measure(text, look.fontPx, false);
  const both = width(axis) + width(chance.label) + (KEY_DASH + 1.6) * look.fontPx;
  return axis !== '' && both > widthPx ? 2 : 1;
}

function drawKey({ ctx, width }: Chart, { axis, chance }: CourseChart, lines: number, look: ChartLook): void {
  const em = look.fontPx;
  const quiet = { colour: look.quiet, bold: false } as const;
  writeLine(ctx, look, axis, { x: 0, y: (LINE * em) / 2 }, { ...quiet, align: 'left' });
  if (chance === null) return;
  const y = (lines - 0.5) * LINE * em;
  const right = lines === 2 ? look.measure(chance.label, em, false) + (KEY_DASH + 0.4) * em : width;
  const left = right - look.measure(chance.label, em, false) - (KEY_DASH + 0.4) * em;
  ctx.strokeStyle = look.ink;
  ctx.lineWidth = em * 0.09;
  ctx.setLineDash(dashesOf(look));
  ctx.beginPath();
  ctx.moveTo(left, y);
  ctx.lineTo(left + KEY_DASH * em, y);
  ctx.stroke();
  ctx.setLineDash([]);
  writeLine(ctx, look, chance.label, { x: right, y }, { ...quiet, align: 'right' });
}

/** Strokes that a number must not lie on: the way from point to point and the intervals, px. */
function strokesOf({ scales }: Chart, { points, chance }: CourseChart): readonly Stroke[] {
  const { x, y } = scales;
  if (x === undefined || y === undefined) return [];
  const at = (day: number, value: number): Place => ({
    x: x.getPixelForValue(day),
    y: y.getPixelForValue(value),
  });
  const ways = points.slice(1).map(({ day, value }, i): Stroke => {
    const before = points[i];
    return [at(before?.day ?? day, before?.value ?? value), at(day, value)];
  });
  const intervals = points.flatMap(({ day, interval }): Stroke[] =>
    interval === null ? [] : [[at(day, interval.low), at(day, interval.high)]],
  );
  const guessing: Stroke[] =
    chance === null
      ? []
      : [
          [
            { ...at(0, chance.value), x: x.left },
            { ...at(0, chance.value), x: x.right },
          ],
        ];
  return [...ways, ...intervals, ...guessing];
}

function drawNumbers(chart: Chart, course: CourseChart, look: ChartLook): void {
  const { x, y } = chart.scales;
  if (x === undefined || y === undefined) return;
  const em = look.fontPx;
  const numbers = course.points.map(({ day, value, interval, valueText }) => {
    const widthPx = look.measure(valueText, em, true) + 0.2 * em;
    const middle = x.getPixelForValue(day);
    const level = y.getPixelForValue(value);
    const high = y.getPixelForValue(interval?.high ?? value) - (interval === null ? 1.05 : 0.75) * em;
    const low = y.getPixelForValue(interval?.low ?? value) + (interval === null ? 1.05 : 0.75) * em;
    const beside = widthPx / 2 + 0.55 * em;
    const wishes = [
      { x: middle, y: high },
      { x: middle, y: low },
      { x: middle + beside, y: level },
      { x: middle - beside, y: level },
    ];
    return { wishes, widthPx, heightPx: em };
  });
  const within = {
    left: x.left - 0.5 * em,
    right: chart.width,
    top: y.top - NUMBER_ROOM * em,
    bottom: y.bottom,
  };
  placeNumbers(numbers, strokesOf(chart, course), within).forEach((place, i) => {
    const text = course.points[i]?.valueText;
    if (place === null || text === undefined) return;
    writeLine(chart.ctx, look, text, place, { colour: look.ink, bold: true, align: 'center' });
  });
}

/** Dates below the axis: the first, the last, then those that fit between. */
export function datesThatFit(
  course: CourseChart,
  pxPerDay: number,
  look: ChartLook,
): readonly { readonly day: number; readonly label: string }[] {
  const { points } = course;
  const wish = [...points.slice(0, 1), ...points.slice(1).slice(-1), ...points.slice(1, -1)];
  const taken: { day: number; label: string; left: number; right: number }[] = [];
  for (const { day, label } of wish) {
    const half = look.measure(label, look.fontPx, false) / 2 + 0.25 * look.fontPx;
    const [left, right] = [day * pxPerDay - half, day * pxPerDay + half];
    if (taken.every((other) => right <= other.left || left >= other.right)) {
      taken.push({ day, label, left, right });
    }
  }
  return taken.map(({ day, label }) => ({ day, label })).toSorted((a, b) => a.day - b.day);
}

interface Frame {
  /** First and last day of the axis, with free room for half a number before and after. */
  readonly startDay: number;
  readonly endDay: number;
  readonly leftPx: number;
  readonly rightPx: number;
  readonly keyLines: number;
}

function scalesOf(course: CourseChart, frame: Frame, look: ChartLook, locale: Locale, widthPx: number) {
  const font = { family: look.fontFamily, size: look.fontPx };
  const { values, decimals } = niceTicks(course.min, course.max, MOST_STEPS);
  const pxPerDay = (widthPx - frame.leftPx - frame.rightPx) / (frame.endDay - frame.startDay);
  const dates = datesThatFit(course, pxPerDay, look);
  const tick = { autoSkip: false, color: look.ink, font, maxRotation: 0, padding: look.fontPx * 0.25 };
  return {
    x: {
      type: 'linear',
      min: frame.startDay,
      max: frame.endDay,
      border: { color: look.ink },
      grid: { drawOnChartArea: false, tickColor: look.ink, tickLength: look.fontPx * 0.25 },
      ticks: { ...tick, callback: (_value: unknown, index: number) => dates[index]?.label },
      afterBuildTicks: (axis: { ticks: Tick[] }) => {
        axis.ticks = dates.map(({ day }): Tick => ({ value: day }));
      },
      afterFit: fixed('height', DATES * look.fontPx),
    },
    y: {
      type: 'linear',
      min: course.min,
      max: course.max,
      border: { display: false },
      grid: { color: look.line, lineWidth: look.fontPx * 0.06, tickLength: 0 },
      ticks: { ...tick, callback: (value: string | number) => formatNumber(Number(value), decimals, locale) },
      afterBuildTicks: (axis: { ticks: Tick[] }) => {
        axis.ticks = values.map((value): Tick => ({ value }));
      },
      afterFit: fixed('width', frame.leftPx),
    },
  } as const;
}

function datasetsOf({ points, chance }: CourseChart, { startDay, endDay }: Frame, look: ChartLook) {
  const intervals = points.flatMap(({ day: x, interval }) =>
    interval === null
      ? []
      : [
          [
            { x, y: interval.low },
            { x, y: interval.high },
          ] as const,
        ],
  );
  const dashed =
    chance === null
      ? []
      : [
          [
            { x: startDay, y: chance.value },
            { x: endDay, y: chance.value },
          ] as const,
        ];
  return [
    pointsDataset(
      points.map(({ day, value }) => ({ x: day, y: value })),
      look,
      true,
    ),
    intervalsDataset(intervals, look, true),
    dashedDataset(dashed, look),
  ];
}

function courseChart(
  course: CourseChart,
  frame: Frame,
  look: ChartLook,
  locale: Locale,
  widthPx: number,
): Drawable {
  const em = look.fontPx;
  const topPx = (frame.keyLines * LINE + NUMBER_ROOM) * em;
  return {
    title: course.title,
    widthPx,
    heightPx: Math.ceil(topPx + (PLOT + DATES) * em),
    configuration: configurationOf(
      look,
      { top: topPx, left: 0, right: frame.rightPx },
      datasetsOf(course, frame, look),
      scalesOf(course, frame, look, locale, widthPx),
      {
        id: 'course',
        afterDraw(chart) {
          drawKey(chart, course, frame.keyLines, look);
          drawNumbers(chart, course, look);
        },
      },
    ),
  };
}

/** The same room for all small charts: that of the widest number and of the longest date. */
function frameOf({ charts, lastDay }: CoursesBlock, look: ChartLook, locale: Locale, widthPx: number): Frame {
  const em = look.fontPx;
  const widest = (texts: readonly string[], bold: boolean): number =>
    Math.max(0, ...texts.map((text) => look.measure(text, em, bold)));
  const ticks = charts.flatMap(({ min, max }) => {
    const { values, decimals } = niceTicks(min, max, MOST_STEPS);
    return values.map((value) => formatNumber(value, decimals, locale));
  });
  const numbers = charts.flatMap(({ points }) => points.map(({ valueText }) => valueText));
  const lastDates = charts.flatMap(({ points }) => points.slice(-1).map(({ label }) => label));
  const leftPx = widest(ticks, false) + 0.5 * em;
  const marginPx = widest(numbers, true) / 2 + 0.2 * em;
  const rightPx = Math.max(0, widest(lastDates, false) / 2 - marginPx);
  const days = Math.max(1, lastDay);
  const margin = (days * marginPx) / Math.max(em, widthPx - leftPx - rightPx - 2 * marginPx);
  return {
    startDay: -margin,
    endDay: days + margin,
    leftPx,
    rightPx,
    keyLines: Math.max(0, ...charts.map((course) => keyLines(course, look, widthPx))),
  };
}

/**
 * One small chart for each score: its points over the days, with the same room and the same days in all of them.
 * @param widthPx width of one small chart
 */
export function courseCharts(
  block: CoursesBlock,
  look: ChartLook,
  locale: Locale,
  widthPx: number,
): readonly Drawable[] {
  const frame = frameOf(block, look, locale, widthPx);
  return block.charts.map((course) => courseChart(course, frame, look, locale, widthPx));
}
