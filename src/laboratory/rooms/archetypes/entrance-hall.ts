import { defineRoom } from '../define.ts';
import { door, floor, piece, solid, walls, window } from '../words.ts';

export const archetype = defineRoom('entrance-hall', () => ({
  width: 6,
  depth: 5.4,
  height: 3.8,
  walls: walls('#dac9b0'),
  floor: floor('chequered'),
  openings: [
    door('back', 0, 1.5, 2.6, 'arch'),
    window('back', -1.9, 0.7, 1.6, 1.1, 'arch', [1, 3]),
    window('back', 1.9, 0.7, 1.6, 1.1, 'arch', [1, 3]),
  ],
  solids: [
    solid('round pillar', -1.8, -0.6, 0.44, 3.8, 0.44),
    solid('round pillar', 1.8, -0.6, 0.44, 3.8, 0.44),
  ],
  furniture: [piece('round table', 0, -0.4)],
}));
