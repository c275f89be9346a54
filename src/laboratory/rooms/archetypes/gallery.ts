import { defineRoom } from '../define.ts';
import { floor, niche, passage, piece, solid, walls } from '../words.ts';

export const archetype = defineRoom('gallery', (rng) => ({
  width: 6.4,
  depth: 5,
  height: 3.6,
  walls: walls('#f2f0ea'),
  floor: floor('pale'),
  openings: [passage('back', rng.pick([1.6, -1.6]), 1.5, 2.6, 'rect'), niche('left', -0.8, 0.9, 1.8, 0.5)],
  solids: [solid('pillar', -0.2, -1, 0.5, 3.6, 0.5)],
  furniture: [piece('picture', 3.12, -0.6, -90, { size: 1.5, colour: '#b5653c' }), piece('bench', 0.9, 0.4)],
}));
