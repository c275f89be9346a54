import { letterTexts } from '#lib/i18n/catalogue/letter.ts';
import type { FindingsModel } from '../model.ts';
import { baseline } from './boxes.ts';
import type { Pen, Style } from './pen.ts';
import { HAIRLINE, INK, lineMm, MARK, QUIET, SHEET, TYPE } from './sheet.ts';

const PRODUCT: Style = { sizePt: TYPE.product, weight: 'bold', colour: MARK };
const TITLE: Style = { sizePt: TYPE.heading, weight: 'bold', colour: INK };
const SMALL: Style = { sizePt: TYPE.small, weight: 'normal', colour: QUIET };
const ADDRESS: Style = { sizePt: TYPE.address, weight: 'normal', colour: INK };
const LABEL: Style = { sizePt: TYPE.table, weight: 'normal', colour: QUIET };
const INFO: Style = { ...LABEL, colour: INK };

/** Recipient lines that fit; long ones wrap, and the type shrinks rather than leave the field. */
function addressLines(pen: Pen, lines: readonly string[]): { style: Style; lines: readonly string[] } {
  const { widthMm, recipientMm, bottomMm } = SHEET.address;
  for (const sizePt of [TYPE.address, TYPE.table, TYPE.small]) {
    const style = { ...ADDRESS, sizePt };
    const wrapped = lines.flatMap((line) => pen.lines(line, widthMm, style));
    if (recipientMm + wrapped.length * lineMm(sizePt) <= bottomMm) return { style, lines: wrapped };
  }
  const style = { ...ADDRESS, sizePt: TYPE.small };
  const room = Math.floor((bottomMm - recipientMm) / lineMm(style.sizePt));
  return { style, lines: lines.flatMap((line) => pen.lines(line, widthMm, style)).slice(0, room) };
}

function stack(pen: Pen, lines: readonly string[], style: Style, xMm: number, topMm: number): number {
  lines.forEach((line, i) => pen.write(line, xMm, baseline(topMm + i * lineMm(style.sizePt), style), style));
  return topMm + lines.length * lineMm(style.sizePt);
}

/** Letterhead, address field, info block and fold marks of page 1. */
export function drawFirstPage(pen: Pen, model: FindingsModel): void {
  const { letterhead, address, info } = model;
  pen.write(letterhead.product, SHEET.leftMm, 25, PRODUCT);
  pen.write(letterhead.tagline, SHEET.leftMm, 31, SMALL);
  pen.write(letterhead.title, SHEET.rightMm, 25, TITLE, 'right');
  pen.rule(SHEET.leftMm, 36, SHEET.rightMm, 36, 0.5, MARK);

  stack(pen, [address.remark], SMALL, SHEET.address.xMm, SHEET.address.remarkMm);
  const recipient = addressLines(pen, address.lines);
  stack(pen, recipient.lines, recipient.style, SHEET.address.xMm, SHEET.address.recipientMm);

  let y = SHEET.info.topMm;
  const { xMm, valueXMm, rightMm } = SHEET.info;
  for (const { label, value } of info) {
    stack(pen, [label], LABEL, xMm, y);
    y = stack(pen, pen.lines(value, rightMm - valueXMm, INFO), INFO, valueXMm, y) + 0.8;
  }

  for (const mark of SHEET.foldMarksMm) pen.rule(5, mark, 9, mark, 0.2, HAIRLINE);
  pen.rule(5, SHEET.holeMarkMm, 11, SHEET.holeMarkMm, 0.2, HAIRLINE);
}

/** Head of the further pages and foot of all: the number of pages is known only at the end. */
export function drawPageFrames(pen: Pen, model: FindingsModel): void {
  const { doc } = pen;
  const t = letterTexts[model.locale];
  const pages = doc.getNumberOfPages();
  for (let page = 1; page <= pages; page++) {
    doc.setPage(page);
    const number = t.pageOf({ page, pages });
    pen.write(number, SHEET.rightMm, SHEET.footerMm, SMALL, 'right');
    pen.write(model.letterhead.product, SHEET.leftMm, SHEET.footerMm, SMALL);
    if (page === 1) continue;
    const lines = pen.lines(model.running, SHEET.rightMm - SHEET.leftMm, SMALL).slice(0, 3);
    stack(pen, lines, SMALL, SHEET.leftMm, 21.5 - lines.length * lineMm(SMALL.sizePt));
    pen.rule(SHEET.leftMm, 23, SHEET.rightMm, 23, 0.2, HAIRLINE);
  }
  if (pen.lost()) {
    doc.setPage(1);
    pen.write(model.missingLetters, SHEET.leftMm, SHEET.footerMm - 5, SMALL);
  }
}
