import { cellOf, rowBox, textBoxes, type Cell } from './boxes.ts';
import type { Box } from './flow.ts';
import { inColumns, type Place } from './pairs.ts';
import type { Setting } from './setting.ts';

const BULLET = '–';
/** Bullet to text, in type sizes. */
const INDENT_EM = 1.1;

/** Points of a list, in two columns where that saves room. */
export function listBoxes(setting: Setting, items: readonly string[]): readonly Box[] {
  const { layout, styles } = setting;
  const style = styles.body;
  const indentMm = (style.sizePt * INDENT_EM * 25.4) / 72;
  const gapMm = layout.gapMm * 0.5;
  const textOf = (item: string, { xMm, widthMm }: Place): Cell =>
    cellOf(setting, { xMm: xMm + indentMm, widthMm: widthMm - indentMm }, [[item, style]]);
  const heightMm = (item: string, widthMm: number): number =>
    textOf(item, { xMm: 0, widthMm }).heightMm + gapMm;
  const rows = inColumns(items, layout, heightMm);
  if (rows === null)
    return items.flatMap((item) => textBoxes(setting, item, { style, gapMm, indentMm, bullet: BULLET }));
  return rows.map((row) => {
    const cells = row.flatMap(({ item, place }) => [
      cellOf(setting, { xMm: place.xMm, widthMm: indentMm }, [[BULLET, style]]),
      textOf(item, place),
    ]);
    return rowBox(setting, cells, { padMm: 0, rule: false, gapMm });
  });
}
