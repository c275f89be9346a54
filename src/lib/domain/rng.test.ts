import { describe, expect, it } from 'vitest';
import { createRng } from './rng.ts';

describe('the seeded generator', () => {
  it('repeats itself for the same seed, on every engine', () => {
    const rng = createRng('form-1');
    expect([rng.int(0, 999), rng.int(0, 999), rng.int(0, 999)]).toMatchInlineSnapshot(`
      [
        946,
        627,
        418,
      ]
    `);
    expect(createRng('form-1').shuffle(['a', 'b', 'c', 'd'])).toMatchInlineSnapshot(`
      [
        "b",
        "d",
        "a",
        "c",
      ]
    `);
  });

  it('differs between seeds', () => {
    expect(createRng('a').float()).not.toBe(createRng('b').float());
  });

  it('keeps the given list and all of its items when shuffling', () => {
    const items = Object.freeze([1, 2, 3, 4, 5, 6]);
    expect(createRng('x').shuffle(items).toSorted()).toEqual(items);
  });

  it('refuses to pick from nothing', () => {
    expect(() => createRng('x').pick([])).toThrow(RangeError);
  });
});
