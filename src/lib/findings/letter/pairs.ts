import { SHEET, TEXT_MM, type Layout } from './sheet.ts';

const COLUMN_GAP_MM = 5;
/** Two columns may take at most this share of the height of one; else the long line is easier to read. */
const WORTH_IT = 0.85;
export const HALF_MM = (TEXT_MM - COLUMN_GAP_MM) / 2;

/** Left edge and width of a piece, mm. */
export interface Place {
  readonly xMm: number;
  readonly widthMm: number;
}

const WHOLE: Place = { xMm: SHEET.leftMm, widthMm: TEXT_MM };
const HALVES: readonly [Place, Place] = [
  { xMm: SHEET.leftMm, widthMm: HALF_MM },
  { xMm: SHEET.leftMm + HALF_MM + COLUMN_GAP_MM, widthMm: HALF_MM },
];

export interface Placed<Item> {
  readonly item: Item;
  readonly place: Place;
}

type HeightMm<Item> = (item: Item, widthMm: number) => number;

function beside<Item>(items: readonly Item[]): readonly Placed<Item>[] {
  return items.map((item, column) => ({ item, place: HALVES[column === 0 ? 0 : 1] }));
}

/**
 * Rows of one or two neighbours, in order: two stand side by side where that is lower than one below the other.
 * @param heightMm height of an item at a width
 */
export function pairUp<Item>(
  items: readonly Item[],
  { columns }: Layout,
  heightMm: HeightMm<Item>,
): readonly (readonly Placed<Item>[])[] {
  const whole = (item: Item): number => heightMm(item, WHOLE.widthMm);
  const half = (item: Item): number => heightMm(item, HALF_MM);
  const rows: (readonly Placed<Item>[])[] = [];
  for (let i = 0; i < items.length; i += rows.at(-1)?.length ?? 1) {
    const pair = items.slice(i, i + 2);
    const halves = Math.max(...pair.map(half));
    const wholes = pair.reduce((sum, item) => sum + whole(item), 0);
    const saves = columns === 2 && pair.length === 2 && halves < wholes * WORTH_IT;
    rows.push(saves ? beside(pair) : pair.slice(0, 1).map((item) => ({ item, place: WHOLE })));
  }
  return rows;
}

/** All items in two columns, row by row; null where that would not be lower than one below the other. */
export function inColumns<Item>(
  items: readonly Item[],
  { columns }: Layout,
  heightMm: HeightMm<Item>,
): readonly (readonly Placed<Item>[])[] | null {
  const pairs = items.flatMap((_, i) => (i % 2 === 0 ? [items.slice(i, i + 2)] : []));
  const halvesMm = pairs.reduce(
    (sum, pair) => sum + Math.max(...pair.map((item) => heightMm(item, HALF_MM))),
    0,
  );
  const wholesMm = items.reduce((sum, item) => sum + heightMm(item, WHOLE.widthMm), 0);
  return columns === 2 && halvesMm < wholesMm * WORTH_IT ? pairs.map(beside) : null;
}
