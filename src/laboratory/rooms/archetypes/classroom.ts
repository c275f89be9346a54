import { defineRoom } from '../define.ts';
import { door, floor, piece, walls, window } from '../words.ts';

export const archetype = defineRoom('classroom', () => ({
  width: 6.2,
  depth: 5,
  height: 3,
  walls: walls('#dcd6a8'),
  floor: floor('green'),
  openings: [
    window('left', -1.3, 1.3, 1.6, 0.9, 'rect', [2, 3]),
    window('left', 0.8, 1.3, 1.6, 0.9, 'rect', [2, 3]),
    door('back', 2.2),
  ],
  furniture: [
    piece('blackboard', -0.7, -2.44, 0, { size: 2.6 }),
    piece('desk', -0.7, -1.3, 180),
    ...[-1.5, 0.6].map((x) => piece('table', x, 0.6, 0, { size: 1.3 })),
    ...[-1.5, 0.6].map((x) => piece('chair', x, 1.2, 180)),
  ],
}));
