import type { Group } from 'three';
import { group, part, put, repeat } from '../../modelling/parts.ts';
import type { Rng } from '../../seed.ts';
import { paint } from './paint.ts';
import { ball, block, cone, rod } from './solid.ts';

/** An eight-sided music pavilion. */
export function pavilion(roof: string): Group {
  const white = paint('#f3f0e6');
  const around = (make: (turn: number) => Group) => repeat(8, (i) => make(i * 45 + 22.5));
  return group(
    part(rod(0.8, 3.8, 3.8, 8), paint('#b5aa98', 'ashlar'), [0, 0, 0], [0, 22.5, 0]),
    ...around((turn) =>
      put(group(part(rod(3.2, 0.12, 0.12, 8), white, [0, 0.8, 3.4])), [0, 0, 0], [0, turn, 0]),
    ),
    ...repeat(8, (i) =>
      put(
        group(
          ...(i === 0
            ? []
            : [
                part(block(2.5, 0.08, 0.08), white, [0, 1.7, 3.2]),
                ...repeat(7, (k) => part(block(0.06, 0.85, 0.06), white, [-1.1 + k * 0.37, 0.8, 3.2])),
              ]),
          part(block(2.8, 0.35, 0.12), white, [0, 3.75, 3.25]),
        ),
        [0, 0, 0],
        [0, i * 45, 0],
      ),
    ),
    part(cone(2.2, 4.3, 8), paint(roof, 'shingles'), [0, 4.05, 0], [0, 22.5, 0]),
    part(rod(0.7, 0.5, 0.5, 8), white, [0, 5.9, 0]),
    part(cone(0.8, 0.75, 8), paint(roof, 'shingles'), [0, 6.55, 0]),
    part(block(2.2, 0.4, 1), paint('#b5aa98', 'ashlar'), [0, 0, 4.1]),
  );
}

/** A swimming duck. */
export function duck(rng: Rng): Group {
  const body = paint(rng.pick(['#7a6248', '#e9e6de', '#8f7f6a']));
  const head = paint(rng.pick(['#2f5f4a', '#e9e6de', '#6b523c']));
  return group(
    part(ball(0.28, 8), body, [0, 0.08, 0], [0, 0, 0], [1.4, 0.7, 0.8]),
    part(ball(0.13, 7), head, [0.32, 0.42, 0]),
    part(rod(0.3, 0.08, 0.07, 6), head, [0.28, 0.12, 0]),
    part(block(0.16, 0.05, 0.09), paint('#d9a03c'), [0.48, 0.38, 0]),
  );
}
