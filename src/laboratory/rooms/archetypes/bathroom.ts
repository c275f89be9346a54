import { defineRoom } from '../define.ts';
import { dado, door, floor, piece, walls, window } from '../words.ts';

export const archetype = defineRoom('bathroom', (rng) => ({
  width: 3.4,
  depth: 3.4,
  height: 2.5,
  walls: walls('#e8e4da'),
  dado: dado(1.5, '#a9c6c9', 'tiles', '#dce9e8'),
  floor: floor('white'),
  openings: [window('back', rng.pick([-0.6, 0.7]), 0.7, 0.7, 1.6, 'rect', [1, 2]), door('right', 0.4, 0.85)],
  furniture: [
    piece('bathtub', -1.1, -0.7, 90),
    piece('basin', 0.5, -1.4),
    piece('mat', 0.2, 0.3, 90, { colour: '#d99a8c' }),
  ],
}));
