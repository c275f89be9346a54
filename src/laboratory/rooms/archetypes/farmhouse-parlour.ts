import { defineRoom } from '../define.ts';
import { dado, door, floor, piece, walls, window } from '../words.ts';

export const archetype = defineRoom('farmhouse-parlour', () => ({
  width: 4.8,
  depth: 4.4,
  height: 2.4,
  ceilingColour: '#a07a4a',
  walls: walls('#efe8d6'),
  dado: dado(1.2, '#b58850'),
  floor: floor('oak'),
  openings: [
    window('back', -0.9, 0.8, 0.8, 1.3),
    window('back', 0.6, 0.8, 0.8, 1.3),
    door('right', 0.6, 0.9, 1.9),
  ],
  furniture: [
    piece('tiled stove', 1.7, -1.5),
    piece('table', -0.9, -0.6, 0, { size: 1.4 }),
    piece('bench', -0.9, -1.4, 0, { size: 2 }),
    piece('bench', -0.9, 0.2, 0, { size: 1.4 }),
  ],
}));
