import type { Group } from 'three';
import { group, part, repeat } from '../../modelling/parts.ts';
import { paint } from './paint.ts';
import { ball, block, cone, pipe, ring, rod } from './solid.ts';

/** A snowman that looks towards +z, with hat and scarf. */
export function snowman(scarf: string): Group {
  const snow = paint('#f4f7fb', 'snow');
  const coal = paint('#26282a');
  return group(
    part(ball(0.62, 14), snow, [0, 0.5, 0]),
    part(ball(0.46, 14), snow, [0, 1.3, 0]),
    part(ball(0.32, 12), snow, [0, 1.92, 0]),
    part(cone(0.36, 0.06, 8), paint('#d9762c'), [0, 1.92, 0.28], [90, 0, 0]),
    ...[-0.11, 0.11].map((x) => part(ball(0.04, 6), coal, [x, 2.02, 0.29])),
    ...repeat(3, (i) => part(ball(0.05, 6), coal, [0, 1.1 + i * 0.2, 0.44])),
    part(rod(0.05, 0.36, 0.36, 14), coal, [0, 2.16, 0]),
    part(rod(0.36, 0.23, 0.21, 14), coal, [0, 2.18, 0]),
    part(ring(0.3, 0.08), paint(scarf), [0, 1.68, 0], [90, 0, 0]),
    part(block(0.16, 0.5, 0.07), paint(scarf), [0.16, 1.2, 0.4]),
    part(
      pipe(
        [
          [0.4, 1.35, 0],
          [0.85, 1.55, 0.1],
          [1.1, 1.85, 0.1],
        ],
        0.03,
        4,
      ),
      paint('#5f4632'),
    ),
    part(
      pipe(
        [
          [-0.4, 1.35, 0],
          [-0.8, 1.3, 0.1],
          [-1.1, 1.6, 0.15],
        ],
        0.03,
        4,
      ),
      paint('#5f4632'),
    ),
  );
}

/** A wooden sledge along z. */
export function sleigh(colour: string): Group {
  const timber = paint('#b98a52', 'timber');
  return group(
    ...[-0.26, 0.26].map((x) =>
      part(
        pipe(
          [
            [x, 0.5, 0.85],
            [x, 0.12, 0.8],
            [x, 0.04, 0.4],
            [x, 0.04, -0.7],
          ],
          0.035,
          10,
        ),
        timber,
      ),
    ),
    ...repeat(4, (i) => part(block(0.13, 0.04, 1.2), timber, [-0.22 + i * 0.145, 0.36, -0.05])),
    ...[-0.45, 0.3].map((z) => part(block(0.56, 0.05, 0.07), timber, [0, 0.3, z])),
    ...[-0.26, 0.26].flatMap((x) =>
      [-0.45, 0.3].map((z) => part(rod(0.3, 0.03, 0.03, 5), timber, [x, 0.03, z])),
    ),
    part(block(0.5, 0.1, 0.5), paint(colour), [0, 0.4, -0.3]),
  );
}
