import { expect, test } from 'vitest';
import { rngFromSeed } from './seed.ts';
import { distance, ssim } from './ssim.ts';

const [WIDTH, HEIGHT] = [32, 24];
const noisy = (seed: string) => {
  const rng = rngFromSeed(seed);
  return Array.from({ length: WIDTH * HEIGHT }, () => rng.integer(0, 255));
};

test('a picture is at distance 0 from itself', () => {
  expect(distance(noisy('a'), noisy('a'), WIDTH, HEIGHT)).toBeCloseTo(0, 12);
});

test('two pictures of noise have next to nothing in common', () => {
  expect(distance(noisy('a'), noisy('b'), WIDTH, HEIGHT)).toBeGreaterThan(0.8);
});

test('it does not matter which picture comes first', () => {
  expect(ssim(noisy('a'), noisy('b'), WIDTH, HEIGHT)).toBeCloseTo(
    ssim(noisy('b'), noisy('a'), WIDTH, HEIGHT),
    12,
  );
});

test('two flat greys differ only by the luminance term of the formula', () => {
  const [a, b, c1] = [100, 150, (0.01 * 255) ** 2];
  const flat = (value: number) => new Array<number>(WIDTH * HEIGHT).fill(value);
  expect(ssim(flat(a), flat(b), WIDTH, HEIGHT)).toBeCloseTo((2 * a * b + c1) / (a * a + b * b + c1), 10);
});

test('a larger change is farther away', () => {
  const base = noisy('a');
  const changed = (count: number) => base.map((value, i) => (i < count ? 255 - value : value));
  const near = distance(base, changed(80), WIDTH, HEIGHT);
  expect(distance(base, changed(400), WIDTH, HEIGHT)).toBeGreaterThan(near);
});

test('pictures of another size are refused', () => {
  expect(() => ssim([1, 2, 3], noisy('a'), WIDTH, HEIGHT)).toThrow(RangeError);
});
