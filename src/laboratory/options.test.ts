import { expect, test } from 'vitest';
import { parseOptions } from './options.ts';

test('one form, several forms, and a sheet', () => {
  expect(parseOptions(['--forms', '1'])).toMatchObject({ ok: true, options: { forms: [1], sheets: [] } });
  expect(parseOptions(['--forms', '2-4'])).toMatchObject({ ok: true, options: { forms: [2, 3, 4] } });
  expect(parseOptions(['--sheet', '1', '--blind', '--out', 'x'])).toMatchObject({
    ok: true,
    options: { sheets: [1], blind: true, out: 'x' },
  });
});

test('the places of changes need no form', () => {
  expect(parseOptions(['--places'])).toMatchObject({ ok: true, options: { places: true, forms: [] } });
});

test.each([
  [['--colour'], '--colour'],
  [['--forms'], '--forms'],
  [['--forms', '0'], '--forms'],
  [['--forms', '4-2'], '--forms'],
  [['--sheet', 'x'], '--sheet'],
  [['--out', '--blind'], '--out'],
  [[], '--help'],
])('%j is answered by a sentence', (args, word) => {
  const parsed = parseOptions(args);
  expect(parsed.ok).toBe(false);
  expect(parsed.ok ? '' : parsed.sentence).toContain(word);
});
