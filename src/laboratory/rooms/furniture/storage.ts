import { matt, wood } from '../../modelling/materials.ts';
import { group, part, repeat } from '../../modelling/parts.ts';
import { box, rod } from '../../modelling/shapes.ts';
import type { Furnish } from '../furniture.ts';

const TIMBER = '#9a6a3c';
const SPINES = ['#8c3d35', '#3f5f73', '#c9a85c', '#4f6f52', '#6b5a7a', '#d9cfb8'] as const;

const shelf: Furnish = ({ size = 1.2, colour = TIMBER }) => {
  const timber = wood(colour);
  const boards = repeat(5, (i) => part(box(size, 0.04, 0.32), timber, [0, 0.05 + i * 0.48, 0]));
  const books = repeat(4, (row) =>
    repeat(5, (i) =>
      part(
        box((size - 0.16) / 6, 0.26 + 0.06 * ((i * 3 + row) % 3), 0.22),
        matt(SPINES[(i + row * 2) % 6] ?? '#8c3d35'),
        [-size / 2 + 0.14 + (i * (size - 0.14)) / 5.2, 0.22 + row * 0.48, 0.02],
      ),
    ),
  ).flat();
  return group(
    ...boards,
    ...[-1, 1].map((s) => part(box(0.04, 2.02, 0.32), timber, [(s * size) / 2, 1.01, 0])),
    part(box(size, 2, 0.02), timber, [0, 1, -0.15]),
    ...books,
  );
};

const rack: Furnish = ({ size = 1.4, colour = '#7a7f82' }) => {
  const frame = matt(colour);
  const goods = repeat(3, (row) =>
    repeat(4, (i) =>
      part(
        (i + row) % 2 ? box(size / 6, 0.24, 0.24, 0.02) : rod(0.26, size / 13).translate(0, -0.13, 0),
        matt(SPINES[(i * 2 + row) % 6] ?? '#8c3d35'),
        [-size / 2 + (size * (i + 0.6)) / 4.2, 0.39 + row * 0.6, 0],
      ),
    ),
  ).flat();
  return group(
    ...repeat(4, (i) => part(box(size, 0.04, 0.4), frame, [0, 0.22 + i * 0.6, 0])),
    ...[-1, 1].map((s) => part(box(0.05, 2.1, 0.4), frame, [(s * size) / 2, 1.05, 0])),
    ...goods,
  );
};

const wardrobe: Furnish = ({ size = 1.3, colour = TIMBER }) => {
  const timber = wood(colour);
  return group(
    part(box(size, 2, 0.6, 0.02), timber, [0, 1.03, 0]),
    part(box(size + 0.1, 0.08, 0.66), timber, [0, 2.06, 0]),
    ...[-1, 1].flatMap((s) => [
      part(box(size / 2 - 0.08, 1.75, 0.03, 0.01), timber, [(s * size) / 4, 1.05, 0.31]),
      part(rod(0.14, 0.015), matt('#d9b24c'), [s * 0.06, 1, 0.34]),
    ]),
  );
};

const drawers: Furnish = ({ size = 1, colour = TIMBER }) => {
  const timber = wood(colour);
  return group(
    part(box(size, 0.85, 0.48, 0.02), timber, [0, 0.45, 0]),
    ...[0.2, 0.46, 0.72].flatMap((y) => [
      part(box(size - 0.1, 0.22, 0.03, 0.01), timber, [0, y, 0.24]),
      part(box(0.2, 0.03, 0.04), matt('#3a2a1c'), [0, y, 0.27]),
    ]),
  );
};

const counter: Furnish = ({ size = 2, colour = '#8a5a34' }) =>
  group(
    part(box(size, 0.96, 0.55, 0.02), wood(colour), [0, 0.48, 0]),
    part(box(size + 0.12, 0.06, 0.68), matt('#e8e0d0'), [0, 0.99, 0]),
    ...repeat(4, (i) =>
      part(box(size / 4 - 0.08, 0.7, 0.02, 0.01), wood(colour), [
        -size / 2 + (size * (i + 0.5)) / 4,
        0.5,
        0.285,
      ]),
    ),
  );

const crates: Furnish = ({ colour = '#b98650' }) => {
  const timber = wood(colour);
  return group(
    ...[
      [0, 0.2, 0],
      [0.5, 0.2, 0.1],
      [0.2, 0.6, 0.03],
    ].map(([x = 0, y = 0, z = 0]) => part(box(0.46, 0.38, 0.4, 0.01), timber, [x, y, z])),
  );
};

const barrel: Furnish = ({ colour = '#8a5a34' }) =>
  group(
    part(rod(0.45, 0.3, 0.38), wood(colour)),
    part(rod(0.45, 0.38, 0.3), wood(colour), [0, 0.45, 0]),
    ...[0.15, 0.42, 0.75].map((y) => part(rod(0.05, y === 0.42 ? 0.385 : 0.355), matt('#44474a'), [0, y, 0])),
  );

export const furniture: Readonly<Record<string, Furnish>> = {
  shelf,
  rack,
  wardrobe,
  drawers,
  counter,
  crates,
  barrel,
};
