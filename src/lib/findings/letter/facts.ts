import type { Fact } from '../model.ts';
import { cellOf, rowBox, type Cell } from './boxes.ts';
import type { Box } from './flow.ts';
import { HALF_MM, pairUp, type Place } from './pairs.ts';
import type { Setting } from './setting.ts';

const LABEL_GAP_MM = 3;
/** Of half the width: a longer label takes a second line. */
const WIDEST_LABEL = 0.5;

/** Labels with their values, in two columns where that saves room. */
export function factBoxes(setting: Setting, facts: readonly Fact[]): readonly Box[] {
  const { pen, layout, styles } = setting;
  const widest = Math.max(...facts.map(({ label }) => pen.width(label, styles.cellQuiet))) + 0.1;
  const labelMm = Math.min(widest, HALF_MM * WIDEST_LABEL);
  const cellsOf = ({ label, value }: Fact, { xMm, widthMm }: Place): readonly Cell[] => {
    const valueMm = labelMm + LABEL_GAP_MM;
    return [
      cellOf(setting, { xMm, widthMm: labelMm }, [[label, styles.cellQuiet]]),
      cellOf(setting, { xMm: xMm + valueMm, widthMm: widthMm - valueMm }, [[value, styles.cell]]),
    ];
  };
  const rows = pairUp(facts, layout, (fact, widthMm) =>
    Math.max(...cellsOf(fact, { xMm: 0, widthMm }).map(({ heightMm }) => heightMm)),
  );
  return rows.map((row, i) =>
    rowBox(
      setting,
      row.flatMap(({ item, place }) => cellsOf(item, place)),
      {
        padMm: layout.gapMm * 0.16,
        rule: false,
        gapMm: i === 0 ? layout.gapMm * 0.6 : 0,
        keepWithNext: i < rows.length - 1 && (i === 0 || i === rows.length - 2),
      },
    ),
  );
}
