import { glaze, glow, matt, metal, wood } from '../../modelling/materials.ts';
import { group, part, repeat } from '../../modelling/parts.ts';
import { ball, box, lathe, rod } from '../../modelling/shapes.ts';
import { weave } from '../../modelling/patterns.ts';
import type { Furnish } from '../furniture.ts';

const white = '#f2f0ea';

const bed: Furnish = ({ size = 1.5, colour = '#7d9fb0' }) =>
  group(
    part(box(size, 0.3, 2), wood('#8a5a34'), [0, 0.2, 0]),
    part(box(size + 0.06, 1, 0.07, 0.02), wood('#8a5a34'), [0, 0.5, -1]),
    part(box(size - 0.04, 0.2, 1.94, 0.06), matt(white), [0, 0.42, 0]),
    part(box(size + 0.04, 0.2, 1.35, 0.07), matt(colour), [0, 0.47, 0.32]),
    part(box(size * 0.75, 0.15, 0.4, 0.07), matt('#fbf9f4'), [0, 0.58, -0.72], [12, 0, 0]),
  );

const stove: Furnish = () =>
  group(
    part(box(0.62, 0.88, 0.6, 0.02), glaze(white), [0, 0.44, 0]),
    part(box(0.5, 0.4, 0.02, 0.01), glaze('#26282b'), [0, 0.4, 0.31]),
    part(box(0.62, 0.03, 0.6), glaze('#26282b'), [0, 0.89, 0]),
    ...repeat(4, (i) => part(rod(0.04, 0.03), matt('#3a3d40'), [-0.2 + i * 0.13, 0.76, 0.3], [90, 0, 0])),
  );

const kitchen: Furnish = ({ size = 2.4, colour = '#d9d2c0' }) =>
  group(
    part(box(size, 0.86, 0.58, 0.01), matt(colour), [0, 0.45, 0]),
    part(box(size + 0.02, 0.05, 0.64), wood('#9a6a3c'), [0, 0.9, 0]),
    ...repeat(4, (i) =>
      part(box(size / 4 - 0.05, 0.72, 0.025, 0.01), matt(colour), [
        -size / 2 + (size * (i + 0.5)) / 4,
        0.46,
        0.3,
      ]),
    ),
    ...repeat(4, (i) =>
      part(box(0.12, 0.02, 0.03), metal(), [-size / 2 + (size * (i + 0.5)) / 4, 0.74, 0.33]),
    ),
    part(box(0.55, 0.03, 0.42, 0.02), metal('#c4c6c8'), [size * 0.12, 0.92, 0]),
  );

const fridge: Furnish = ({ colour = white }) =>
  group(
    part(box(0.66, 1.7, 0.64, 0.05), glaze(colour), [0, 0.86, 0]),
    part(box(0.66, 0.015, 0.66, 0), matt('#8a8d90'), [0, 1.15, 0]),
    ...[0.9, 1.35].map((y) => part(box(0.03, 0.25, 0.04), metal(), [-0.26, y, 0.34])),
  );

const bathtub: Furnish = ({ size = 1.7 }) =>
  group(
    part(box(size, 0.56, 0.75, 0.12), glaze(white), [0, 0.3, 0]),
    part(box(size - 0.2, 0.02, 0.55, 0.2), matt('#bcd3d6'), [0, 0.577, 0]),
    part(rod(0.25, 0.025), metal(), [-size / 2 + 0.1, 0.56, -0.2]),
  );

const basin: Furnish = () =>
  group(
    part(
      lathe([
        [0.13, 0],
        [0.1, 0.1],
        [0.1, 0.6],
        [0.26, 0.78],
        [0.3, 0.85],
        [0.27, 0.85],
        [0, 0.8],
      ]),
      glaze(white),
    ),
    part(rod(0.16, 0.02), metal(), [0, 0.83, -0.2]),
    part(box(0.6, 0.75, 0.03, 0.01), glaze('#c9dcdf'), [0, 1.55, -0.3]),
  );

const washer: Furnish = () =>
  group(
    part(box(0.62, 0.86, 0.6, 0.03), glaze(white), [0, 0.44, 0]),
    part(rod(0.03, 0.2), metal('#a9adb0'), [0, 0.42, 0.3], [90, 0, 0]),
    part(rod(0.035, 0.15), glaze('#2f4450'), [0, 0.42, 0.3], [90, 0, 0]),
  );

const fireplace: Furnish = ({ colour = '#b5a58c' }) =>
  group(
    part(box(0.3, 1.05, 0.35), matt(colour), [-0.6, 0.525, 0]),
    part(box(0.3, 1.05, 0.35), matt(colour), [0.6, 0.525, 0]),
    part(box(1.5, 0.28, 0.35), matt(colour), [0, 1.06, 0]),
    part(box(1.7, 0.08, 0.45), wood('#6b4428'), [0, 1.24, 0.02]),
    part(box(0.92, 0.95, 0.04), matt('#231d19'), [0, 0.47, -0.14]),
    part(
      lathe(
        [
          [0.2, 0],
          [0.24, 0.1],
          [0.1, 0.3],
          [0, 0.45],
        ],
        true,
      ),
      glow('#f29a3c', 1.1),
      [0, 0.08, 0],
    ),
    part(rod(0.6, 0.06), wood('#5a3a22'), [0.3, 0.08, 0.05], [0, 0, 90]),
  );

const tiledStove: Furnish = ({ colour = '#4f7a5f' }) =>
  group(
    part(box(0.95, 1.1, 0.8, 0.04), glaze(colour, weave('checks', colour, '#5f8f70', 3)), [0, 0.62, 0]),
    part(box(1.05, 0.1, 0.9), matt('#e6dcc8'), [0, 0.08, 0]),
    part(box(0.75, 0.75, 0.65, 0.04), glaze(colour), [0, 1.5, 0]),
    part(box(0.82, 0.09, 0.72), matt('#e6dcc8'), [0, 1.9, 0]),
    part(box(0.35, 0.3, 0.03), matt('#231d19'), [0, 0.4, 0.41]),
  );

const floorLamp: Furnish = ({ colour = '#ecd9ae' }) =>
  group(
    part(
      lathe([
        [0.18, 0],
        [0.17, 0.03],
        [0.02, 0.05],
        [0.02, 1.35],
      ]),
      metal('#8a7a5c'),
    ),
    part(
      lathe([
        [0.27, 1.3],
        [0.17, 1.65],
      ]),
      glow(colour, 0.85),
    ),
  );

const plant: Furnish = ({ colour = '#b5653c' }) =>
  group(
    part(
      lathe([
        [0, 0],
        [0.16, 0],
        [0.22, 0.34],
        [0.24, 0.36],
        [0, 0.34],
      ]),
      matt(colour),
    ),
    ...repeat(11, (i) =>
      part(
        ball(0.3),
        matt(i % 2 ? '#4f7a45' : '#3d6638'),
        [0.22 * Math.cos(i * 2.4), 0.62 + 0.07 * i * 0.8, 0.22 * Math.sin(i * 2.4)],
        [i * 25, i * 137, 55],
        [1, 0.16, 0.36],
      ),
    ),
  );

const piano: Furnish = () =>
  group(
    part(box(1.5, 1.2, 0.4), glaze('#2a1d16'), [0, 0.62, -0.1]),
    part(box(1.5, 0.1, 0.35), glaze('#2a1d16'), [0, 0.68, 0.22]),
    part(box(1.3, 0.02, 0.2, 0), matt('#f6f2e6'), [0, 0.74, 0.26]),
    ...repeat(16, (i) => part(box(0.03, 0.03, 0.12, 0), matt('#1a1614'), [-0.6 + i * 0.08, 0.755, 0.22])),
    ...[-1, 1].map((s) => part(box(0.1, 0.66, 0.12), glaze('#2a1d16'), [s * 0.68, 0.33, 0.3])),
  );

export const furniture: Readonly<Record<string, Furnish>> = {
  bed,
  stove,
  'kitchen units': kitchen,
  fridge,
  bathtub,
  basin,
  washer,
  fireplace,
  'tiled stove': tiledStove,
  'floor lamp': floorLamp,
  plant,
  piano,
};
