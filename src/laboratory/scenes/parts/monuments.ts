import type { Group } from 'three';
import { group, part } from '../../modelling/parts.ts';
import { paint } from './paint.ts';
import { ball, block, hip } from './solid.ts';

/** An obelisk on steps. */
export function monument(colour: string): Group {
  const stone = paint(colour, 'ashlar');
  return group(
    ...[0, 1, 2].map((i) =>
      part(block(4.4 - i * 0.9, 0.3, 4.4 - i * 0.9), paint(colour, 'paving'), [0, i * 0.3, 0]),
    ),
    part(block(1.7, 1.5, 1.7), stone, [0, 0.9, 0]),
    part(block(2, 0.2, 2), stone, [0, 2.4, 0]),
    part(hip(1.2, 7.5, 1.2, 0), stone, [0, 2.6, 0]),
    part(ball(0.3, 8), paint('#c9a648'), [0, 9.9, 0]),
  );
}
