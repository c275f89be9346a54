import { defineRoom } from '../define.ts';
import { door, floor, piece, solid, walls, window } from '../words.ts';

export const archetype = defineRoom('workshop', () => ({
  isBare: true,
  width: 5.4,
  depth: 4.6,
  height: 2.9,
  walls: walls('#a8664c', 'brick', '#cfc3b0'),
  floor: floor('grey'),
  openings: [window('left', -0.4, 2, 1, 1.3, 'rect', [4, 2]), door('back', 1.6, 1.1)],
  solids: [solid('beam', 0, -0.6, 5.4, 0.22, 0.25)],
  furniture: [piece('workbench', -0.6, -1.8), piece('stool', 0.4, -0.6), piece('rack', 2.4, -0.4, -90)],
}));
