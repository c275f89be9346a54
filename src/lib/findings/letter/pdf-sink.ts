import type { MeasureText } from '../chart/look.ts';
import type { DrawingSink, PathStep } from '../chart/vector.ts';
import type { Pen, Style } from '#lib/paper/pen.ts';

/** Width of a text of the PDF's typeface. @param pxMm millimetres per px of the chart */
export function pdfMeasure(pen: Pen, pxMm: number): MeasureText {
  return (text, sizePx, bold) => pen.width(text, styleOf(sizePx, bold, '#000000', pxMm)) / pxMm;
}

function styleOf(sizePx: number, bold: boolean, colour: string, pxMm: number): Style {
  return { sizePt: (sizePx * pxMm * 72) / 25.4, weight: bold ? 'bold' : 'normal', colour };
}

/**
 * Draws a chart's vectors on the page.
 * @param originMm top left corner of the chart on the page
 * @param pxMm millimetres per px of the chart
 */
export function createPdfSink(
  pen: Pen,
  originMm: { readonly x: number; readonly y: number },
  pxMm: number,
): DrawingSink {
  const { doc } = pen;
  const x = (px: number): number => originMm.x + px * pxMm;
  const y = (px: number): number => originMm.y + px * pxMm;
  const trace = (path: readonly PathStep[]): void => {
    for (const step of path) {
      if (step.kind === 'close') doc.close();
      else if (step.kind === 'curve') {
        const [x1, y1, x2, y2, x3, y3] = step.points;
        doc.curveTo(x(x1), y(y1), x(x2), y(y2), x(x3), y(y3));
      } else if (step.kind === 'move') doc.moveTo(x(step.x), y(step.y));
      else doc.lineTo(x(step.x), y(step.y));
    }
  };
  return {
    textWidth: pdfMeasure(pen, pxMm),
    fill(path, colour) {
      doc.setFillColor(colour);
      trace(path);
      doc.fill();
    },
    stroke(path, { colour, widthPx, dashPx }) {
      doc.setDrawColor(colour);
      doc.setLineWidth(widthPx * pxMm);
      doc.setLineDashPattern(
        dashPx.map((part) => part * pxMm),
        0,
      );
      trace(path);
      doc.stroke();
      doc.setLineDashPattern([], 0);
    },
    write({ text, x: left, y: baseline, sizePx, bold, colour, align }) {
      const style = styleOf(sizePx, bold, colour, pxMm);
      const shift = { left: 0, center: 0.5, right: 1 }[align] * pen.width(text, style);
      pen.write(text, x(left) - shift, y(baseline), style);
    },
  };
}
