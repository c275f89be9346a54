import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flow, groupsOf, type Box } from './flow.ts';

/** Boxes that write their name and place into `drawn`. */
function boxesIn(drawn: string[]) {
  return (name: string, more: Partial<Box> = {}): Box => ({
    heightMm: 10,
    gapMm: 0,
    keepWithNext: false,
    repeat: null,
    draw: (topMm) => drawn.push(`${name}@${topMm}`),
    ...more,
  });
}

/** What is drawn on each page of a column from 0 to a bottom. */
function pagesOf(make: (box: ReturnType<typeof boxesIn>) => readonly Box[], bottomMm: number): string[][] {
  const drawn: string[] = [];
  const pages = flow(make(boxesIn(drawn)), { firstTopMm: 0, nextTopMm: 0, bottomMm });
  return pages.map((page) => {
    drawn.length = 0;
    for (const { topMm, box } of page) box.draw(topMm);
    return [...drawn];
  });
}

describe('pages', () => {
  it('never end with a heading', () => {
    const make = (box: ReturnType<typeof boxesIn>) => [
      box('a'),
      box('b'),
      box('heading', { keepWithNext: true }),
      box('c'),
    ];
    expect(pagesOf(make, 30)).toEqual([
      ['a@0', 'b@10'],
      ['heading@0', 'c@10'],
    ]);
  });

  it('break what is taller than a page, and repeat the head of a table', () => {
    const make = (box: ReturnType<typeof boxesIn>) =>
      ['a', 'b', 'c'].map((name) =>
        box(name, { heightMm: 20, keepWithNext: true, repeat: box('head', { heightMm: 5 }) }),
      );
    expect(pagesOf(make, 45)).toEqual([
      ['head@0', 'a@5', 'b@25'],
      ['head@0', 'c@5'],
    ]);
  });

  it('part a box that allows it, with its heading above and its caption below', () => {
    const make = (box: ReturnType<typeof boxesIn>) => [
      box('text'),
      box('heading', { keepWithNext: true }),
      box('chart', {
        heightMm: 40,
        keepWithNext: true,
        part: (roomMm) => (roomMm < 20 ? null : [box(`rows for ${roomMm}`), box('other rows')]),
      }),
      box('caption'),
    ];
    expect(pagesOf(make, 70)).toHaveLength(1);
    expect(pagesOf(make, 50)).toEqual([
      ['text@0', 'heading@10', 'rows for 30@20'],
      ['other rows@0', 'caption@10'],
    ]);
    expect(pagesOf(make, 39)).toEqual([
      ['text@0'],
      ['heading@0', 'rows for 29@10'],
      ['other rows@0', 'caption@10'],
    ]);
  });

  it('hold every box once, in order, none below the bottom, for any wishes and heights', () => {
    const wishes = fc.array(fc.record({ keep: fc.boolean(), heightMm: fc.integer({ min: 1, max: 40 }) }), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(wishes, (list) => {
        const make = (box: ReturnType<typeof boxesIn>) =>
          list.map(({ keep, heightMm }, i) => box(`${i}+${heightMm}`, { keepWithNext: keep, heightMm }));
        const drawn = pagesOf(make, 50).flat();
        expect(drawn.map((text) => Number(text.split('+')[0]))).toEqual(list.map((_, i) => i));
        for (const text of drawn) {
          const [heightMm = 0, topMm = 0] = (text.split('+')[1] ?? '').split('@').map(Number);
          expect(heightMm + topMm).toBeLessThanOrEqual(50);
        }
        expect(groupsOf(make(boxesIn([]))).flat()).toHaveLength(list.length);
      }),
    );
  });
});
