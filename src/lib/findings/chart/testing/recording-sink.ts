import { drawablesOf, type ChartBlock, type Drawable } from '../drawable.ts';
import { PAPER_COLOURS, type ChartLook } from '../look.ts';
import { drawVector, type DrawingSink, type VectorText } from '../vector.ts';

/** A typeface of which every letter is half as wide as high. */
export const testLook: ChartLook = Object.freeze({
  ...PAPER_COLOURS,
  fontFamily: 'Test',
  fontPx: 16,
  pixelRatio: 1,
  measure: (text: string, sizePx: number) => text.length * sizePx * 0.5,
});

export interface Recording {
  readonly drawable: Drawable;
  readonly texts: readonly VectorText[];
  readonly fills: readonly { readonly colour: string; readonly box: Box }[];
  readonly strokes: readonly {
    readonly colour: string;
    readonly dashPx: readonly number[];
    readonly box: Box;
  }[];
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Draws every chart of a block and keeps what was drawn. */
export function recordingsOf(block: ChartBlock, widthPx: number): readonly Recording[] {
  return drawablesOf(block, testLook, 'de', widthPx).map((drawable) => {
    const texts: VectorText[] = [];
    const fills: Recording['fills'][number][] = [];
    const strokes: Recording['strokes'][number][] = [];
    drawVector(drawable, {
      textWidth: testLook.measure,
      write: (text) => texts.push(text),
      fill: (path, colour) => fills.push({ colour, box: boxOf(path) }),
      stroke: (path, { colour, dashPx }) => strokes.push({ colour, dashPx, box: boxOf(path) }),
    });
    return { drawable, texts, fills, strokes };
  });
}

function boxOf(path: Parameters<DrawingSink['fill']>[0]): Box {
  const places = path.flatMap((step) => {
    if (step.kind === 'close') return [];
    if (step.kind === 'curve') return [[step.points[4], step.points[5]] as const];
    return [[step.x, step.y] as const];
  });
  const xs = places.map(([x]) => x);
  const ys = places.map(([, y]) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
