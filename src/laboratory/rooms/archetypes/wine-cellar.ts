import { defineRoom } from '../define.ts';
import { door, floor, niche, piece, walls } from '../words.ts';

export const archetype = defineRoom('wine-cellar', (rng) => ({
  isBare: true,
  width: 4.8,
  depth: 5,
  height: 2.9,
  ceiling: 'barrel',
  knee: 1.4,
  ceilingColour: '#a8806a',
  walls: walls('#9c7460', 'brick', '#6f5548'),
  floor: floor('slate'),
  openings: [
    niche('left', -0.6, 1, 1, 0.2),
    niche('right', 0.4, 1, 1, 0.2),
    door('back', rng.pick([-0.8, 0.8]), 1, 2, 'arch'),
  ],
  furniture: [piece('barrel', -1.7, -1.7), piece('barrel', -0.9, -1.9), piece('round table', 1, -0.6)],
  light: { sun: 0, day: 0, lamp: 1.15, lampColour: '#ffd29a' },
}));
