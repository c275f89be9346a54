import { defineRoom } from '../define.ts';
import { floor, piece, solid, walls, window } from '../words.ts';

export const archetype = defineRoom('artist-studio', () => ({
  width: 5.4,
  depth: 5,
  height: 3.4,
  ceiling: 'slant right',
  knee: 2,
  walls: walls('#f0ece2'),
  floor: floor('oak'),
  openings: [window('back', -0.7, 2.2, 2.1, 0.7, 'rect', [4, 4])],
  solids: [solid('pillar', 1.2, -1, 0.28, 2.3, 0.28)],
  furniture: [
    piece('easel', -0.2, -0.3, 25),
    piece('stool', 0.6, 0.6),
    piece('table', 2, -1.6, 90, { size: 1.2 }),
  ],
}));
