import { defineRoom } from '../define.ts';
import { floor, passage, piece, walls, window } from '../words.ts';

export const archetype = defineRoom('library', () => ({
  width: 5.4,
  depth: 5,
  height: 3.4,
  walls: walls('#7a4f3c'),
  floor: floor('red'),
  openings: [window('back', 0, 1.2, 2.1, 0.9, 'arch', [2, 3]), passage('left', 0.3, 1.2, 2.2)],
  furniture: [
    piece('shelf', -1.9, -2.25),
    piece('shelf', 1.9, -2.25),
    piece('shelf', 2.5, -0.4, -90),
    piece('armchair', 0.4, -0.5, -20, { colour: '#4f5f4a' }),
  ],
}));
