import { defineRoom } from '../define.ts';
import { door, floor, piece, solid, walls, window } from '../words.ts';

export const archetype = defineRoom('shop', () => ({
  width: 5.6,
  depth: 4.6,
  height: 2.9,
  walls: walls('#8fa08a'),
  floor: floor('pale'),
  openings: [window('left', 0.1, 2, 1.7, 0.6, 'rect', [2, 1]), door('back', -1.8)],
  solids: [solid('round pillar', 1.2, 0.3, 0.34, 2.9, 0.34)],
  furniture: [piece('counter', 0.6, -0.9, 0, { size: 2.4 }), piece('rack', 0, -2), piece('rack', 1.6, -2)],
}));
