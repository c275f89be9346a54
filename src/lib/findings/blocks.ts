import type { Block, TableRow } from './model.ts';

/** One paragraph. */
export function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

/** A list; no block where there is nothing in it. */
export function list(items: readonly string[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** A row of values, each cell its lines; empty lines are left out. */
export function values(...cells: readonly (readonly string[])[]): TableRow {
  return { kind: 'values', cells: cells.map((lines) => lines.filter((line) => line !== '')) };
}
