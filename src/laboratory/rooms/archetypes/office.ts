import { defineRoom } from '../define.ts';
import { door, floor, piece, solid, walls, window } from '../words.ts';

export const archetype = defineRoom('office', () => ({
  width: 5,
  depth: 4.4,
  height: 2.6,
  walls: walls('#e2e0d8'),
  floor: floor('blue'),
  openings: [window('back', -0.4, 3, 1.2, 1, 'rect', [4, 1]), door('right', 0.5)],
  solids: [solid('pillar', 1.7, -1.6, 0.45, 2.6, 0.45)],
  furniture: [
    piece('desk', -0.9, -0.9, 0, { size: 1.6 }),
    piece('chair', -1, -1.5),
    piece('drawers', -2.1, 0.1, 90, { colour: '#8a8f92' }),
  ],
}));
