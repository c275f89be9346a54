import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptForm } from './kept.ts';
import { type PageFigure, writePage } from './sheet-page.ts';
import { blindRowsOf, rowsOf, type SheetFigure } from './sheet-rows.ts';

function figureOf(folder: string, { picture, words, marks = [] }: SheetFigure): PageFigure {
  const { widthPx, heightPx, file } = picture;
  const boxes = marks.map((m) => ({
    left: m.leftPx / widthPx,
    top: m.topPx / heightPx,
    width: m.widthPx / widthPx,
    height: m.heightPx / heightPx,
  }));
  return { webp: readFileSync(join(folder, file)), words, boxes };
}

/**
 * Writes the contact sheet of a form and returns its path. Blind: one picture of each thing in shuffled order under
 * numbers only; otherwise with names, and what belongs together side by side.
 */
export function writeSheet({ folder, manifest }: KeptForm, out: string, isBlind: boolean): string {
  const rows = isBlind ? blindRowsOf(manifest) : rowsOf(manifest);
  const title = `${manifest.paradigm}-${manifest.form}${isBlind ? '-blind' : ''}`;
  return writePage(
    title,
    rows.map((row) => row.map((figure) => figureOf(folder, figure))),
    out,
  );
}
