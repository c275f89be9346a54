import type { Locale } from '#lib/i18n/texts.ts';
import type { Pen, Style } from '#lib/paper/pen.ts';
import { INK, QUIET, type Layout } from './sheet.ts';

export interface LetterStyles {
  readonly heading: Style;
  readonly body: Style;
  readonly strong: Style;
  readonly cell: Style;
  readonly cellStrong: Style;
  readonly cellQuiet: Style;
  readonly small: Style;
}

/** What every box is made with. */
export interface Setting {
  readonly pen: Pen;
  readonly layout: Layout;
  readonly styles: LetterStyles;
  readonly locale: Locale;
}

export function settingOf(pen: Pen, layout: Layout, locale: Locale): Setting {
  const body: Style = { sizePt: layout.bodyPt, weight: 'normal', colour: INK };
  const cell: Style = { ...body, sizePt: layout.tablePt };
  const styles: LetterStyles = {
    heading: { ...body, sizePt: layout.headingPt, weight: 'bold' },
    body,
    strong: { ...body, weight: 'bold' },
    cell,
    cellStrong: { ...cell, weight: 'bold' },
    cellQuiet: { ...cell, colour: QUIET },
    small: { ...body, sizePt: layout.smallPt, colour: QUIET },
  };
  return { pen, layout, styles, locale };
}

/** Baseline of a line whose top is given. */
export function baseline(topMm: number, { sizePt }: Style): number {
  return topMm + (sizePt * 25.4) / 72;
}
