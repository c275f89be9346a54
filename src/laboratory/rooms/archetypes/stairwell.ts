import { defineRoom } from '../define.ts';
import { door, floor, piece, solid, walls, window } from '../words.ts';

export const archetype = defineRoom('stairwell', () => ({
  isBare: true,
  width: 3.8,
  depth: 4.8,
  height: 3.6,
  walls: walls('#cfd3c4'),
  floor: floor('slate'),
  openings: [window('back', 0.9, 0.9, 1.4, 1.9, 'round', [2, 2]), door('left', 1.1)],
  solids: [
    ...[0, 1, 2, 3, 4].map((i) => solid('platform', -0.95, -0.4 - i * 0.36, 1.5, 0.2 + i * 0.2, 0.36)),
    solid('platform', 0, -2.2, 3.8, 1.2, 0.5),
  ],
  furniture: [piece('plant', 1.4, -1.2)],
}));
