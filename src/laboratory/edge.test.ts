import { expect, test } from 'vitest';
import { touchesEdge } from './edge.ts';

const [WIDTH, HEIGHT] = [20, 10];
const ground = () => new Array<number>(WIDTH * HEIGHT).fill(220);

test('a thing in the middle leaves the edges free', () => {
  const picture = ground();
  picture[5 * WIDTH + 10] = 20;
  expect(touchesEdge(picture, WIDTH, HEIGHT)).toBe(false);
});

test.each([
  ['top', 7],
  ['bottom', 9 * WIDTH + 7],
  ['left', 4 * WIDTH],
  ['right', 4 * WIDTH + 19],
])('a thing at the %s is noticed', (_, at) => {
  const picture = ground();
  picture[at] = 20;
  expect(touchesEdge(picture, WIDTH, HEIGHT)).toBe(true);
});

test('a faint shadow may reach the edge', () => {
  const picture = ground();
  picture[7] = 200;
  expect(touchesEdge(picture, WIDTH, HEIGHT)).toBe(false);
});
