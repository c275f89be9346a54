import { defineRoom } from '../define.ts';
import { floor, piece, solid, walls, window } from '../words.ts';

export const archetype = defineRoom('chapel', () => ({
  isBare: true,
  width: 5.2,
  depth: 6,
  height: 4.6,
  ceiling: 'barrel',
  knee: 2.9,
  walls: walls('#e9e2d0'),
  floor: floor('sandstone'),
  openings: [
    window('back', 0, 0.9, 2, 1.7, 'pointed', [2, 3]),
    window('left', 0.2, 0.8, 1.6, 1, 'pointed', [1, 3]),
    window('right', -0.2, 0.8, 1.6, 1, 'pointed', [1, 3]),
  ],
  solids: [solid('platform', 0, -2.2, 5.2, 0.3, 1.6)],
  furniture: [
    piece('altar', 0, -2.3),
    ...[-0.2, 1.1].flatMap((z) => [piece('pew', -1.3, z, 180), piece('pew', 1.3, z, 180)]),
  ],
}));
