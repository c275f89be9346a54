import type { Group } from 'three';
import { group, part, repeat } from '../../modelling/parts.ts';
import type { Rng } from '../../seed.ts';
import { gloss, paint } from './paint.ts';
import { ball, bar, block, pipe, ring, rod, turned } from './solid.ts';

const STEEL = '#b9bfc2';

/** Cupboards under a worktop, towards +z, with things on it; `sink` puts a sink into the middle. */
export function kitchenRow(width: number, front: string, top: string, rng: Rng, sink: boolean): Group {
  const doors = Math.max(2, Math.round(width / 0.55));
  const step = width / doors;
  const jars = ['#b5653c', '#e9e4d6', '#5f86a8', '#c9a24a', '#7f9a52', '#b3403a'];
  return group(
    part(block(width, 0.86, 0.56), paint(front), [0, 0.04, 0]),
    part(block(width + 0.02, 0.05, 0.64), paint(top, 'planks'), [0, 0.9, 0]),
    ...repeat(doors, (i) => {
      const x = -width / 2 + (i + 0.5) * step;
      return group(
        part(block(step - 0.05, 0.5, 0.03), paint(front, 'plaster'), [x, 0.1, 0.28]),
        part(block(step - 0.05, 0.18, 0.03), paint(front, 'plaster'), [x, 0.66, 0.28]),
        part(bar(0.12, 0.012, 5), paint(STEEL), [x, 0.75, 0.31]),
        part(rod(0.12, 0.012, 0.012, 5), paint(STEEL), [x + step * 0.3, 0.42, 0.31]),
      );
    }),
    ...(sink
      ? [
          part(block(0.6, 0.02, 0.44), gloss('#c4cacc'), [0.3, 0.945, 0]),
          part(block(0.5, 0.02, 0.34), paint('#7f888c'), [0.3, 0.955, 0.02]),
          part(
            pipe(
              [
                [0.3, 0.95, -0.22],
                [0.3, 1.2, -0.22],
                [0.3, 1.22, -0.05],
                [0.3, 1.14, 0],
              ],
              0.018,
              12,
            ),
            paint(STEEL),
          ),
        ]
      : []),
    ...repeat(Math.round(width * 1.6), (i) => {
      const x = -width / 2 + 0.2 + i * 0.6 + rng.between(-0.1, 0.1);
      return Math.abs(x) > width / 2 - 0.1 || (sink && Math.abs(x - 0.3) < 0.4)
        ? null
        : part(
            rng.chance(0.5)
              ? rod(rng.between(0.12, 0.3), 0.06, 0.05, 10)
              : turned(
                  [
                    [0.05, 0],
                    [0.09, 0.09],
                    [0.04, 0.18],
                  ],
                  10,
                ),
            paint(rng.pick(jars)),
            [x, 0.95, rng.between(-0.2, 0.05)],
          );
    }).filter((thing) => thing !== null),
  );
}

/** A hanging cupboard, its foot at y = 0. */
export function cupboards(width: number, front: string): Group {
  const doors = Math.max(2, Math.round(width / 0.5));
  return group(
    part(block(width, 0.72, 0.34), paint(front)),
    ...repeat(doors, (i) =>
      part(block(width / doors - 0.05, 0.64, 0.02), paint(front, 'plaster'), [
        -width / 2 + ((i + 0.5) * width) / doors,
        0.04,
        0.175,
      ]),
    ),
    ...repeat(doors, (i) =>
      part(ball(0.025, 6), paint(STEEL), [
        -width / 2 + ((i + (i % 2 ? 0.16 : 0.84)) * width) / doors,
        0.14,
        0.2,
      ]),
    ),
  );
}

export function fridge(colour: string): Group {
  return group(
    part(block(0.66, 1.75, 0.62), gloss(colour)),
    part(block(0.67, 0.015, 0.63), paint('#6f7678'), [0, 1.18, 0]),
    ...[0.8, 1.35].map((y) => part(block(0.03, 0.3, 0.04), paint(STEEL), [-0.26, y, 0.33])),
  );
}

/** A cooker with a pot and a pan, its hood above. */
export function cooker(colour: string, rng: Rng): Group {
  return group(
    part(block(0.62, 0.9, 0.6), gloss(colour)),
    part(block(0.5, 0.4, 0.02), gloss('#1f2224'), [0, 0.2, 0.31]),
    part(bar(0.5, 0.015, 6), paint(STEEL), [0, 0.66, 0.34]),
    ...repeat(4, (i) =>
      part(rod(0.03, 0.03, 0.03, 8), paint('#3a3d40'), [-0.21 + i * 0.14, 0.76, 0.3], [90, 0, 0]),
    ),
    part(block(0.6, 0.02, 0.56), paint('#26282a'), [0, 0.9, 0]),
    part(
      rod(0.2, 0.13, 0.13, 16),
      gloss(rng.pick(['#b3302c', '#3a5f8c', '#c4c9cc', '#d9862c'])),
      [-0.14, 0.92, -0.1],
    ),
    part(ring(0.05, 0.012), paint('#26282a'), [-0.14, 1.14, -0.1]),
    part(rod(0.05, 0.12, 0.15, 16), paint('#2c2e30'), [0.15, 0.92, 0.12]),
    part(bar(0.24, 0.015, 5), paint('#2c2e30'), [0.36, 0.96, 0.12]),
    part(
      turned(
        [
          [0.34, 0],
          [0.3, 0.1],
          [0.1, 0.34],
          [0.1, 0.9],
        ],
        4,
      ),
      paint(STEEL),
      [0, 1.66, 0],
      [0, 45, 0],
    ),
  );
}

/** A tall stove of glazed tiles with its bench. */
export function tiledStove(colour: string): Group {
  return group(
    part(block(0.8, 1.1, 0.75), paint(colour, 'squares')),
    part(block(0.9, 0.1, 0.85), paint('#e6dcc8'), [0, 1.1, 0]),
    part(block(0.65, 0.8, 0.6), paint(colour, 'squares'), [0, 1.2, 0]),
    part(block(0.36, 0.3, 0.04), paint('#231d19'), [0, 0.3, 0.37]),
    part(block(0.5, 0.42, 0.7), paint('#a8814f', 'planks'), [0.68, 0, 0]),
  );
}

/** Pans and ladles on a rail, on a wall that faces +z. */
export function hangingPots(width: number): Group {
  return group(
    part(bar(width, 0.015, 6), paint(STEEL)),
    ...repeat(5, (i) => {
      const x = -width / 2 + 0.12 + (i * (width - 0.24)) / 4;
      return group(
        part(rod(0.24, 0.01, 0.01, 4), paint('#4a4d50'), [x, -0.26, 0]),
        i % 2
          ? part(rod(0.04, 0.12, 0.14, 14), paint(i % 3 ? '#b5653c' : '#3a3d40'), [x, -0.4, 0], [90, 0, 0])
          : part(ball(0.06, 8), paint(STEEL), [x, -0.3, 0.02]),
      );
    }),
  );
}
