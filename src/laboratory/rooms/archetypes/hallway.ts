import { defineRoom } from '../define.ts';
import { dado, door, floor, piece, solid, walls } from '../words.ts';

export const archetype = defineRoom('hallway', () => ({
  width: 2.6,
  depth: 5.4,
  height: 2.7,
  walls: walls('#d6c9a0'),
  dado: dado(1, '#f0ebde'),
  floor: floor('terracotta'),
  openings: [door('back', 0), door('left', 0.9), door('right', -0.6)],
  solids: [solid('arch', 0, -0.6, 1.7, 2.4, 0.25)],
  furniture: [piece('coats', -1.22, 1, 90)],
}));
