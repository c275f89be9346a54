import { defineRoom } from '../define.ts';
import { floor, niche, piece, solid, walls, window } from '../words.ts';

export const archetype = defineRoom('fireplace-room', () => ({
  width: 5.2,
  depth: 4.6,
  height: 2.7,
  walls: walls('#c9b08c'),
  floor: floor('walnut'),
  ceilingColour: '#efe6d2',
  openings: [window('left', -0.5, 1, 1.2), niche('back', -1.8, 0.7, 1.5, 0.4, 'rect')],
  solids: [
    solid('chimney breast', 0.3, -2.1, 1.8, 2.7, 0.4),
    solid('beam', 0, -0.9, 5.2, 0.2, 0.22),
    solid('beam', 0, 0.7, 5.2, 0.2, 0.22),
  ],
  furniture: [
    piece('fireplace', 0.3, -1.75),
    piece('armchair', -1.2, -0.3, 60),
    piece('rug', 0.3, -0.4, 0, { colour: '#4f5f7a' }),
  ],
}));
