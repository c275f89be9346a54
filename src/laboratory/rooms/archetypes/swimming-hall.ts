import { defineRoom } from '../define.ts';
import { dado, door, floor, piece, solid, walls, window } from '../words.ts';

export const archetype = defineRoom('swimming-hall', () => ({
  isBare: true,
  width: 7,
  depth: 6.4,
  height: 3.6,
  walls: walls('#e6ebe6'),
  dado: dado(1.3, '#9cc3c9', 'tiles', '#d8e8e8'),
  floor: floor('white'),
  openings: [window('back', 0, 4.6, 1.4, 1.6, 'rect', [6, 1]), door('left', 1.2)],
  solids: [solid('pool', 0.4, 0, 3.6, 0.4, 3.8)],
  furniture: [piece('bench', -2.8, -0.6, 90)],
}));
