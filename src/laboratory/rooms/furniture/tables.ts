import { matt, wood } from '../../modelling/materials.ts';
import { group, part } from '../../modelling/parts.ts';
import { box, lathe, rod } from '../../modelling/shapes.ts';
import type { Furnish } from '../furniture.ts';

const TIMBER = '#9a6a3c';

const legged = (width: number, height: number, depth: number, colour: string) => {
  const timber = wood(colour);
  return group(
    part(box(width, 0.05, depth, 0.015), timber, [0, height, 0]),
    part(box(width - 0.14, 0.09, depth - 0.14), timber, [0, height - 0.07, 0]),
    ...[-1, 1].flatMap((x) =>
      [-1, 1].map((z) =>
        part(box(0.07, height, 0.07), timber, [x * (width / 2 - 0.08), height / 2, z * (depth / 2 - 0.08)]),
      ),
    ),
  );
};

const round: Furnish = ({ size = 1, colour = TIMBER }) =>
  group(
    part(rod(0.04, size / 2), wood(colour), [0, 0.72, 0]),
    part(
      lathe([
        [0.28, 0],
        [0.26, 0.04],
        [0.06, 0.1],
        [0.05, 0.72],
      ]),
      wood(colour),
    ),
  );

const desk: Furnish = ({ size = 1.4, colour = TIMBER }) => {
  const timber = wood(colour);
  const drawers = [0.16, 0.38, 0.6].map((y) =>
    part(box(0.34, 0.18, 0.03), matt('#e8dcc6'), [size / 2 - 0.24, y, 0.3]),
  );
  return group(
    part(box(size, 0.05, 0.7), timber, [0, 0.74, 0]),
    part(box(0.42, 0.72, 0.62), timber, [size / 2 - 0.24, 0.36, 0]),
    part(box(0.05, 0.72, 0.62), timber, [-size / 2 + 0.05, 0.36, 0]),
    ...drawers,
  );
};

/** A plain box to stand things on. */
const plinth =
  (height: number): Furnish =>
  ({ size = 0.5, colour = TIMBER }) =>
    group(
      part(box(size - 0.06, height - 0.05, size - 0.06, 0.01), wood(colour), [0, height / 2 - 0.025, 0]),
      part(box(size, 0.05, size, 0.01), wood(colour), [0, height - 0.025, 0]),
    );

export const furniture: Readonly<Record<string, Furnish>> = {
  table: ({ size = 1.6, colour = TIMBER }) => legged(size, 0.74, 0.85, colour),
  'low table': ({ size = 1, colour = TIMBER }) => legged(size, 0.4, 0.6, colour),
  'bedside table': ({ colour = TIMBER }) => legged(0.45, 0.5, 0.4, colour),
  'round table': round,
  desk,
  plinth: plinth(0.45),
  'low plinth': plinth(0.25),
};
