import { letterTexts } from '#lib/i18n/catalogue/letter.ts';
import type { FindingsModel } from '../model.ts';
import type { Style } from '#lib/paper/pen.ts';
import { baseline, type Setting } from './setting.ts';
import { HAIRLINE, INK, lineMm, MARK, SHEET, TEXT_MM } from './sheet.ts';

/** Address and info block, pt. */
const ADDRESS_PT = 11;

/** Part of a page that is measured before it is drawn. */
interface Head {
  /** Lowest point, mm. */
  readonly bottomMm: number;
  draw(): void;
}

interface Stack {
  readonly lines: readonly string[];
  readonly style: Style;
  readonly xMm: number;
  readonly topMm: number;
}

function bottomOf({ lines, style, topMm }: Stack, { layout }: Setting): number {
  return topMm + lines.length * lineMm(style.sizePt, layout);
}

function drawStack(stack: Stack, setting: Setting): void {
  const { lines, style, xMm, topMm } = stack;
  lines.forEach((line, i) =>
    setting.pen.write(line, xMm, baseline(topMm + i * lineMm(style.sizePt, setting.layout), style), style),
  );
}

/** Recipient lines that fit; long ones wrap, and the type shrinks rather than leave the field. */
function recipient(setting: Setting, lines: readonly string[]): Stack {
  const { pen, layout } = setting;
  const { xMm, widthMm, recipientMm, bottomMm } = SHEET.address;
  const sized = (sizePt: number): Stack => {
    const style: Style = { sizePt, weight: 'normal', colour: INK };
    return {
      lines: lines.flatMap((line) => pen.lines(line, widthMm, style)),
      style,
      xMm,
      topMm: recipientMm,
    };
  };
  const stacks = [ADDRESS_PT, layout.tablePt, layout.smallPt].map(sized);
  const fitting = stacks.find((stack) => bottomOf(stack, setting) <= bottomMm);
  if (fitting !== undefined) return fitting;
  const smallest = sized(layout.smallPt);
  const room = Math.floor((bottomMm - recipientMm) / lineMm(layout.smallPt, layout));
  return { ...smallest, lines: smallest.lines.slice(0, room) };
}

/** Label and value of each fact beside the address field. */
function infoStacks(setting: Setting, info: FindingsModel['info']): readonly Stack[] {
  const { pen, styles } = setting;
  const { xMm, valueXMm, rightMm, topMm } = SHEET.info;
  const stacks: Stack[] = [];
  let y: number = topMm;
  for (const { label, value } of info) {
    const row: readonly Stack[] = [
      {
        lines: pen.lines(label, valueXMm - xMm - 2, styles.cellQuiet),
        style: styles.cellQuiet,
        xMm,
        topMm: y,
      },
      {
        lines: pen.lines(value, rightMm - valueXMm, styles.cell),
        style: styles.cell,
        xMm: valueXMm,
        topMm: y,
      },
    ];
    stacks.push(...row);
    y = Math.max(...row.map((stack) => bottomOf(stack, setting))) + 0.5;
  }
  return stacks;
}

function drawLetterhead({ pen, layout, styles }: Setting, model: FindingsModel, lineAtMm: number): void {
  const product: Style = { sizePt: layout.productPt, weight: 'bold', colour: MARK };
  pen.write(model.letterhead.product, SHEET.leftMm, lineAtMm - 11, product);
  pen.write(model.letterhead.tagline, SHEET.leftMm, lineAtMm - 5, styles.small);
  pen.write(model.letterhead.title, SHEET.rightMm, lineAtMm - 11, styles.heading, 'right');
  pen.rule(SHEET.leftMm, lineAtMm, SHEET.rightMm, lineAtMm, 0.5, MARK);
}

/** Letterhead, address field, info block and fold marks of page 1 after DIN 5008 form B. */
function doctorHead(setting: Setting, model: FindingsModel): Head {
  const { pen, styles } = setting;
  const info = infoStacks(setting, model.info);
  const remark = {
    lines: [model.address.remark],
    style: styles.small,
    xMm: SHEET.address.xMm,
    topMm: SHEET.address.remarkMm,
  };
  return {
    bottomMm: Math.max(SHEET.subjectMm, ...info.map((stack) => bottomOf(stack, setting) + 4)),
    draw() {
      drawLetterhead(setting, model, 36);
      for (const stack of [remark, recipient(setting, model.address.lines), ...info])
        drawStack(stack, setting);
      for (const mark of SHEET.foldMarksMm) pen.rule(5, mark, 9, mark, 0.2, HAIRLINE);
      pen.rule(5, SHEET.holeMarkMm, 11, SHEET.holeMarkMm, 0.2, HAIRLINE);
    },
  };
}

/** Letterhead, name and date. */
function personHead(setting: Setting, model: FindingsModel): Head {
  const { pen, styles, layout } = setting;
  const style = styles.small;
  const name = {
    lines: pen.lines(model.running, TEXT_MM, style),
    style,
    xMm: SHEET.leftMm,
    topMm: 28.5,
  };
  return {
    bottomMm: bottomOf(name, setting) + 2 * layout.gapMm,
    draw() {
      drawLetterhead(setting, model, 26);
      drawStack(name, setting);
    },
  };
}

/** Head of the first page. */
export function firstHead(setting: Setting, model: FindingsModel): Head {
  return model.length === 'doctor' ? doctorHead(setting, model) : personHead(setting, model);
}

/** Head of the pages after it: whose letter it is. */
export function runningHead(setting: Setting, model: FindingsModel): Head {
  const { pen, styles } = setting;
  const lines = pen.lines(model.running, TEXT_MM, styles.small);
  const stack = { lines, style: styles.small, xMm: SHEET.leftMm, topMm: SHEET.runningMm };
  const ruleMm = bottomOf(stack, setting) + 1;
  return {
    bottomMm: ruleMm + 3,
    draw() {
      drawStack(stack, setting);
      pen.rule(SHEET.leftMm, ruleMm, SHEET.rightMm, ruleMm, 0.2, HAIRLINE);
    },
  };
}

/** Foot of a page; on the first it says, where that is so, that the typeface lacked a letter. */
export function drawFoot(
  setting: Setting,
  model: FindingsModel,
  number: { readonly page: number; readonly pages: number },
): void {
  const { pen, layout, styles } = setting;
  const pageOf = letterTexts[model.locale].pageOf(number);
  pen.write(pageOf, SHEET.rightMm, SHEET.footerMm, styles.small, 'right');
  pen.write(model.letterhead.product, SHEET.leftMm, SHEET.footerMm, styles.small);
  if (number.page === 1 && pen.lost())
    pen.write(
      model.missingLetters,
      SHEET.leftMm,
      SHEET.footerMm - lineMm(layout.smallPt, layout),
      styles.small,
    );
}
