import { defineRoom } from '../define.ts';
import { door, floor, piece, walls, window } from '../words.ts';

export const archetype = defineRoom('nursery', () => ({
  width: 4.4,
  depth: 4,
  height: 2.5,
  ceiling: 'slant left',
  knee: 1.2,
  walls: walls('#e9d08c'),
  floor: floor('blue'),
  openings: [window('back', 0.7, 1.2, 1.1, 0.9), door('right', 0.5)],
  furniture: [
    piece('bed', -1.3, -0.9, 0, { size: 0.9, colour: '#b5605a' }),
    piece('drawers', 1.6, -1.7, 0, { colour: '#8fa9b5' }),
    piece('rug', 0.4, 0.5, 0, { colour: '#4f7a5f' }),
  ],
}));
