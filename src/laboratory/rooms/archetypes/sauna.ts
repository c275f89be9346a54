import { defineRoom } from '../define.ts';
import { floor, piece, solid, walls, window } from '../words.ts';

export const archetype = defineRoom('sauna', () => ({
  isBare: true,
  width: 3,
  depth: 3,
  height: 2.3,
  ceilingColour: '#c9a06a',
  trimColour: '#a87a48',
  walls: walls('#d2a870', 'boards', '#a87a48'),
  floor: floor('pale'),
  openings: [window('right', 0.1, 0.7, 0.7, 1.1, 'rect', [1, 1])],
  solids: [solid('platform', -0.2, -1.1, 2.4, 0.9, 0.7), solid('platform', -0.2, -0.5, 2.4, 0.45, 0.6)],
  furniture: [piece('barrel', 1.15, 0.2, 0, { colour: '#7a5a3c' })],
}));
