import type { TableRow } from '../model.ts';

type ValuesRow = Extract<TableRow, { kind: 'values' }>;

/** Rows of a table that belong together, with the heading over them; null for rows before the first heading. */
export interface TableGroup {
  readonly heading: { readonly title: string; readonly text: string } | null;
  readonly rows: readonly ValuesRow[];
}

export function tableGroups(rows: readonly TableRow[]): readonly TableGroup[] {
  const groups: { heading: TableGroup['heading']; rows: ValuesRow[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (row.kind === 'group') groups.push({ heading: { title: row.title, text: row.text }, rows: [] });
    else if (last === undefined) groups.push({ heading: null, rows: [row] });
    else last.rows.push(row);
  }
  return groups;
}
