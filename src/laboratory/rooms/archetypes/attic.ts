import { defineRoom } from '../define.ts';
import { floor, piece, solid, walls, window } from '../words.ts';

export const archetype = defineRoom('attic', (rng) => ({
  isBare: true,
  width: 5,
  depth: 4.8,
  height: 3,
  ceiling: 'gable',
  knee: 1.1,
  ceilingColour: '#c9a878',
  walls: walls('#d6b98c', 'boards', '#a98858'),
  floor: floor('oak'),
  openings: [window('back', rng.pick([-0.5, 0.4]), 1, 1.1, 0.8)],
  solids: [solid('beam', 0, -1.2, 3, 0.18, 0.18), solid('chimney breast', 1.5, -1.9, 0.7, 2, 0.7)],
  furniture: [piece('crates', -1.6, -1.3), piece('chair', 0.7, 0.3, -40)],
}));
