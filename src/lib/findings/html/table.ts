import type { ChartTable } from '../chart/tables.ts';
import type { Block } from '../model.ts';
import { element, escaped } from './markup.ts';
import { tableGroups, type TableGroup } from './table-groups.ts';

type Table = Extract<Block, { kind: 'table' }>;

/** Columns that have room beside each other in a narrow window; with more, each row becomes a card. */
const MOST_BESIDE = 3;

function lines(cell: readonly string[]): string {
  return cell
    .map((line, i) => (i === 0 ? escaped(line) : element('span', { class: 'more' }, [escaped(line)])))
    .join(' ');
}

function valuesRow(cells: readonly (readonly string[])[], columns: readonly string[]): string {
  return element(
    'tr',
    {},
    cells.map((cell, i) =>
      i === 0
        ? element('th', { scope: 'row' }, [lines(cell)])
        : element('td', { 'data-column': columns[i] ?? '' }, [lines(cell)]),
    ),
  );
}

function bodyOf({ heading, rows }: TableGroup, columns: readonly string[]): string {
  const colspan = String(columns.length);
  const head =
    heading === null
      ? []
      : [
          element('tr', { class: 'group' }, [
            element('th', { scope: 'rowgroup', colspan }, [escaped(heading.title)]),
          ]),
          ...(heading.text === ''
            ? []
            : [element('tr', { class: 'told' }, [element('td', { colspan }, [escaped(heading.text)])])]),
        ];
  return element('tbody', {}, [...head, ...rows.map(({ cells }) => valuesRow(cells, columns))]);
}

/** A table with its caption and the scope of every heading. */
export function tableHtml({ caption, columns, rows }: Omit<Table, 'kind'>): string {
  return element('table', columns.length > MOST_BESIDE ? { class: 'many' } : {}, [
    element('caption', {}, [escaped(caption)]),
    element('thead', {}, [
      element(
        'tr',
        {},
        columns.map((column) => element('th', { scope: 'col' }, [escaped(column)])),
      ),
    ]),
    ...tableGroups(rows).map((group) => bodyOf(group, columns)),
  ]);
}

export function chartTableHtml({ caption, columns, rows }: ChartTable): string {
  return tableHtml({ caption, columns, rows: rows.map((cells) => ({ kind: 'values', cells })) });
}
