import { defineRoom } from '../define.ts';
import { door, floor, niche, piece, walls, window } from '../words.ts';

export const archetype = defineRoom('waiting-room', () => ({
  width: 5,
  depth: 4,
  height: 2.6,
  walls: walls('#c8d6cc'),
  floor: floor('grey'),
  openings: [
    window('right', -0.2, 1.5, 1.1, 1),
    door('back', 1.4),
    niche('back', -1.2, 1.2, 0.8, 1.2, 'rect'),
  ],
  furniture: [
    ...[-1.4, -0.6, 0.2].map((z) => piece('chair', -2.15, z, 90, { colour: '#4f7a8c' })),
    piece('low table', 0.2, -0.2),
    piece('plant', 2, -1.5),
  ],
}));
