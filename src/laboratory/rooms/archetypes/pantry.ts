import { defineRoom } from '../define.ts';
import { floor, niche, piece, solid, walls, window } from '../words.ts';

export const archetype = defineRoom('pantry', () => ({
  isBare: true,
  width: 2.8,
  depth: 3.6,
  height: 2.5,
  walls: walls('#d9d3bd'),
  floor: floor('terracotta'),
  openings: [window('back', 0.1, 0.55, 0.7, 1.4, 'rect', [1, 2]), niche('left', 0.5, 0.9, 0.9, 0.9, 'rect')],
  solids: [solid('low wall', -0.8, -1.3, 1.1, 0.9, 0.8)],
  furniture: [piece('rack', 1.15, -0.7, -90, { colour: '#a07a4a' }), piece('barrel', 0.2, -1.3)],
}));
