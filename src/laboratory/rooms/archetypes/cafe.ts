import { defineRoom } from '../define.ts';
import { dado, floor, passage, piece, walls, window } from '../words.ts';

export const archetype = defineRoom('cafe', () => ({
  width: 5.4,
  depth: 4.8,
  height: 3,
  walls: walls('#4f6a63'),
  dado: dado(1.2, '#6b4a30'),
  floor: floor('chequered'),
  openings: [window('left', -0.2, 1.8, 1.6, 0.8, 'arch', [3, 2]), passage('back', 1.5, 1.2, 2.2)],
  furniture: [
    piece('round table', -1.1, -0.2),
    piece('chair', -1.8, -0.2, 90),
    piece('chair', -0.4, -0.2, -90),
    piece('counter', 1.3, -1, 0, { size: 1.6 }),
    piece('bar stool', 1.1, -0.2),
    piece('pendant', -1.1, -0.2),
  ],
}));
