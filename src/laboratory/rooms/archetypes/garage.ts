import { defineRoom } from '../define.ts';
import { door, floor, piece, solid, walls, window } from '../words.ts';

export const archetype = defineRoom('garage', () => ({
  isBare: true,
  width: 5.6,
  depth: 5.4,
  height: 2.6,
  walls: walls('#c9c7bf'),
  floor: floor('grey'),
  ceilingColour: '#b5b3ac',
  openings: [window('right', -0.8, 1, 0.7, 1.4), door('back', 1.9)],
  solids: [solid('beam', -0.4, 0, 0.26, 0.26, 5.4), solid('pillar', -1.6, -1.2, 0.4, 2.6, 0.4)],
  furniture: [
    piece('rack', -0.2, -2.45, 0, { colour: '#8c3d35' }),
    piece('crates', 1.9, -0.6),
    piece('barrel', -2.3, 0.2, 0, { colour: '#3f5f8c' }),
  ],
}));
