import type { Group } from 'three';
import { group, part, put, repeat } from '../../modelling/parts.ts';
import { paint } from './paint.ts';
import { ball, bar, block, cone, hip, pipe, ring, rod } from './solid.ts';

const TIMBER = '#b08a58';
const STEEL = '#9aa2a6';

/** A tower with a slide towards +z and a ladder behind. */
export function slide(chute: string, roof: string): Group {
  const timber = paint(TIMBER, 'timber');
  const metal = paint(chute);
  return group(
    ...[-0.7, 0.7].flatMap((x) => [-0.7, 0.7].map((z) => part(block(0.16, 3.2, 0.16), timber, [x, 0, z]))),
    part(block(1.6, 0.12, 1.6), paint(TIMBER, 'planks'), [0, 1.7, 0]),
    part(hip(2.1, 1, 2.1, 0), paint(roof), [0, 3.2, 0]),
    ...[-0.75, 0.75].map((x) => part(block(0.06, 0.7, 1.4), paint(roof, 'boards'), [x, 1.85, 0])),
    part(block(0.74, 0.06, 3.7), metal, [0, 0.88, 2.35], [28, 0, 0]),
    ...[-0.4, 0.4].map((x) => part(block(0.06, 0.26, 3.7), metal, [x, 0.9, 2.35], [28, 0, 0])),
    part(block(0.74, 0.06, 0.7), metal, [0, 0.12, 4.15]),
    ...[-0.4, 0.4].map((x) => part(rod(2.3, 0.05, 0.05, 6), timber, [x, 0, -1.3], [16, 0, 0])),
    ...repeat(5, (i) => part(bar(0.86, 0.035, 6), timber, [0, 0.35 + i * 0.36, -1.22 + i * 0.1])),
  );
}

/** A frame with two or three swings. */
export function swings(frame: string, seat: string): Group {
  const steel = paint(frame);
  const rope = paint('#5f6366');
  return group(
    part(bar(5.4, 0.08, 8), steel, [0, 2.6, 0]),
    ...[-2.6, 2.6].flatMap((x) =>
      [-1, 1].map((s) => part(rod(2.8, 0.08, 0.08, 8), steel, [x, 0, s * 1], [s * -21, 0, 0])),
    ),
    ...[-1.6, 0, 1.6].map((x, i) =>
      put(
        group(
          ...[-0.22, 0.22].map((dx) => part(rod(2, 0.015, 0.015, 4), rope, [dx, -2.05, 0])),
          part(block(0.55, 0.06, 0.26), paint(seat), [0, -2.08, 0]),
        ),
        [x, 2.58, 0],
        [i * 9 - 8, 0, 0],
      ),
    ),
  );
}

/** Two towers joined by a bridge, with a climbing wall and a pole. */
export function climbingFrame(first: string, second: string): Group {
  const timber = paint(TIMBER, 'timber');
  const tower = (x: number, tall: number, roof: string) => [
    ...[-0.75, 0.75].flatMap((dx) =>
      [-0.75, 0.75].map((z) => part(block(0.16, tall + 1.5, 0.16), timber, [x + dx, 0, z])),
    ),
    part(block(1.7, 0.12, 1.7), paint(TIMBER, 'planks'), [x, tall, 0]),
    part(hip(2.2, 0.9, 2.2, 0.9), paint(roof), [x, tall + 1.5, 0]),
    part(block(1.5, 0.7, 0.06), paint(roof, 'boards'), [x, tall + 0.1, -0.75]),
  ];
  return group(
    ...tower(-2.3, 1.6, first),
    ...tower(2.3, 2.1, second),
    ...repeat(9, (i) =>
      part(block(0.26, 0.06, 1), paint(TIMBER, 'planks'), [
        -1.4 + i * 0.35,
        1.5 + (i / 8) * 0.5 - 0.22 * Math.sin((i / 8) * Math.PI),
        0,
      ]),
    ),
    ...[-0.5, 0.5].map((z) =>
      part(
        pipe(
          [
            [-1.5, 2.5, z],
            [0, 2.45, z],
            [1.5, 3, z],
          ],
          0.03,
          6,
        ),
        paint('#c9b48c'),
      ),
    ),
    part(block(1.5, 2.2, 0.08), paint(second, 'boards'), [2.3, 0, 0.95], [-14, 0, 0]),
    ...repeat(6, (i) =>
      part(ball(0.09, 6), paint(first), [
        1.9 + (i % 2) * 0.7,
        0.35 + Math.floor(i / 2) * 0.6,
        1.12 - Math.floor(i / 2) * 0.13,
      ]),
    ),
    part(rod(3.4, 0.04, 0.04, 6), paint(STEEL), [-3.6, 0, 0]),
    part(bar(0.8, 0.04, 6), paint(STEEL), [-3.2, 3.35, 0]),
    part(block(0.7, 0.06, 2.8), paint(first), [-2.3, 0.8, 2.1], [33, 0, 0]),
    ...[-0.37, 0.37].map((x) =>
      part(block(0.06, 0.24, 2.8), paint(first), [-2.3 + x, 0.82, 2.1], [33, 0, 0]),
    ),
  );
}

export function seesaw(colour: string): Group {
  return group(
    part(rod(0.55, 0.22, 0.1, 8), paint('#6b5a48')),
    put(
      group(
        part(block(3.6, 0.1, 0.3), paint(colour)),
        ...[-1.5, 1.5].flatMap((x) => [
          part(bar(0.05, 0.2, 6), paint(STEEL), [x, 0.34, 0], [0, 90, 0]),
          part(rod(0.34, 0.03, 0.03, 5), paint(STEEL), [x - Math.sign(x) * 0.3, 0.05, 0]),
          part(bar(0.4, 0.025, 5), paint(STEEL), [x - Math.sign(x) * 0.3, 0.38, 0], [0, 90, 0]),
        ]),
      ),
      [0, 0.5, 0],
      [0, 0, 13],
    ),
  );
}

export function carousel(first: string, second: string): Group {
  return group(
    part(rod(0.12, 1.35, 1.35, 20), paint(first), [0, 0.16, 0]),
    part(rod(0.02, 1.2, 1.2, 20), paint(second, 'planks'), [0, 0.28, 0]),
    part(rod(1, 0.08, 0.08, 8), paint(STEEL), [0, 0.2, 0]),
    ...repeat(4, (i) =>
      put(
        group(
          part(
            pipe(
              [
                [0.1, 1, 0],
                [0.9, 1, 0],
                [1.2, 0.7, 0],
                [1.2, 0.25, 0],
              ],
              0.035,
              10,
            ),
            paint(STEEL),
          ),
        ),
        [0, 0, 0],
        [0, i * 90, 0],
      ),
    ),
    part(ring(1.1, 0.03), paint(STEEL), [0, 0.95, 0], [90, 0, 0]),
  );
}

/** A pyramid of ropes round a mast. */
export function climbingNet(colour: string): Group {
  const rope = paint(colour);
  return group(
    part(rod(3.6, 0.08, 0.06, 8), paint(STEEL)),
    ...repeat(8, (i) =>
      part(
        pipe(
          [
            [0, 3.5, 0],
            [2 * Math.cos(i * 0.785), 0.1, 2 * Math.sin(i * 0.785)],
          ],
          0.03,
          2,
          5,
        ),
        rope,
      ),
    ),
    ...repeat(5, (k) =>
      repeat(8, (i) => {
        const r = 1.8 - k * 0.36;
        const y = 3.5 - (r / 2) * 3.4;
        const a = (n: number) => [r * Math.cos(n * 0.785), y, r * Math.sin(n * 0.785)] as const;
        return part(pipe([a(i), a(i + 1)], 0.022, 1, 4), rope);
      }),
    ).flat(),
  );
}

export function sandbox(colour: string): Group {
  const rim = paint(colour, 'timber');
  return group(
    ...[-1, 1].flatMap((s) => [
      part(block(3.2, 0.3, 0.3), rim, [0, 0, s * 1.45]),
      part(block(0.3, 0.3, 3.2), rim, [s * 1.45, 0, 0]),
    ]),
    part(block(2.8, 0.18, 2.8), paint('#dfc99a', 'sand')),
    part(cone(0.4, 0.55, 10), paint('#d3bb8a', 'sand'), [0.4, 0.15, -0.3]),
    part(rod(0.26, 0.14, 0.18, 10), paint('#2f6fae'), [-0.5, 0.18, 0.3]),
    part(rod(0.2, 0.1, 0.14, 10), paint('#c9403a'), [-0.1, 0.18, 0.6]),
  );
}

export function springHorse(colour: string): Group {
  return group(
    ...repeat(5, (i) => part(ring(0.14, 0.025), paint(STEEL), [0, 0.06 + i * 0.08, 0], [90, 0, 0])),
    part(ball(0.3, 10), paint(colour), [0, 0.68, 0], [0, 0, 0], [1.6, 0.75, 0.6]),
    part(rod(0.45, 0.14, 0.1, 8), paint(colour), [0.36, 0.75, 0], [0, 0, -28]),
    part(block(0.36, 0.2, 0.18), paint(colour), [0.66, 1.1, 0], [0, 0, -18]),
    part(bar(0.5, 0.025, 5), paint('#333333'), [0.42, 0.98, 0], [0, 90, 0]),
  );
}
