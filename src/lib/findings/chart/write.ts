import { wrap } from '#lib/paper/wrap.ts';
import type { ChartLook } from './look.ts';

export interface Writing {
  readonly colour: string;
  readonly bold: boolean;
  readonly align: 'left' | 'center' | 'right';
}

/** One line of text; `y` is the middle of it, px. */
export function writeLine(
  context: CanvasRenderingContext2D,
  look: ChartLook,
  text: string,
  at: { readonly x: number; readonly y: number },
  { colour, bold, align }: Writing,
): void {
  context.font = `${bold ? 'bold ' : ''}${look.fontPx}px ${look.fontFamily}`;
  context.fillStyle = colour;
  context.textAlign = align;
  context.textBaseline = 'middle';
  context.fillText(text, at.x, at.y);
}

/** Lines of at most a width, px. */
export function linesOf(text: string, widthPx: number, look: ChartLook, bold: boolean): readonly string[] {
  return wrap(text, widthPx, (part) => look.measure(part, look.fontPx, bold));
}

/** Lines of at most a width, px, broken between words only; null where a word alone is too wide. */
export function wholeWordLines(text: string, widthPx: number, look: ChartLook): readonly string[] | null {
  const fits = text.split(' ').every((word) => look.measure(word, look.fontPx, false) <= widthPx);
  return fits ? linesOf(text, widthPx, look, false) : null;
}
