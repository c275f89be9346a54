import type { Pen } from '#lib/paper/pen.ts';
import type { QrPicture } from '#lib/ui/qr.ts';

/** Modules of white on each side, which cameras need. */
const QUIET = 4;

/** Dark modules of a row that touch, as one. */
interface Run {
  readonly x: number;
  readonly y: number;
  length: number;
}

function runsOf({ path }: QrPicture): readonly Run[] {
  const runs: Run[] = [];
  for (const [, column = '', row = ''] of path.matchAll(/M(\d+) (\d+)/g)) {
    const [x, y] = [Number(column), Number(row)];
    const last = runs.at(-1);
    if (last !== undefined && last.y === y && last.x + last.length === x) last.length += 1;
    else runs.push({ x, y, length: 1 });
  }
  return runs;
}

/** Draws a QR code with its white edge into a square: one path, so that no printer shows seams between the modules. */
export function drawPattern(
  pen: Pen,
  picture: QrPicture,
  leftMm: number,
  topMm: number,
  sideMm: number,
): void {
  const module = sideMm / (picture.size + 2 * QUIET);
  pen.doc.setFillColor('#000000');
  for (const { x, y, length } of runsOf(picture))
    pen.doc.rect(leftMm + (x + QUIET) * module, topMm + (y + QUIET) * module, length * module, module, null);
  pen.doc.fill();
}
