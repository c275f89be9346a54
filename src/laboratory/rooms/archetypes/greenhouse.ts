import { defineRoom } from '../define.ts';
import { door, floor, piece, walls, window } from '../words.ts';

export const archetype = defineRoom('greenhouse', () => ({
  isBare: true,
  width: 4.6,
  depth: 5.4,
  height: 3,
  ceiling: 'gable',
  knee: 1.9,
  ceilingColour: '#dfe9e4',
  walls: walls('#e3e8e0'),
  floor: floor('sandstone'),
  openings: [
    window('back', -1.4, 1.2, 1.3, 0.6, 'rect', [2, 2]),
    door('back', 0, 1, 2.1),
    window('back', 1.4, 1.2, 1.3, 0.6, 'rect', [2, 2]),
    window('left', 0, 4.4, 1.2, 0.6, 'rect', [6, 2]),
  ],
  furniture: [
    piece('plant bed', -1.7, -0.4, 90, { size: 3.4 }),
    piece('plant bed', 1.7, -0.4, 90, { size: 3.4 }),
  ],
}));
