import { defineRoom } from '../define.ts';
import { dado, door, floor, piece, walls, window } from '../words.ts';

export const archetype = defineRoom('gym', () => ({
  isBare: true,
  width: 7,
  depth: 6,
  height: 4,
  walls: walls('#e3d3ad'),
  dado: dado(1.5, '#c79a62'),
  floor: floor('pale'),
  openings: [
    window('left', -1, 1.6, 1, 2.4, 'rect', [4, 2]),
    window('left', 1.2, 1.6, 1, 2.4, 'rect', [4, 2]),
    door('back', 2.2, 1.6, 2.2),
  ],
  furniture: [
    piece('wall bars', -2, -2.9),
    piece('wall bars', -0.8, -2.9),
    piece('mat', -0.6, -0.6, 70),
    piece('bench', 2.4, 0.2, 90, { size: 2.2 }),
  ],
}));
