import { defineRoom } from '../define.ts';
import { door, floor, piece, solid, walls, window } from '../words.ts';

export const archetype = defineRoom('stable', (rng) => ({
  isBare: true,
  width: 5.4,
  depth: 5,
  height: 3.2,
  ceiling: 'gable',
  knee: 2.1,
  ceilingColour: '#8a6a48',
  walls: walls('#b59a78', 'stone', '#8a7558'),
  floor: floor('sandstone'),
  openings: [door('back', rng.pick([-1.1, 1]), 1.4, 2), window('left', 0, 0.9, 0.6, 1.2, 'rect', [3, 1])],
  solids: [solid('low wall', 1.6, -0.6, 0.18, 1.3, 2.6), solid('beam', 0, -0.2, 5.2, 0.22, 0.22)],
  furniture: [piece('straw', -2, -1.6), piece('trough', 0.2, -1.9)],
}));
