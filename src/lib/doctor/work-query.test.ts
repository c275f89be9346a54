import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STANDINGS, WORK_ORDERS } from '#lib/domain/standing.ts';
import { pageIn, pageQueryText, readWorkQuery, workQueryText } from './work-query.ts';

const query = fc.record({
  standing: fc.option(fc.constantFrom(...STANDINGS)),
  order: fc.constantFrom(...WORK_ORDERS),
  page: fc.integer({ min: 1, max: 9_999_999 }),
});
const OPENING = { standing: null, order: 'start', page: 1 };

describe('the address of a work list', () => {
  it('says what is shown, and is read back', () => {
    fc.assert(
      fc.property(query, (shown) => {
        expect(readWorkQuery(new URLSearchParams(workQueryText(shown)))).toEqual(shown);
      }),
    );
    expect(workQueryText({ ...OPENING, order: 'start', standing: null })).toBe('');
  });

  it('is the list as it opens where it says what cannot be', () => {
    const values = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(values, values, values, (stand, nach, seite) => {
        const { standing, order, page } = readWorkQuery(new URLSearchParams({ stand, nach, seite }));
        expect([null, ...STANDINGS]).toContain(standing);
        expect(WORK_ORDERS).toContain(order);
        expect(Number.isSafeInteger(page) && page >= 1).toBe(true);
      }),
    );
    for (const seite of ['0', '-1', '1.5', '1e3', ' 2', '99999999', 'NaN'])
      expect(readWorkQuery(new URLSearchParams({ seite }))).toEqual(OPENING);
  });

  it('can be a page alone', () => {
    for (const page of [1, 2, 9_999_999]) expect(pageIn(new URLSearchParams(pageQueryText(page)))).toBe(page);
    for (const seite of ['', '0', 'x', '99999999']) expect(pageIn(new URLSearchParams({ seite }))).toBe(1);
    expect(pageIn(new URLSearchParams())).toBe(1);
  });
});
