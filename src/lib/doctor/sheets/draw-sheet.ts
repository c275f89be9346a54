import { groupCode } from '#lib/domain/activation-code.ts';
import { germanDate, type IsoDate } from '#lib/domain/calendar.ts';
import { codeTexts } from '#lib/i18n/catalogue/codes.ts';
import type { Pen, Style } from '#lib/paper/pen.ts';
import { drawQr } from '#lib/ui/qr.ts';
import { drawPattern } from './draw-pattern.ts';

/** What the sheet for one person says. */
export interface Sheet {
  readonly practiceName: string;
  /** Address to type, without the code. */
  readonly address: string;
  /** 16 characters without blanks. */
  readonly code: string;
  /** YYYY-MM-DD. */
  readonly validUntil: string;
}

/** A sheet that is measured before it is drawn. */
interface LaidOut {
  /** Lowest point, mm. */
  readonly bottomMm: number;
  draw(): void;
}

const LEFT_MM = 20;
const TEXT_MM = 170;
const TOP_MM = 16;
/** Nothing of a sheet stands below. */
export const BOTTOM_MM = 282;
const BOX = { padMm: 6, gapMm: 3, cornerMm: 3, lineMm: 0.8, qrMm: 66 } as const;
const NUMBER_MM = 9;
const LEADING = 1.35;
/** Smaller type for very long names and addresses: all of it stays on one page. */
const SCALES = [1, 0.92, 0.84] as const;

const lineMm = ({ sizePt }: Style): number => ((sizePt * 25.4) / 72) * LEADING;
/** From the top of a line to its baseline. */
const baselineMm = (look: Style): number => (0.5 + 0.36 / LEADING) * lineMm(look);

function layOut(pen: Pen, { practiceName, address, code, validUntil }: Sheet, scale: number): LaidOut {
  const t = codeTexts.de.sheet;
  const style = (sizePt: number, weight: Style['weight']): Style => ({
    ...{ sizePt: sizePt * scale, weight, colour: '#000000' },
  });
  const [body, strong, label] = [style(17, 'normal'), style(17, 'bold'), style(15, 'normal')];
  const draws: (() => void)[] = [];
  let y = TOP_MM;

  const put = (text: string, look: Style, indentMm = 0, widthMm = TEXT_MM - indentMm): void => {
    for (const line of pen.lines(text, widthMm, look)) {
      const topMm = y;
      draws.push(() => pen.write(line, LEFT_MM + indentMm, topMm + baselineMm(look), look));
      y += lineMm(look);
    }
  };
  /** Address, code and pattern in their frame. */
  const putWays = (): void => {
    const frameMm = y;
    const widthMm = TEXT_MM - 2 * BOX.padMm;
    y += BOX.padMm;
    put(t.address, label, BOX.padMm, widthMm);
    put(address, style(18, 'bold'), BOX.padMm, widthMm);
    y += BOX.gapMm;
    const qrMm = y;
    const look = style(33, 'bold');
    y += (BOX.qrMm - lineMm(label) - 2 * lineMm(look)) / 2;
    put(t.code, label, BOX.padMm, widthMm);
    const [first = '', second = '', third = '', fourth = ''] = groupCode(code).split(' ');
    for (const row of [`${first} ${second}`, `${third} ${fourth}`]) put(row, look, BOX.padMm, widthMm);
    y = qrMm + BOX.qrMm + BOX.padMm;
    const heightMm = y - frameMm;
    draws.push(() => {
      const qrXMm = LEFT_MM + TEXT_MM - BOX.padMm - BOX.qrMm;
      drawPattern(pen, drawQr(`${address}#${code}`), qrXMm, qrMm, BOX.qrMm);
      pen.doc.setDrawColor('#000000');
      pen.doc.setLineWidth(BOX.lineMm);
      pen.doc.roundedRect(LEFT_MM, frameMm, TEXT_MM, heightMm, BOX.cornerMm, BOX.cornerMm, 'S');
    });
  };

  put(t.from, label);
  put(practiceName, strong);
  y += 7;
  put(t.title, style(29, 'bold'));
  y += 3;
  put(t.lead, body);
  y += 5;
  t.steps.forEach((step, i) => {
    const topMm = y;
    draws.push(() => pen.write(`${i + 1}.`, LEFT_MM, topMm + baselineMm(strong), strong));
    put(step, body, NUMBER_MM);
    y += 2;
  });
  y += 4;
  putWays();
  y += 7;
  put(t.validUntil({ date: germanDate(validUntil as IsoDate, 'long') }), strong);
  y += 4;
  put(t.privacy, body);
  return { bottomMm: y, draw: () => draws.forEach((draw) => draw()) };
}

/** Draws the sheet onto the page that is written on, in the words of PatientSheet.svelte; gives its lowest point, mm. */
export function drawSheet(pen: Pen, sheet: Sheet): number {
  for (const scale of SCALES) {
    const laidOut = layOut(pen, sheet, scale);
    if (laidOut.bottomMm > BOTTOM_MM && scale !== SCALES.at(-1)) continue;
    laidOut.draw();
    return laidOut.bottomMm;
  }
  throw new RangeError('There is at least one size of type.');
}
