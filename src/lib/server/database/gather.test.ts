import { describe, expect, it } from 'vitest';
import { gather } from './gather.ts';

/** Trips that end when the test says so. */
function journeys() {
  const trips: { readonly items: readonly string[]; end: (error?: Error) => void }[] = [];
  const travel = async (items: readonly string[]): Promise<readonly string[]> =>
    await new Promise((resolve, reject) => {
      const end = (error?: Error): void =>
        error === undefined ? resolve(items.map((item) => `${item}!`)) : reject(error);
      trips.push({ items, end });
    });
  return { trips, travel };
}

/** Longer than anybody who may leave waits for company. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
}
const keyOf = (item: string): string => item.slice(0, 1);
const never = (): boolean => false;

describe('what is gathered', () => {
  it('leaves together when it comes at once, and with what came meanwhile', async () => {
    const { trips, travel } = journeys();
    const send = gather({ most: 9, trips: 1, keyOf }, travel, never);
    const first = Promise.all(['a', 'b'].map(async (item) => await send(item)));
    await settled();
    const then = Promise.all(['c', 'd'].map(async (item) => await send(item)));
    await settled();
    expect(trips.map(({ items }) => items)).toEqual([['a', 'b']]);
    trips[0]?.end();
    await settled();
    expect(trips.map(({ items }) => items)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    trips[1]?.end();
    expect([await first, await then]).toEqual([
      ['a!', 'b!'],
      ['c!', 'd!'],
    ]);
  });

  it('keeps to the longest list and the most trips', async () => {
    const { trips, travel } = journeys();
    const send = gather({ most: 2, trips: 2, keyOf }, travel, never);
    const answers = Promise.all(['a', 'b', 'c', 'd', 'e'].map(async (item) => await send(item)));
    await settled();
    expect(trips.map(({ items }) => items)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    trips[0]?.end();
    await settled();
    expect(trips.map(({ items }) => items)[2]).toEqual(['e']);
    trips.slice(1).forEach(({ end }) => end());
    expect(await answers).toEqual(['a!', 'b!', 'c!', 'd!', 'e!']);
  });

  it('lets two of the same key travel one after the other', async () => {
    const { trips, travel } = journeys();
    const send = gather({ most: 9, trips: 2, keyOf }, travel, never);
    const answers = Promise.all(['a1', 'a2', 'b'].map(async (item) => await send(item)));
    for (const n of [0, 1]) {
      await settled();
      trips[n]?.end();
    }
    expect(await answers).toEqual(['a1!', 'a2!', 'b!']);
    expect(trips.map(({ items }) => items)).toEqual([['a1', 'b'], ['a2']]);
  });

  it('tells all of an error that none of them made', async () => {
    const { trips, travel } = journeys();
    const send = gather({ most: 9, trips: 1, keyOf }, travel, never);
    const answers = Promise.allSettled(['a', 'b'].map(async (item) => await send(item)));
    await settled();
    trips[0]?.end(new Error('gone'));
    expect((await answers).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(trips).toHaveLength(1);
  });

  it('lets one that is wrong harm no other', async () => {
    const tried: (readonly string[])[] = [];
    const travel = async (items: readonly string[]): Promise<readonly string[]> => {
      tried.push(items);
      await settled();
      if (items.includes('b')) throw new Error('wrong');
      return items;
    };
    const send = gather({ most: 9, trips: 1, keyOf }, travel, () => true);
    const answers = await Promise.allSettled(['a', 'b', 'c'].map(async (item) => await send(item)));
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(tried).toEqual([['a', 'b', 'c'], ['a'], ['b'], ['c']]);
  });
});
