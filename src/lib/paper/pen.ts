import { jsPDF, type OutlineItem } from 'jspdf';
import { fitLetters } from './letters.ts';
import { wrap } from './wrap.ts';

export interface PaperFonts {
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
  panel(xMm: number, yMm: number, widthMm: number, heightMm: number, colour: string): void;
  /** Bookmark to the page that is written on; a part stands below the section before it. */
  bookmark(title: string, level: 'section' | 'part'): void;
  /** Whether a character of some text was lost for want of a glyph. */
  lost(): boolean;
}

/** A name for each face, with the six letters of a subset: printers keep typefaces by their name. */
const FACES = Object.freeze({
  normal: 'MRKZTA+AtkinsonHyperlegibleNext-Regular',
  bold: 'MRKZTB+AtkinsonHyperlegibleNext-Bold',
});
const SOFT_HYPHEN = '\u00ad';

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

function createDocument(fonts: PaperFonts): jsPDF {
  const doc = new jsPDF({ unit: 'mm', format: 'a4', compress: true, putOnlyUsedFonts: true });
  for (const [weight, bytes] of [
    ['normal', fonts.regular],
    ['bold', fonts.bold],
  ] as const) {
    doc.addFileToVFS(`${weight}.ttf`, binary(bytes));
    doc.addFont(`${weight}.ttf`, FACES[weight], weight);
  }
  doc.setFont(FACES.normal, 'normal');
  return doc;
}

/** Remembers what a function of a text answered: a document asks for the same words many times. */
function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = answer(text);
    known.set(text, now);
    return now;
  };
}

export function createPen(fonts: PaperFonts): Pen {
  const doc = createDocument(fonts);
  const { codeMap } = (doc.getFont() as unknown as EmbeddedFont).metadata.cmap.unicode;
  let lost = false;
  let section: OutlineItem | null = null;
  const fit = remembered((text) => {
    const fitted = fitLetters(text, (codePoint) => codeMap[codePoint] !== undefined);
    lost ||= fitted.lost;
    return fitted.text;
  });
  const plain = (text: string): string => fit(text).replaceAll(SOFT_HYPHEN, '');
  const advanceOf = (weight: Style['weight']): ((letter: string) => number) =>
    remembered((letter) => {
      doc.setFont(FACES[weight], weight);
      doc.setFontSize(1000);
      return doc.getTextWidth(letter) / 1000;
    });
  const advance = { normal: advanceOf('normal'), bold: advanceOf('bold') };
  const width = (text: string, { sizePt, weight }: Style): number => {
    let units = 0;
    for (const letter of plain(text)) units += advance[weight](letter);
    return units * sizePt;
  };
  return {
    doc,
    width,
    lines: (text, widthMm, style) => wrap(fit(text), widthMm, (part) => width(part, style)),
    write(text, xMm, baselineMm, { sizePt, weight, colour }, align = 'left') {
      doc.setFont(FACES[weight], weight);
      doc.setFontSize(sizePt);
      doc.setTextColor(colour);
      doc.text(plain(text), xMm, baselineMm, { align });
    },
    rule(x1, y1, x2, y2, widthMm, colour) {
      doc.setLineWidth(widthMm);
      doc.setDrawColor(colour);
      doc.line(x1, y1, x2, y2);
    },
    panel(x, y, widthMm, heightMm, colour) {
      doc.setFillColor(colour);
      doc.rect(x, y, widthMm, heightMm, 'F');
    },
    bookmark(title, level) {
      const { pageNumber } = doc.getCurrentPageInfo();
      const item = doc.outline.add(level === 'section' ? null : section, plain(title), { pageNumber });
      if (level === 'section') section = item;
    },
    lost: () => lost,
  };
}
