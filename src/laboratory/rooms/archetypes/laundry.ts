import { defineRoom } from '../define.ts';
import { dado, door, floor, piece, solid, walls, window } from '../words.ts';

export const archetype = defineRoom('laundry', (rng) => ({
  isBare: true,
  width: 3.8,
  depth: 3.8,
  height: 2.4,
  walls: walls('#dfe3dc'),
  dado: dado(1.1, '#e8ebe6', 'tiles', '#b9c2bf'),
  floor: floor('slate'),
  openings: [window('back', rng.pick([-0.8, 0.7]), 1.2, 0.5, 1.65, 'rect', [3, 1]), door('left', 0.3)],
  solids: [solid('platform', 0.9, -1.4, 1.8, 0.22, 0.9)],
  furniture: [piece('washer', 0.5, -1.4), piece('washer', 1.3, -1.4), piece('bench', -1.5, -0.6, 90)],
}));
