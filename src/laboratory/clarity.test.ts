import { expect, test } from 'vitest';
import { isClear } from './clarity.ts';

const picture = (values: readonly number[]) =>
  Uint8Array.from({ length: 100 }, (_, i) => values[i % values.length] ?? 0);

test.each([
  ['black', [18]],
  ['one grey', [128, 130]],
  ['dark with a light spot', [10, 10, 10, 10, 10, 10, 10, 10, 10, 250]],
  ['fog', [200, 215, 230]],
])('%s shows nothing', (_, values) => expect(isClear(picture(values))).toBe(false));

test.each([
  ['a day', [60, 120, 200, 240]],
  ['an evening', [20, 40, 60, 90, 140]],
  ['a beach', [180, 200, 235]],
])('%s shows something', (_, values) => expect(isClear(picture(values))).toBe(true));
