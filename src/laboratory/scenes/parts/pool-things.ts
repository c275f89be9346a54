import type { Group } from 'three';
import { group, part, put, repeat } from '../../modelling/parts.ts';
import { paint } from './paint.ts';
import { bar, block, pipe, rod } from './solid.ts';

/** A rope with floats along z. */
export function laneLine(length: number, colour: string): Group {
  const count = Math.round(length / 1.1);
  return group(
    ...repeat(count, (i) =>
      part(
        bar(0.9, 0.09, 7),
        paint(Math.floor(i / 2) % 2 ? '#f0ede4' : colour),
        [0, 0, -length / 2 + (i + 0.5) * (length / count)],
        [0, 90, 0],
      ),
    ),
  );
}

/** A starting block; swimmers leave it towards +z. */
export function startBlock(colour: string): Group {
  return group(
    part(block(0.5, 0.6, 0.5), paint('#e9e6de')),
    part(block(0.6, 0.08, 0.7), paint(colour), [0, 0.6, 0.04], [8, 0, 0]),
  );
}

/** Two bent rails at the rim of a pool that lies towards -z. */
export function poolLadder(): Group {
  const steel = paint('#c4cacd');
  return group(
    ...[-0.28, 0.28].map((x) =>
      part(
        pipe(
          [
            [x, 0, 0.5],
            [x, 0.75, 0.35],
            [x, 0.85, 0],
            [x, 0.3, -0.22],
            [x, -0.9, -0.24],
          ],
          0.035,
          14,
        ),
        steel,
      ),
    ),
    ...[-0.1, -0.4].map((y) => part(bar(0.56, 0.03, 5), steel, [0, y, -0.24])),
  );
}

/** A lounger, its head towards -z. */
export function lounger(colour: string): Group {
  const white = paint('#f2efe6');
  return group(
    part(block(0.68, 0.06, 1.3), paint(colour, 'stripes'), [0, 0.34, 0.25]),
    part(block(0.68, 0.06, 0.8), paint(colour, 'stripes'), [0, 0.55, -0.68], [34, 0, 0]),
    ...[-0.36, 0.36].map((x) => part(block(0.05, 0.07, 1.9), white, [x, 0.3, 0])),
    ...[-0.36, 0.36].flatMap((x) => [-0.8, 0.8].map((z) => part(block(0.05, 0.32, 0.05), white, [x, 0, z]))),
  );
}

/** A tower with diving boards that reach over a pool towards +z. */
export function diveTower(colour: string): Group {
  const concrete = paint(colour, 'plaster');
  const rail = paint('#8f989c');
  const board = (y: number, x: number) => [
    part(block(1.6, 0.22, 3.6), concrete, [x, y, 1]),
    ...[-0.75, 0.75].flatMap((dx) => [
      part(bar(2.6, 0.035, 5), rail, [x + dx, y + 1.1, 0.6], [0, 90, 0]),
      ...[-0.6, 0.6, 1.8].map((z) => part(rod(1.1, 0.03, 0.03, 5), rail, [x + dx, y + 0.2, z])),
    ]),
  ];
  return group(
    part(block(1.2, 7.6, 0.8), concrete, [0, 0, -0.6]),
    ...board(7.4, 0),
    ...board(4.8, 0.9),
    ...board(2.6, -0.9),
    ...[-0.35, 0.35].map((x) => part(rod(8.4, 0.04, 0.04, 5), rail, [x, 0, -1.5], [3, 0, 0])),
    ...repeat(22, (i) => part(bar(0.7, 0.025, 5), rail, [0, 0.4 + i * 0.36, -1.48 + i * 0.019])),
  );
}

/** A winding water slide on posts. */
export function waterSlide(colour: string): Group {
  const path = repeat(22, (i): readonly [number, number, number] => {
    const t = i / 21;
    const turn = t * 9.6;
    return [2.1 * Math.sin(turn) * (1 - t * 0.3), 6.2 * (1 - t) + 0.35, -4 + t * 9 + 1.2 * Math.cos(turn)];
  });
  const start = path[0] ?? [0, 6, 0];
  return group(
    part(pipe(path, 0.52, 70, 9), paint(colour)),
    ...path
      .filter((_, i) => i % 4 === 2)
      .map(([x, y, z]) => part(rod(y, 0.1, 0.1, 6), paint('#d9dde0'), [x, 0, z])),
    ...[-0.9, 0.9].flatMap((dx) =>
      [-0.9, 0.9].map((dz) =>
        part(rod(7.6, 0.1, 0.1, 6), paint('#d9dde0'), [start[0] + dx, 0, start[2] - 1.4 + dz]),
      ),
    ),
    part(block(2.1, 0.15, 2.1), paint('#8f989c'), [start[0], 6, start[2] - 1.4]),
    part(block(2.3, 0.9, 2.3), paint(colour), [start[0], 7.6, start[2] - 1.4]),
    ...repeat(16, (i) =>
      part(block(1, 0.08, 0.3), paint('#b5bcc0'), [start[0], 0.36 + i * 0.36, start[2] - 7.4 + i * 0.34]),
    ),
    put(
      group(part(block(0.08, 8.2, 0.08), paint('#d9dde0'))),
      [start[0] - 0.5, 0.4, start[2] - 7.2],
      [43, 0, 0],
    ),
  );
}
