import { defineRoom } from '../define.ts';
import { door, floor, piece, walls, window } from '../words.ts';

export const archetype = defineRoom('hospital-room', () => ({
  isBare: true,
  width: 4.8,
  depth: 4.4,
  height: 2.7,
  walls: walls('#d3dfe0'),
  floor: floor('green'),
  openings: [window('back', 0.7, 2, 1.4, 0.9, 'rect', [3, 1]), door('left', 0.7, 1.2)],
  furniture: [
    piece('bed', -1.2, -0.9, 0, { size: 1, colour: '#e9ece8' }),
    piece('bedside table', -0.3, -1.8, 0, { colour: '#c9c7bf' }),
    piece('chair', 1.2, -0.6, -60, { colour: '#5f8c8a' }),
  ],
}));
