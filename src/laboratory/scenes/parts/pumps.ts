import type { Group } from 'three';
import { group, part } from '../../modelling/parts.ts';
import { gloss, glow, paint } from './paint.ts';
import { block, pipe } from './solid.ts';

/** A petrol pump with its hose. */
export function pump(brand: string, second: string, lit: boolean): Group {
  return group(
    part(block(0.9, 1.9, 0.55), paint(second)),
    part(block(0.92, 0.5, 0.57), paint(brand), [0, 1.4, 0]),
    part(block(0.6, 0.34, 0.6), lit ? glow('#d9f0c4', 1.2) : gloss('#2f3d40'), [0, 0.98, 0]),
    part(block(0.94, 0.24, 0.6), paint('#4a4d50')),
    part(
      pipe(
        [
          [0.46, 1.5, 0.1],
          [0.75, 1, 0.2],
          [0.62, 0.35, 0.2],
          [0.5, 0.8, 0.28],
        ],
        0.035,
        12,
      ),
      paint('#1f2123'),
    ),
    part(block(0.12, 0.3, 0.14), paint('#1f2123'), [0.5, 0.8, 0.28]),
  );
}
