import { defineRoom } from '../define.ts';
import { door, floor, niche, piece, solid, walls } from '../words.ts';

export const archetype = defineRoom('theatre', () => ({
  isBare: true,
  width: 6.4,
  depth: 6,
  height: 4,
  walls: walls('#5a3a3f'),
  floor: floor('red'),
  ceilingColour: '#3f2f30',
  openings: [door('right', 1, 1, 2.2), niche('left', 0.6, 0.8, 1.6, 0.8)],
  solids: [solid('platform', 0, -2, 6.4, 0.7, 2)],
  furniture: [
    piece('curtain', -2.5, -2.4, 0, { size: 1.3 }),
    piece('curtain', 2.5, -2.4, 0, { size: 1.3 }),
    piece('podium', 0.8, -1.8),
    ...[0.6, 1.9].map((z) => piece('bench', 0, z, 0, { size: 3 })),
  ],
  light: { sun: 0, day: 0, lamp: 1.6, lampColour: '#ffdcae' },
}));
