import { defineRoom } from '../define.ts';
import { floor, niche, passage, piece, walls, window } from '../words.ts';

export const archetype = defineRoom('ballroom', () => ({
  width: 7,
  depth: 6,
  height: 4,
  walls: walls('#c9b7c4'),
  floor: floor('herringbone'),
  openings: [
    window('left', -1.4, 1.1, 2.6, 0.5, 'arch', [2, 4]),
    window('left', 1, 1.1, 2.6, 0.5, 'arch', [2, 4]),
    passage('back', 1.6, 1.8, 2.8),
    niche('back', -1.8, 1, 2, 0.6),
  ],
  furniture: [
    piece('piano', -1.6, -1.4, 30),
    piece('mirror', 3.45, -0.6, -90, { size: 1.3 }),
    piece('pendant', 0.4, -0.4, 0, { size: 3 }),
  ],
}));
