import { expect, it } from 'vitest';
import { CONTRAST_GROUND, CONTRAST_SAMPLES } from './contrast.ts';

it('the words fall in contrast, by the ratios that are stored', () => {
  expect(CONTRAST_GROUND).toBe('#ffffff');
  expect(CONTRAST_SAMPLES.map(({ ratio }) => ratio)).toEqual([7, 4.54, 3.03, 1.98, 1.5, 1.25]);
});
