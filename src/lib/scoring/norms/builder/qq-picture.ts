import { quantilePoints } from './residuals.ts';

const SIDE = 480;
const MARGIN = 56;
/** Standard deviations shown on both axes. */
const REACH = 4;
/** Confidence of the band, as a multiple of the standard error. */
const BAND = 1.96;

const round = (value: number): string => value.toFixed(1);
const across = (z: number): number => MARGIN + ((z + REACH) / (2 * REACH)) * (SIDE - 2 * MARGIN);
const up = (z: number): number => SIDE - across(z);
const inside = (z: number): number => Math.max(-REACH, Math.min(REACH, z));
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/**
 * Standard error of an ordered residual at share p of n: √(p(1 − p)/n) / φ(z)
 * (David and Nagaraja 2003, Order Statistics, doi:10.1002/0471722162).
 */
function standardError(z: number, share: number, n: number): number {
  return Math.sqrt((share * (1 - share)) / n) / density(z);
}

function axes(): string {
  const ticks = Array.from({ length: 2 * REACH + 1 }, (_, i) => i - REACH);
  const marks = ticks.map(
    (z) =>
      `<text x="${round(across(z))}" y="${SIDE - MARGIN + 20}" text-anchor="middle">${z}</text>` +
      `<text x="${MARGIN - 10}" y="${round(up(z) + 4)}" text-anchor="end">${z}</text>`,
  );
  return `<rect x="${MARGIN}" y="${MARGIN}" width="${SIDE - 2 * MARGIN}" height="${SIDE - 2 * MARGIN}" fill="none" stroke="#888"/>${marks.join('')}`;
}

/**
 * The residuals of a model against the normal curve, as SVG: points on the line are residuals as they should be, and
 * 95 of 100 lie within the grey band where the model is right. Residuals beyond ±4 stand at the edge.
 */
export function qqPicture(z: readonly number[], title: string): string {
  const points = quantilePoints(z);
  const limits = points.map(({ expected }, i) => {
    const error = BAND * standardError(expected, (i + 0.625) / (z.length + 0.25), z.length);
    return { x: across(expected), low: up(inside(expected - error)), high: up(inside(expected + error)) };
  });
  const corner = (x: number, y: number): string => `${round(x)},${round(y)}`;
  const band = [
    ...limits.map(({ x, high }) => corner(x, high)),
    ...limits.toReversed().map(({ x, low }) => corner(x, low)),
  ];
  const dots = points.map(
    ({ expected, observed }) =>
      `<circle cx="${round(across(inside(expected)))}" cy="${round(up(inside(observed)))}" r="2.5"/>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}" font-family="sans-serif" font-size="12">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${SIDE}" height="${SIDE}" fill="#fff"/>`,
    `<text x="${SIDE / 2}" y="30" text-anchor="middle" font-size="14">${escaped(title)}</text>`,
    axes(),
    `<polygon points="${band.join(' ')}" fill="#ddd"/>`,
    `<line x1="${across(-REACH)}" y1="${up(-REACH)}" x2="${across(REACH)}" y2="${up(REACH)}" stroke="#444"/>`,
    `<g fill="#0b5394">${dots.join('')}</g>`,
    `<text x="${SIDE / 2}" y="${SIDE - 12}" text-anchor="middle">expected of a normal curve (SD)</text>`,
    `<text transform="translate(16 ${SIDE / 2}) rotate(-90)" text-anchor="middle">residual (SD)</text>`,
    '</svg>\n',
  ].join('\n');
}
