import { defineRoom } from '../define.ts';
import { door, floor, piece, solid, walls, window } from '../words.ts';

export const archetype = defineRoom('arched-corridor', () => ({
  width: 3.6,
  depth: 7,
  height: 3.2,
  walls: walls('#d9c6a6'),
  floor: floor('chequered'),
  openings: [window('back', 0, 1.1, 1.5, 1, 'arch'), door('right', 0.4, 1, 2.1, 'arch')],
  solids: [solid('arch', 0, 1, 2.5, 2.8, 0.3), solid('arch', 0, -1.6, 2.5, 2.8, 0.3)],
  furniture: [piece('bench', -1.1, -0.2, 90)],
}));
