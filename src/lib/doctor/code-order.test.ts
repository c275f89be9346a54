import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MOST_CODES, readCodeOrder } from './code-order.ts';

function order(count: string | File): ReturnType<typeof readCodeOrder> {
  const data = new FormData();
  data.set('programme', 'kurz-4');
  data.set('count', count);
  return readCodeOrder(data);
}

it.each([
  ['', 'missing'],
  ['   ', 'missing'],
  ['zwölf', 'form'],
  ['2,5', 'form'],
  ['1e1', 'form'],
  ['-3', 'form'],
  ['0', 'none'],
  ['51', 'many'],
  ['99999999999999999999', 'many'],
  ['1', 1],
  [' 12 ', 12],
  ['007', 7],
  ['50', 50],
])('a number of codes typed as “%s” is %s', (typed, count) => {
  expect(order(typed)).toEqual({ programme: 'kurz-4', typed: typed.trim(), count });
});

it('a number of codes is a whole one from 1 to the most, or a problem, whatever is sent', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.integer().map(String), fc.integer({ max: 60 }).map(String)),
      (typed) => {
        const { count } = order(typed);
        if (typeof count === 'number') {
          expect(Number.isInteger(count) && count >= 1 && count <= MOST_CODES).toBe(true);
          expect(count).toBe(Number(typed));
        }
      },
    ),
  );
  expect(readCodeOrder(new FormData())).toEqual({ programme: '', typed: '', count: 'missing' });
  expect(order(new File([], 'x')).count).toBe('missing');
});
