import type { Pen, Style } from './pen.ts';

/** a b c d e f of a 2D transform, as in the canvas specification. */
type Matrix = readonly [number, number, number, number, number, number];

interface State {
  matrix: Matrix;
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  dash: readonly number[];
  font: string;
  textAlign: string;
  textBaseline: string;
}

const START: State = {
  matrix: [1, 0, 0, 1, 0, 0],
  fillStyle: '#000000',
  strokeStyle: '#000000',
  lineWidth: 1,
  dash: [],
  font: '10px sans-serif',
  textAlign: 'left',
  textBaseline: 'alphabetic',
};

/** Bézier handle for a quarter of a circle. */
const QUARTER = 0.5522847498;

/** Share of the type size from the middle of a line, or its top, down to the baseline. */
const BASELINE: Readonly<Record<string, number>> = { middle: 0.34, top: 0.95, hanging: 0.95, bottom: -0.3 };

/** Fully clear colours are drawn by Chart.js and shall leave no mark. */
const isClear = (colour: string): boolean => /^rgba\(.*,\s*0\)$|^transparent$/.test(colour);

/**
 * The part of CanvasRenderingContext2D that Chart.js uses for points, lines and labels, drawn as vectors into the PDF:
 * sharp at every size, the same bytes in the worker and in Node, and searchable text.
 * @param originMm top left corner on the page
 * @param pxMm millimetres per px of the chart
 */
export function createVectorContext(
  pen: Pen,
  originMm: { readonly x: number; readonly y: number },
  pxMm: number,
  size: { readonly width: number; readonly height: number },
): object {
  const { doc } = pen;
  let state: State = { ...START };
  const saved: State[] = [];
  let path: (() => void)[] = [];

  const at = (x: number, y: number): [number, number] => {
    const [a, b, c, d, e, f] = state.matrix;
    return [originMm.x + (a * x + c * y + e) * pxMm, originMm.y + (b * x + d * y + f) * pxMm];
  };
  const multiply = ([a, b, c, d, e, f]: Matrix): void => {
    const [A, B, C, D, E, F] = state.matrix;
    state.matrix = [
      A * a + C * b,
      B * a + D * b,
      A * c + C * d,
      B * c + D * d,
      A * e + C * f + E,
      B * e + D * f + F,
    ];
  };
  const moveTo = (x: number, y: number): void => {
    const [px, py] = at(x, y);
    path.push(() => doc.moveTo(px, py));
  };
  const lineTo = (x: number, y: number): void => {
    if (path.length === 0) moveTo(x, y);
    const [px, py] = at(x, y);
    path.push(() => doc.lineTo(px, py));
  };
  const curveTo = (points: readonly [number, number][]): void => {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = points.flatMap(([x, y]) => at(x, y));
    path.push(() => doc.curveTo(x1, y1, x2, y2, x3, y3));
  };
  const paint = (colour: string, how: 'fill' | 'stroke'): void => {
    if (path.length === 0 || isClear(colour)) return;
    if (how === 'fill') doc.setFillColor(colour);
    else {
      doc.setDrawColor(colour);
      doc.setLineWidth(state.lineWidth * pxMm);
      doc.setLineDashPattern(
        state.dash.map((part) => part * pxMm),
        0,
      );
    }
    for (const step of path) step();
    doc[how]();
    if (how === 'stroke') doc.setLineDashPattern([], 0);
  };
  const rectangle = (x: number, y: number, width: number, height: number): void => {
    moveTo(x, y);
    lineTo(x + width, y);
    lineTo(x + width, y + height);
    lineTo(x, y + height);
    path.push(() => doc.close());
  };
  const alone = (how: 'fill' | 'stroke', ...box: [number, number, number, number]): void => {
    const before = path;
    path = [];
    rectangle(...box);
    paint(how === 'fill' ? state.fillStyle : state.strokeStyle, how);
    path = before;
  };
  const style = (): Style => ({
    sizePt: (Number(/([\d.]+)px/.exec(state.font)?.[1] ?? 10) * pxMm * 72) / 25.4,
    weight: /\bbold\b|\b[6-9]00\b/.test(state.font) ? 'bold' : 'normal',
    colour: state.fillStyle,
  });

  const methods = {
    save: () => saved.push({ ...state }),
    restore: () => (state = saved.pop() ?? state),
    translate: (x: number, y: number) => multiply([1, 0, 0, 1, x, y]),
    rotate: (angle: number) =>
      multiply([Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0]),
    setTransform: (...matrix: [number, number, number, number, number, number]) => (state.matrix = matrix),
    resetTransform: () => (state.matrix = START.matrix),
    beginPath: () => (path = []),
    closePath: () => path.push(() => doc.close()),
    moveTo,
    lineTo,
    rect: rectangle,
    /** Chart.js asks for whole circles only. */
    arc(x: number, y: number, radius: number) {
      const handle = radius * QUARTER;
      moveTo(x + radius, y);
      curveTo([
        [x + radius, y + handle],
        [x + handle, y + radius],
        [x, y + radius],
      ]);
      curveTo([
        [x - handle, y + radius],
        [x - radius, y + handle],
        [x - radius, y],
      ]);
      curveTo([
        [x - radius, y - handle],
        [x - handle, y - radius],
        [x, y - radius],
      ]);
      curveTo([
        [x + handle, y - radius],
        [x + radius, y - handle],
        [x + radius, y],
      ]);
    },
    fill: () => paint(state.fillStyle, 'fill'),
    stroke: () => paint(state.strokeStyle, 'stroke'),
    fillRect: (x: number, y: number, w: number, h: number) => alone('fill', x, y, w, h),
    strokeRect: (x: number, y: number, w: number, h: number) => alone('stroke', x, y, w, h),
    clearRect: () => undefined,
    /** Nothing is drawn outside of the chart, so nothing needs cutting off. */
    clip: () => undefined,
    setLineDash: (dash: readonly number[]) => (state.dash = dash),
    measureText: (text: string) => ({ width: pen.width(text, style()) / pxMm }),
    fillText(text: string, x: number, y: number) {
      const drawn = style();
      const [px, py] = at(x, y);
      const shift = { center: 0.5, right: 1, end: 1 }[state.textAlign] ?? 0;
      const drop = ((BASELINE[state.textBaseline] ?? 0) * drawn.sizePt * 25.4) / 72;
      pen.write(text, px - shift * pen.width(text, drawn), py + drop, drawn);
    },
    strokeText: () => undefined,
    canvas: {} as object,
  };
  const context = new Proxy(methods, {
    get: (target, key) => Reflect.get(key in target ? target : state, key) as unknown,
    set(target, key, value) {
      // Properties that a letter does not need (shadows, line joins) are taken and forgotten.
      return Reflect.set(key in target ? target : state, key, value);
    },
  });
  methods.canvas = { ...size, getContext: () => context, style: {} };
  return methods.canvas;
}
