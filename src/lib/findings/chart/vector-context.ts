/** One step of an outline; px of the chart from its top left corner. */
export type PathStep =
  | { readonly kind: 'move' | 'line'; readonly x: number; readonly y: number }
  /** Two Bézier handles and the end: x1, y1, x2, y2, x, y. */
  | { readonly kind: 'curve'; readonly points: readonly [number, number, number, number, number, number] }
  | { readonly kind: 'close' };

/** A line of text; `x` is its left edge, its middle or its right edge, `y` the baseline, px. */
export interface VectorText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly sizePx: number;
  readonly bold: boolean;
  readonly colour: string;
  readonly align: 'left' | 'center' | 'right';
}

/** Where vectors go: a page of the PDF, or an SVG. */
export interface DrawingSink {
  fill(path: readonly PathStep[], colour: string): void;
  stroke(
    path: readonly PathStep[],
    pen: { readonly colour: string; readonly widthPx: number; readonly dashPx: readonly number[] },
  ): void;
  write(text: VectorText): void;
  /** px. */
  textWidth(text: string, sizePx: number, bold: boolean): number;
}

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

function multiplied([A, B, C, D, E, F]: Matrix, [a, b, c, d, e, f]: Matrix): Matrix {
  return [A * a + C * b, B * a + D * b, A * c + C * d, B * c + D * d, A * e + C * f + E, B * e + D * f + F];
}

/** Lines and curves put to an outline, under the transform of the moment. */
function outlineMaker(state: () => State) {
  let path: PathStep[] = [];
  const at = (x: number, y: number): [number, number] => {
    const [a, b, c, d, e, f] = state().matrix;
    return [a * x + c * y + e, b * x + d * y + f];
  };
  const step = (kind: 'move' | 'line', x: number, y: number): void => {
    const [px, py] = at(x, y);
    path.push({ kind: path.length === 0 ? 'move' : kind, x: px, y: py });
  };
  const curve = (...[x1, y1, x2, y2, x, y]: [number, number, number, number, number, number]): void => {
    path.push({ kind: 'curve', points: [...at(x1, y1), ...at(x2, y2), ...at(x, y)] });
  };
  const rect = (x: number, y: number, width: number, height: number): void => {
    step('move', x, y);
    step('line', x + width, y);
    step('line', x + width, y + height);
    step('line', x, y + height);
    path.push({ kind: 'close' });
  };
  /** Chart.js asks for whole circles only. */
  const arc = (x: number, y: number, radius: number): void => {
    const handle = radius * QUARTER;
    step('move', x + radius, y);
    curve(x + radius, y + handle, x + handle, y + radius, x, y + radius);
    curve(x - handle, y + radius, x - radius, y + handle, x - radius, y);
    curve(x - radius, y - handle, x - handle, y - radius, x, y - radius);
    curve(x + handle, y - radius, x + radius, y - handle, x + radius, y);
  };
  return {
    at,
    step,
    rect,
    arc,
    close: () => path.push({ kind: 'close' }),
    path: () => path,
    /** Goes on with another outline; a new one without one. */
    begin: (other: PathStep[] = []) => (path = other),
  };
}

/** The outline that is being made, and what it becomes. */
function outlines(state: () => State, sink: DrawingSink) {
  const maker = outlineMaker(state);
  const fill = (): void => {
    const { fillStyle } = state();
    // Chart.js fills the ends of intervals too, which are strokes without an inside.
    if (maker.path().length > 2 && !isClear(fillStyle)) sink.fill(maker.path(), fillStyle);
  };
  const stroke = (): void => {
    const { strokeStyle, lineWidth, dash } = state();
    if (maker.path().length === 0 || isClear(strokeStyle)) return;
    sink.stroke(maker.path(), { colour: strokeStyle, widthPx: lineWidth, dashPx: dash });
  };
  const alone = (how: () => void, box: [number, number, number, number]): void => {
    const before = maker.path();
    maker.begin();
    maker.rect(...box);
    how();
    maker.begin(before);
  };
  return {
    at: maker.at,
    beginPath: () => void maker.begin(),
    closePath: maker.close,
    moveTo: (x: number, y: number) => maker.step('move', x, y),
    lineTo: (x: number, y: number) => maker.step('line', x, y),
    rect: maker.rect,
    arc: maker.arc,
    fill,
    stroke,
    fillRect: (...box: [number, number, number, number]) => alone(fill, box),
    strokeRect: (...box: [number, number, number, number]) => alone(stroke, box),
  };
}

const typeOf = ({ font }: State) => ({
  sizePx: Number(/([\d.]+)px/.exec(font)?.[1] ?? 10),
  bold: /\bbold\b|\b[6-9]00\b/.test(font),
});

function alignOf(textAlign: string): VectorText['align'] {
  if (textAlign === 'center') return 'center';
  return textAlign === 'right' || textAlign === 'end' ? 'right' : 'left';
}

/**
 * The part of CanvasRenderingContext2D that Chart.js uses for points, lines and labels, as vectors: sharp at every
 * size, the same bytes in the worker and in Node, and searchable text. Returns what stands for the canvas.
 */
export function createVectorContext(
  sink: DrawingSink,
  size: { readonly width: number; readonly height: number },
): object {
  let state: State = { ...START };
  const saved: State[] = [];
  const { at, ...drawing } = outlines(() => state, sink);
  const methods = {
    ...drawing,
    save: () => saved.push({ ...state }),
    restore: () => (state = saved.pop() ?? state),
    translate: (x: number, y: number) => (state.matrix = multiplied(state.matrix, [1, 0, 0, 1, x, y])),
    rotate(angle: number) {
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      state.matrix = multiplied(state.matrix, [cos, sin, -sin, cos, 0, 0]);
    },
    setTransform: (...matrix: [number, number, number, number, number, number]) => (state.matrix = matrix),
    resetTransform: () => (state.matrix = START.matrix),
    clearRect: () => undefined,
    /** Nothing is drawn outside of the chart, so nothing needs cutting off. */
    clip: () => undefined,
    setLineDash: (dash: readonly number[]) => (state.dash = dash),
    measureText(text: string) {
      const { sizePx, bold } = typeOf(state);
      return { width: sink.textWidth(text, sizePx, bold) };
    },
    fillText(text: string, x: number, y: number) {
      const type = typeOf(state);
      const [px, py] = at(x, y);
      const drop = (BASELINE[state.textBaseline] ?? 0) * type.sizePx;
      const { fillStyle: colour, textAlign } = state;
      sink.write({ text, x: px, y: py + drop, ...type, colour, align: alignOf(textAlign) });
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
