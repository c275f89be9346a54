import { defineRoom } from '../define.ts';
import { door, floor, piece, walls, window } from '../words.ts';

export const archetype = defineRoom('bedroom', (rng) => ({
  width: 4.6,
  depth: 4.4,
  height: 2.6,
  walls: walls('#b9c4cf', 'striped', '#c8d1da'),
  floor: floor('pale'),
  openings: [window('right', -0.4, 1.3, 1.4), door('left', -0.9)],
  furniture: [
    piece('bed', -0.3, -1.1, 0, { colour: rng.pick(['#8c5f7a', '#4f6f8c']) }),
    piece('bedside table', 0.8, -1.9),
    piece('drawers', 1.7, -1.8),
  ],
}));
