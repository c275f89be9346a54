import { defineRoom } from '../define.ts';
import { door, floor, niche, piece, walls, window } from '../words.ts';

export const archetype = defineRoom('hotel-room', () => ({
  width: 4.6,
  depth: 4.6,
  height: 2.6,
  walls: walls('#a3b39c'),
  floor: floor('red'),
  openings: [
    window('left', -0.3, 1.4, 1.9, 0.3, 'rect', [2, 1]),
    door('back', 1.6),
    niche('back', -0.9, 2, 1.3, 0.9, 'rect'),
  ],
  furniture: [
    piece('bed', -0.9, -1.1, 0, { size: 1.7, colour: '#c9a85c' }),
    piece('floor lamp', 0.5, -2),
    piece('armchair', 1.5, 0.1, -60, { colour: '#7a5f8c' }),
  ],
}));
