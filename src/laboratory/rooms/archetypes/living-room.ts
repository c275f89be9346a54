import { defineRoom } from '../define.ts';
import { door, floor, piece, walls, window } from '../words.ts';

export const archetype = defineRoom('living-room', (rng) => ({
  width: 5.4,
  depth: 4.6,
  height: 2.7,
  walls: walls(rng.pick(['#d9cba8', '#b9c7b8', '#d8b9a4'])),
  floor: floor('oak'),
  openings: [window('back', rng.pick([-1.1, 0.9]), 1.5, 1.3), door('right', -0.6)],
  furniture: [
    piece('sofa', -1.9, -0.1, 90, { colour: rng.pick(['#5d7486', '#8c4f4a']) }),
    piece('low table', -0.3, 0),
    piece('rug', -0.3, 0, 90),
  ],
}));
