import type { ChartConfiguration, ChartOptions, Plugin, ScatterDataPoint, Scale } from 'chart.js';
import type { ChartLook } from './look.ts';

export type ScatterConfiguration = ChartConfiguration<'scatter', ScatterDataPoint[]>;

/** A chart that is ready to be drawn, on a canvas or as vectors. */
export interface Drawable {
  readonly title: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly configuration: ScatterConfiguration;
}

/** Between two lines of one dataset. */
const GAP = { x: NaN, y: NaN };

/** `segment: {}` keeps Chart.js from Path2D, which a drawing that is not a canvas cannot read. */
const SHARED = { type: 'scatter', clip: false, segment: {} } as const;

type Dataset = ScatterConfiguration['data']['datasets'][number];
type Line = readonly [ScatterDataPoint, ScatterDataPoint];

const flat = (lines: readonly Line[]): ScatterDataPoint[] => lines.flatMap(([from, to]) => [from, to, GAP]);

export function pointsDataset(
  points: readonly ScatterDataPoint[],
  look: ChartLook,
  joined: boolean,
): Dataset {
  return {
    ...SHARED,
    order: 1,
    data: [...points],
    showLine: joined,
    borderColor: look.quiet,
    borderWidth: look.fontPx * 0.07,
    pointRadius: look.fontPx * 0.4,
    pointBackgroundColor: look.mark,
    pointBorderColor: look.mark,
  };
}

/** Intervals with a short stroke at both ends. */
export function intervalsDataset(lines: readonly Line[], look: ChartLook, upright: boolean): Dataset {
  const width = look.fontPx * 0.14;
  return {
    ...SHARED,
    order: 2,
    data: flat(lines),
    showLine: true,
    borderColor: look.mark,
    borderWidth: width,
    pointStyle: 'line',
    pointRotation: upright ? 0 : 90,
    pointRadius: look.fontPx * 0.36,
    pointBackgroundColor: look.mark,
    pointBorderColor: look.mark,
    pointBorderWidth: width,
  };
}

export function dashesOf(look: ChartLook): [number, number] {
  return [look.fontPx * 0.4, look.fontPx * 0.3];
}

export function dashedDataset(lines: readonly Line[], look: ChartLook): Dataset {
  return {
    ...SHARED,
    order: 3,
    data: flat(lines),
    showLine: true,
    borderColor: look.ink,
    borderWidth: look.fontPx * 0.09,
    borderDash: dashesOf(look),
    pointRadius: 0,
  };
}

/** Free room around the scales, px; nothing else moves them. */
interface Frame {
  readonly top: number;
  readonly left: number;
  readonly right: number;
}

type Scales = NonNullable<ChartOptions<'scatter'>['scales']>;

/** Still, deaf to fingers, without legend, and with exactly the room that was planned. */
export function configurationOf(
  look: ChartLook,
  frame: Frame,
  datasets: Dataset[],
  scales: Scales,
  plugin: Plugin<'scatter'>,
): ScatterConfiguration {
  return {
    type: 'scatter',
    data: { datasets },
    plugins: [plugin],
    options: {
      animation: false,
      responsive: false,
      devicePixelRatio: look.pixelRatio,
      events: [],
      layout: { autoPadding: false, padding: { ...frame, bottom: 0 } },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
      scales,
    },
  };
}

/** A scale keeps the height or width that was planned for it, and asks for no room beside it. */
export function fixed(size: 'height' | 'width', px: number): (axis: Scale) => void {
  return (axis) => {
    axis[size] = px;
    axis.paddingLeft = axis.paddingRight = axis.paddingTop = axis.paddingBottom = 0;
  };
}
