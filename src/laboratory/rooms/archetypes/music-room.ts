import { defineRoom } from '../define.ts';
import { floor, niche, piece, solid, walls, window } from '../words.ts';

export const archetype = defineRoom('music-room', () => ({
  width: 5,
  depth: 4.4,
  height: 3,
  walls: walls('#b98a9a'),
  floor: floor('herringbone'),
  openings: [window('right', -0.3, 1.1, 1.9, 0.6, 'arch', [2, 3]), niche('back', 1.3, 0.8, 1.4, 0.7)],
  solids: [solid('platform', -1, -1.2, 3, 0.2, 2)],
  furniture: [piece('piano', -1.2, -1.8), piece('stool', -1.2, -0.9), piece('chair', 1, 0.4, -60)],
}));
