/** The pictures of the simulation study: one dot a line, over the band that it should lie in. */

/** One line of a picture. */
export interface Dot {
  readonly label: string;
  /** On the axis. */
  readonly value: number;
  /** Half the width of its 95 % interval, on the axis. */
  readonly reach: number;
}

/** What a picture shows. */
export interface Picture {
  readonly title: string;
  readonly axis: string;
  readonly min: number;
  readonly max: number;
  /** Drawn as a grey band; equal ends: a line; null: none. */
  readonly band: { readonly low: number; readonly high: number } | null;
  readonly dots: readonly Dot[];
}

const [LEFT_PX, WIDTH_PX, LINE_PX, TOP_PX] = [330, 460, 20, 40];
const TICKS = 5;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The picture as an SVG file, 820 px wide. */
export function pictureSvg({ title, axis, min, max, band, dots }: Picture): string {
  const bottomPx = TOP_PX + dots.length * LINE_PX;
  const x = (value: number): number =>
    LEFT_PX + (WIDTH_PX * (Math.min(max, Math.max(min, value)) - min)) / (max - min);
  const text = (xPx: number, yPx: number, words: string, anchor: string): string =>
    `<text x="${xPx.toFixed(1)}" y="${yPx.toFixed(1)}" text-anchor="${anchor}">${escape(words)}</text>`;
  const ticks = Array.from({ length: TICKS + 1 }, (_, i) => min + ((max - min) * i) / TICKS);
  const lines = dots.map(({ label, value, reach }, i) => {
    const yPx = TOP_PX + (i + 0.5) * LINE_PX;
    const range = `<line x1="${x(value - reach).toFixed(1)}" x2="${x(value + reach).toFixed(1)}" y1="${yPx}" y2="${yPx}" stroke="#333"/>`;
    return `${text(LEFT_PX - 10, yPx + 4, label, 'end')}${range}<circle cx="${x(value).toFixed(1)}" cy="${yPx}" r="4" fill="#005a9c"/>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="820" height="${bottomPx + 50}" font-family="sans-serif" font-size="12">`,
    `<title>${escape(title)}</title><rect width="100%" height="100%" fill="#fff"/>`,
    text(LEFT_PX, 22, title, 'start'),
    ...(band === null
      ? []
      : [
          `<rect x="${x(band.low).toFixed(1)}" y="${TOP_PX}" width="${Math.max(1, x(band.high) - x(band.low)).toFixed(1)}" height="${bottomPx - TOP_PX}" fill="#d8e6d8"/>`,
        ]),
    ...lines,
    `<line x1="${LEFT_PX}" x2="${LEFT_PX + WIDTH_PX}" y1="${bottomPx}" y2="${bottomPx}" stroke="#333"/>`,
    ...ticks.map((tick) => text(x(tick), bottomPx + 16, String(Number(tick.toPrecision(3))), 'middle')),
    text(LEFT_PX + WIDTH_PX / 2, bottomPx + 36, axis, 'middle'),
    '</svg>',
  ].join('\n');
}
