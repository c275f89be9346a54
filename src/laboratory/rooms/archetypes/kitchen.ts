import { defineRoom } from '../define.ts';
import { dado, door, floor, piece, walls, window } from '../words.ts';

export const archetype = defineRoom('kitchen', (rng) => ({
  width: 4.4,
  depth: 4,
  height: 2.6,
  walls: walls('#e6dfc6'),
  dado: dado(1.4, '#dfe8e4', 'tiles', '#a9bab4'),
  floor: floor('chequered'),
  openings: [window('back', rng.pick([-0.7, 0.3]), 1.1, 1, 1.45), door('left', 0.4)],
  furniture: [
    piece('kitchen units', 0.4, -1.65, 0, { size: 2.4 }),
    piece('stove', -1.2, -1.65),
    piece('table', 1, 0.5, 90, { size: 1.3 }),
    piece('chair', 0.3, 0.6, 90),
  ],
}));
