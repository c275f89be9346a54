import { glaze, glow, matt, metal, wood } from '../../modelling/materials.ts';
import { group, part, repeat } from '../../modelling/parts.ts';
import { type Weave, weave } from '../../modelling/patterns.ts';
import { ball, box, lathe, rod } from '../../modelling/shapes.ts';
import type { Furnish } from '../furniture.ts';

const rugOf =
  (cloth: Weave): Furnish =>
  ({ size = 2.2, colour = '#9c4a3f' }) =>
    group(
      part(box(size, 0.015, size * 0.65, 0), matt(colour), [0, 0.01, 0]),
      part(
        box(size - 0.3, 0.02, size * 0.65 - 0.3, 0),
        matt(colour, weave(cloth, colour, '#e2d2b0', 6, 4)),
        [0, 0.012, 0],
      ),
    );

/** Hangs on a wall: the piece stands at the wall, the frame at eye height. */
const picture: Furnish = ({ size = 0.9, colour = '#6f8f9c' }) =>
  group(
    part(box(size, size * 0.72, 0.05, 0.01), wood('#7a5230'), [0, 1.6, 0]),
    part(box(size - 0.12, size * 0.72 - 0.12, 0.02, 0), matt(colour), [0, 1.6, 0.03]),
    part(box(size - 0.12, size * 0.2, 0.022, 0), matt('#c9b98c'), [0, 1.6 - size * 0.2, 0.031]),
  );

const blackboard: Furnish = ({ size = 2.4, colour = '#2f4f43' }) =>
  group(
    part(box(size + 0.1, 1.2, 0.05, 0.01), wood('#a07a4a'), [0, 1.5, 0]),
    part(box(size, 1.1, 0.02, 0), matt(colour), [0, 1.5, 0.03]),
    part(box(size, 0.04, 0.12), wood('#a07a4a'), [0, 0.92, 0.06]),
  );

const altar: Furnish = () =>
  group(
    part(box(1.6, 0.95, 0.7), matt('#e6dfd0'), [0, 0.48, 0]),
    part(box(1.8, 0.08, 0.85), matt('#f6f2e8'), [0, 0.99, 0]),
    part(box(0.06, 0.8, 0.05), metal('#c9a648'), [0, 1.43, -0.1]),
    part(box(0.42, 0.06, 0.05), metal('#c9a648'), [0, 1.58, -0.1]),
    ...[-1, 1].map((s) => part(rod(0.4, 0.04), matt('#f4ead0'), [s * 0.6, 1.03, 0])),
  );

const easel: Furnish = ({ colour = '#d9a34c' }) =>
  group(
    ...[-1, 1].map((s) =>
      part(box(0.04, 1.75, 0.04), wood('#a07a4a'), [s * 0.28, 0.86, 0.05], [-8, 0, s * 10]),
    ),
    part(box(0.04, 1.7, 0.04), wood('#a07a4a'), [0, 0.82, -0.25], [16, 0, 0]),
    part(box(0.8, 0.95, 0.03, 0.005), matt('#f6f2e6'), [0, 1.3, 0.1], [-8, 0, 0]),
    part(box(0.5, 0.4, 0.01, 0), matt(colour), [0, 1.35, 0.12], [-8, 0, 0]),
  );

const workbench: Furnish = ({ size = 1.8 }) =>
  group(
    part(box(size, 0.1, 0.7, 0.01), wood('#b98650'), [0, 0.85, 0]),
    ...[-1, 1].flatMap((x) =>
      [-1, 1].map((z) =>
        part(box(0.11, 0.82, 0.11), wood('#8a5a34'), [x * (size / 2 - 0.12), 0.41, z * 0.26]),
      ),
    ),
    part(box(0.2, 0.2, 0.18), matt('#3f5f73'), [-size * 0.35, 0.98, 0.2]),
    part(box(size - 0.3, 0.04, 0.5), wood('#8a5a34'), [0, 0.25, 0]),
  );

const wallBars: Furnish = ({ size = 1 }) =>
  group(
    ...[-1, 1].map((s) => part(box(0.06, 2.5, 0.1), wood('#c79a62'), [(s * size) / 2, 1.25, 0])),
    ...repeat(12, (i) =>
      part(rod(size, 0.02), wood('#d9b67e'), [size / 2, 0.15 + i * 0.2, 0.05], [0, 0, 90]),
    ),
  );

const mat: Furnish = ({ colour = '#3f5f8c' }) =>
  group(part(box(1.2, 0.07, 2, 0.02), matt(colour), [0, 0.035, 0]));

const straw: Furnish = () =>
  group(
    ...[
      [0, 0.25, 0],
      [0.95, 0.25, 0.08],
      [0.45, 0.74, 0],
    ].map(([x = 0, y = 0, z = 0]) =>
      part(box(0.9, 0.48, 0.5, 0.05), matt('#d6b65c', weave('bands', '#d6b65c', '#c7a54c', 1, 12)), [
        x,
        y,
        z,
      ]),
    ),
  );

const pendant: Furnish = ({ size = 1.9, colour = '#d9b24c' }, room) =>
  group(
    part(rod(room.height - size, 0.01), matt('#3a3a3a'), [0, size, 0]),
    part(
      lathe(
        [
          [0.28, size - 0.2],
          [0.2, size - 0.05],
          [0.05, size],
        ],
        true,
      ),
      glaze(colour),
    ),
    part(ball(0.09), glow('#fff0cc', 1), [0, size - 0.16, 0]),
  );

const coats: Furnish = () =>
  group(
    part(box(1.1, 0.12, 0.04), wood('#8a5a34'), [0, 1.7, 0.02]),
    ...repeat(3, (i) =>
      part(
        lathe(
          [
            [0.2, 0.7],
            [0.17, 1.2],
            [0.06, 1.62],
            [0, 1.66],
          ],
          true,
        ),
        matt(['#7a3f36', '#4a5a6b', '#6b6a4a'][i] ?? '#4a5a6b'),
        [-0.36 + i * 0.36, 0, 0.12],
        [0, 0, 0],
        [0.8, 1, 0.5],
      ),
    ),
  );

const mirror: Furnish = ({ size = 0.9 }) =>
  group(
    part(box(size, size * 1.5, 0.05, 0.01), wood('#a8843c'), [0, 1.5, 0]),
    part(box(size - 0.12, size * 1.5 - 0.12, 0.02, 0), glaze('#b9ccd1'), [0, 1.5, 0.03]),
  );

const trough: Furnish = ({ size = 1.6 }) =>
  group(
    part(box(size, 0.3, 0.5, 0.02), wood('#7a5a3c'), [0, 0.5, 0]),
    ...[-1, 1].map((s) => part(box(0.08, 0.5, 0.5), wood('#7a5a3c'), [s * (size / 2 - 0.1), 0.25, 0])),
    part(box(size - 0.1, 0.04, 0.4, 0), matt('#c9aa52'), [0, 0.65, 0]),
  );

const plantBed: Furnish = ({ size = 2.4 }) =>
  group(
    part(box(size, 0.4, 0.7, 0.01), wood('#8a6a44'), [0, 0.2, 0]),
    part(box(size - 0.1, 0.03, 0.6, 0), matt('#4a3524'), [0, 0.4, 0]),
    ...repeat(Math.floor(size * 3), (i) =>
      part(
        ball(0.14),
        matt(i % 3 ? '#5a8a48' : '#7aa04f'),
        [-size / 2 + 0.2 + i * 0.33, 0.5 + 0.05 * (i % 2), (i % 2) * 0.16 - 0.08],
        [0, 0, 0],
        [1, 0.9, 1],
      ),
    ),
  );

const podium: Furnish = () =>
  group(
    part(box(0.7, 1.1, 0.5, 0.02), wood('#6b4428'), [0, 0.55, 0]),
    part(box(0.8, 0.05, 0.6), wood('#8a5a34'), [0, 1.15, 0], [14, 0, 0]),
  );

const curtain: Furnish = ({ size = 1, colour = '#8c2f2a' }, room) =>
  group(
    ...repeat(7, (i) =>
      part(rod(room.height - 0.15, size / 13), matt(colour), [
        -size / 2 + (size * (i + 0.5)) / 7,
        0.03,
        0.05,
      ]),
    ),
  );

export const furniture: Readonly<Record<string, Furnish>> = {
  rug: rugOf('diamonds'),
  'striped rug': rugOf('stripes'),
  'plain rug': rugOf('plain'),
  picture,
  blackboard,
  altar,
  easel,
  workbench,
  'wall bars': wallBars,
  mat,
  straw,
  pendant,
  coats,
  mirror,
  trough,
  'plant bed': plantBed,
  podium,
  curtain,
};
