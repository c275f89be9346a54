import { HAIRLINE, INK, MARK, QUIET } from '../letter/sheet.ts';

/** Width of a text in px of the chart. */
export type MeasureText = (text: string, sizePx: number, bold: boolean) => number;

/** Colours as `#rrggbb`. One hue, `mark`; the rest is ink, lines and tints of grey, so that it reads in grey print. */
export interface ChartColours {
  readonly ink: string;
  /** Type that steps back. */
  readonly quiet: string;
  readonly line: string;
  readonly mark: string;
  /** Tint of the bands, and that of the middle one. */
  readonly band: string;
  readonly middle: string;
}

/** How a face draws a chart; sizes in px of its drawing. */
export interface ChartLook extends ChartColours {
  readonly fontFamily: string;
  /** The only size of type in a chart. */
  readonly fontPx: number;
  /** Device pixels per px of a canvas; 1 on paper. */
  readonly pixelRatio: number;
  readonly measure: MeasureText;
}

/** Colours on white paper. */
export const PAPER_COLOURS: ChartColours = Object.freeze({
  ink: INK,
  quiet: QUIET,
  line: HAIRLINE,
  mark: MARK,
  band: '#eef1f2',
  middle: '#c9d5d9',
});

/** Distance of lines as a multiple of the type size. */
export const LINE = 1.28;
