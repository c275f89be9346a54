import type { Group } from 'three';
import { group, part, put, repeat } from '../../modelling/parts.ts';
import { outline } from '../../modelling/shapes.ts';
import type { Rng } from '../../seed.ts';
import { paint } from './paint.ts';
import { ball, block, cut, pipe, ring, rod } from './solid.ts';

/** A board with chalk figures (no words) on a wall that faces +z. */
export function blackboard(colour: string, rng: Rng): Group {
  const chalk = paint('#eef0ea');
  const line = (points: readonly (readonly [number, number])[], x: number, y: number) =>
    part(
      pipe(
        points.map(([a, b]) => [x + a, y + b, 0.09] as const),
        0.012,
        points.length * 3,
        4,
      ),
      chalk,
    );
  const figures = [
    () =>
      line(
        [
          [-0.3, 0],
          [0.3, 0],
          [0, 0.5],
          [-0.3, 0],
        ],
        0,
        0,
      ),
    () => part(ring(0.26, 0.012), chalk, [0, 0.26, 0.09]),
    () =>
      line(
        [
          [-0.4, 0.1],
          [-0.2, 0.4],
          [0, 0.12],
          [0.2, 0.42],
          [0.4, 0.16],
        ],
        0,
        0,
      ),
    () =>
      group(
        ...repeat(4, (i) => part(block(0.1, 0.12 + i * 0.11, 0.01), chalk, [-0.24 + i * 0.16, 0, 0.085])),
      ),
  ];
  return group(
    part(block(3.5, 1.34, 0.07), paint('#a8814f', 'timber'), [0, 0.86, 0]),
    part(block(3.36, 1.2, 0.02), paint(colour, 'plaster'), [0, 0.93, 0.07]),
    part(block(3.4, 0.05, 0.14), paint('#a8814f', 'timber'), [0, 0.84, 0.1]),
    ...[-1.1, 0, 1.1].map((x) => put(group(rng.pick(figures)()), [x, 1.25, 0])),
    ...repeat(3, (i) =>
      part(block(0.09, 0.025, 0.025), paint(['#f4f2ea', '#e3c25a', '#e9a0a0'][i] ?? '#ffffff'), [
        0.4 + i * 0.16,
        0.89,
        0.12,
      ]),
    ),
    part(block(0.2, 0.06, 0.09), paint('#d9b24a'), [-0.5, 0.89, 0.12]),
  );
}

export function globe(): Group {
  return group(
    part(rod(0.03, 0.13, 0.13, 14), paint('#6b4a30')),
    part(rod(0.16, 0.02), paint('#6b4a30')),
    part(ring(0.21, 0.012), paint('#c9a24a'), [0, 0.34, 0], [0, 0, 20]),
    part(ball(0.18, 16), paint('#4f8ab0'), [0, 0.34, 0]),
    ...[
      [0.3, 0.4],
      [1.6, -0.2],
      [2.6, 0.5],
      [4.2, 0.1],
      [5.2, -0.5],
    ].map(([turn = 0, up = 0]) =>
      part(ball(0.075, 8), paint('#7f9a52'), [
        0.13 * Math.cos(turn) * Math.cos(up),
        0.34 + 0.13 * Math.sin(up),
        0.13 * Math.sin(turn) * Math.cos(up),
      ]),
    ),
  );
}

/** A rolled map with coloured lands on a wall that faces +z. */
export function mapOnWall(rng: Rng): Group {
  const land = () => {
    const [wide, tall] = [rng.between(0.25, 0.5), rng.between(0.2, 0.4)];
    return outline(
      repeat(
        8,
        (i) =>
          [
            wide * Math.cos(i * 0.785) * rng.between(0.6, 1),
            tall * Math.sin(i * 0.785) * rng.between(0.6, 1),
          ] as const,
      ),
    );
  };
  return group(
    part(block(2.1, 1.5, 0.02), paint('#a9cfe0', 'plaster'), [0, 0.95, 0]),
    ...[0.92, 2.42].map((y) => part(rod(2.2, 0.03), paint('#6b4a30'), [1.1, y, 0.02], [0, 0, 90])),
    ...repeat(6, (i) =>
      part(
        cut(land(), 0.01),
        paint(['#d9b45a', '#8fae5c', '#d98f6b', '#c9cf7a', '#a8845a', '#b5c98a'][i] ?? '#8fae5c'),
        [-0.66 + (i % 3) * 0.66, 1.35 + Math.floor(i / 3) * 0.68, 0.03],
      ),
    ),
  );
}
