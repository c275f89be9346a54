import { defineRoom } from '../define.ts';
import { floor, passage, piece, solid, walls, window } from '../words.ts';

export const archetype = defineRoom('dressing-room', () => ({
  width: 4,
  depth: 3.8,
  height: 2.6,
  walls: walls('#d6b5a8', 'striped', '#e2c8bc'),
  floor: floor('grey'),
  openings: [passage('left', 0.2, 1.2, 2.1, 'rect'), window('back', 1.1, 0.9, 1.3, 0.9)],
  solids: [solid('chimney breast', -1.3, -1.65, 0.9, 2.6, 0.5)],
  furniture: [piece('wardrobe', 1.65, -0.2, -90), piece('mirror', 0.05, -1.85), piece('stool', 0.1, -0.7)],
}));
