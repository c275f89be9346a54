import { defineRoom } from '../define.ts';
import { door, floor, passage, piece, solid, walls } from '../words.ts';

export const archetype = defineRoom('post-office', () => ({
  isBare: true,
  width: 5.6,
  depth: 4.6,
  height: 3,
  walls: walls('#d9c27a'),
  floor: floor('slate'),
  openings: [
    passage('back', -1.5, 0.9, 1, 'arch'),
    passage('back', 0, 0.9, 1, 'arch'),
    door('right', 0.2, 1),
  ].map((o) => (o.wall === 'back' ? { ...o, sill: 1.1 } : o)),
  solids: [solid('pillar', 1.7, -1, 0.42, 3, 0.42)],
  furniture: [piece('counter', -0.7, -1.8, 0, { size: 3 }), piece('podium', 2.2, 0.3, -90)],
}));
