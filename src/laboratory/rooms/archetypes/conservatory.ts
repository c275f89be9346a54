import { defineRoom } from '../define.ts';
import { floor, piece, walls, window } from '../words.ts';

export const archetype = defineRoom('conservatory', () => ({
  width: 4.6,
  depth: 4,
  height: 2.8,
  walls: walls('#eef0e8'),
  floor: floor('terracotta'),
  openings: [window('back', 0, 3.6, 2, 0.4, 'rect', [5, 3]), window('left', 0, 2.8, 2, 0.4, 'rect', [4, 3])],
  furniture: [
    piece('plant', 1.7, -1.3),
    piece('round table', 0.3, -0.3),
    piece('armchair', -1, -0.5, 50, { colour: '#b9a47a' }),
  ],
  light: { sun: 1, day: 1.1, lamp: 0.9, lampColour: '#fff2da' },
}));
