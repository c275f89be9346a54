import { expect, test } from 'vitest';
import { completeRoom } from './define.ts';
import { rngFromSeed } from '../seed.ts';
import { visibleChange } from './visible.ts';
import { floor, walls, window } from './words.ts';

const ASPECT = 4 / 3;
const plain = {
  width: 5,
  depth: 4,
  height: 2.7,
  walls: walls('#dddddd'),
  floor: floor('oak'),
  eye: { x: 0, y: 1.6, back: 1.5, lookX: 0, lookY: 1.2 },
  openings: [window('back', 0, 1, 1), window('left', 0, 1, 1)],
};
const room = completeRoom('plain', plain, rngFromSeed('a'));

const withOpening = (index: number, change: object) => ({
  ...room,
  openings: room.openings.map((o, i) => (i === index ? { ...o, ...change } : o)),
});

test('the same room shows no change', () => expect(visibleChange(room, room, ASPECT)).toBe(0));

test('a farther move touches more of the picture', () => {
  const near = visibleChange(room, withOpening(0, { along: 0.2 }), ASPECT);
  expect(near).toBeGreaterThan(0);
  expect(visibleChange(room, withOpening(0, { along: 0.8 }), ASPECT)).toBeGreaterThan(near);
});

test('a window that leaves the picture counts as not seen', () => {
  expect(visibleChange(room, withOpening(1, { along: -1.9 }), ASPECT)).toBe(0);
});

test('a change of the ceiling is always seen', () => {
  expect(visibleChange(room, { ...room, knee: 1 }, ASPECT)).toBe(1);
});
