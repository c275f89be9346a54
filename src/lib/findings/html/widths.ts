import type { MeasureText } from '../chart/look.ts';

/**
 * Widths of letters of a plain sans-serif as shares of the type size, rounded up a little: the typeface is the
 * reader's own, so that a label has to fit in a somewhat wider one too.
 */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:;'’|!]/u, 0.29],
  [/[ ftrI()[\]/-]/u, 0.37],
  [/[mwMW%]/u, 0.88],
  [/[\p{Lu}&@]/u, 0.71],
];
const OTHER = 0.57;
const BOLD = 1.07;

/** Width of a text in the reader's own sans-serif, as it is without a browser to ask; px. */
export const averageWidth: MeasureText = (text, sizePx, bold) => {
  const shares = [...text].map((letter) => WIDTHS.find(([some]) => some.test(letter))?.[1] ?? OTHER);
  return shares.reduce((sum, share) => sum + share, 0) * sizePx * (bold ? BOLD : 1);
};
