import { jsPDF } from 'jspdf';
import { fitLetters } from './letters.ts';
import { wrap } from './wrap.ts';

export interface LetterFonts {
  /** TrueType files. */
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

export interface Style {
  readonly sizePt: number;
  readonly weight: 'normal' | 'bold';
  readonly colour: string;
}

/** Writes on pages: the only part that knows jsPDF's text. Millimetres, baseline of the first line. */
export interface Pen {
  readonly doc: jsPDF;
  width(text: string, style: Style): number;
  lines(text: string, widthMm: number, style: Style): readonly string[];
  write(text: string, xMm: number, baselineMm: number, style: Style, align?: 'left' | 'right'): void;
  rule(x1Mm: number, y1Mm: number, x2Mm: number, y2Mm: number, widthMm: number, colour: string): void;
  /** Whether a character of some text was lost for want of a glyph. */
  lost(): boolean;
}

const FAMILY = 'Atkinson';

function binary(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(i, i + 8192)));
  return parts.join('');
}

/** What jsPDF keeps of an embedded font and does not declare. */
interface EmbeddedFont {
  readonly metadata: {
    readonly cmap: { readonly unicode: { readonly codeMap: Readonly<Record<number, number>> } };
  };
}

export function createPen(fonts: LetterFonts): Pen {
  const doc = new jsPDF({ unit: 'mm', format: 'a4', compress: true, putOnlyUsedFonts: true });
  for (const [weight, bytes] of [
    ['normal', fonts.regular],
    ['bold', fonts.bold],
  ] as const) {
    doc.addFileToVFS(`${weight}.ttf`, binary(bytes));
    doc.addFont(`${weight}.ttf`, FAMILY, weight);
  }
  doc.setFont(FAMILY, 'normal');
  const { codeMap } = (doc.getFont() as unknown as EmbeddedFont).metadata.cmap.unicode;
  let lost = false;
  const fit = (text: string): string => {
    const fitted = fitLetters(text, (codePoint) => codeMap[codePoint] !== undefined);
    lost ||= fitted.lost;
    return fitted.text;
  };
  const use = ({ sizePt, weight, colour }: Style): void => {
    doc.setFont(FAMILY, weight);
    doc.setFontSize(sizePt);
    doc.setTextColor(colour);
  };
  const width = (text: string, style: Style): number => {
    use(style);
    return doc.getTextWidth(fit(text));
  };
  return {
    doc,
    width,
    lines: (text, widthMm, style) => wrap(fit(text), widthMm, (part) => width(part, style)),
    write(text, xMm, baselineMm, style, align = 'left') {
      use(style);
      doc.text(fit(text), xMm, baselineMm, { align });
    },
    rule(x1, y1, x2, y2, widthMm, colour) {
      doc.setLineWidth(widthMm);
      doc.setDrawColor(colour);
      doc.line(x1, y1, x2, y2);
    },
    lost: () => lost,
  };
}
