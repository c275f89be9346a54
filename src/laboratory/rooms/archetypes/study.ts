import { defineRoom } from '../define.ts';
import { floor, niche, piece, walls, window } from '../words.ts';

export const archetype = defineRoom('study', () => ({
  width: 4.2,
  depth: 4,
  height: 2.8,
  walls: walls('#6f7f6a'),
  floor: floor('herringbone'),
  openings: [window('back', 0.5, 1, 1.7, 0.7, 'rect', [2, 3]), niche('left', -0.6, 0.9, 1.6, 0.4, 'rect')],
  furniture: [piece('shelf', -1.2, -1.75), piece('desk', 1, -0.5, -90), piece('chair', 0.2, -0.5, 90)],
}));
