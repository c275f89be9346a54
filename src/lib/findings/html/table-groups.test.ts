import { expect, it } from 'vitest';
import { tableGroups } from './table-groups.ts';

const row = (text: string) => ({ kind: 'values', cells: [[text]] }) as const;
const group = (title: string) => ({ kind: 'group', title, text: '' }) as const;

it('puts rows under the heading before them, and rows before any heading under none', () => {
  expect(tableGroups([row('a'), group('G'), row('b'), row('c'), group('H')])).toEqual([
    { heading: null, rows: [row('a')] },
    { heading: { title: 'G', text: '' }, rows: [row('b'), row('c')] },
    { heading: { title: 'H', text: '' }, rows: [] },
  ]);
  expect(tableGroups([])).toEqual([]);
});
