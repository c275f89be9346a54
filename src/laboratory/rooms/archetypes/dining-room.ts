import { defineRoom } from '../define.ts';
import { dado, floor, passage, piece, walls, window } from '../words.ts';

export const archetype = defineRoom('dining-room', () => ({
  width: 5,
  depth: 4.6,
  height: 2.9,
  walls: walls('#a8574c'),
  dado: dado(0.95, '#efe6d4'),
  floor: floor('walnut'),
  openings: [
    window('back', -1.1, 0.95, 1.7, 0.75, 'rect', [2, 3]),
    window('back', 1.1, 0.95, 1.7, 0.75, 'rect', [2, 3]),
    passage('right', -0.3),
  ],
  furniture: [
    piece('table', 0, -0.4, 0, { size: 2 }),
    piece('chair', -0.6, 0.35, 180),
    piece('chair', 0.6, 0.35, 180),
    piece('pendant', 0, -0.4),
  ],
}));
