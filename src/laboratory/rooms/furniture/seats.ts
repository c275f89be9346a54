import { matt, wood } from '../../modelling/materials.ts';
import { group, part } from '../../modelling/parts.ts';
import { box, lathe, rod } from '../../modelling/shapes.ts';
import type { Furnish } from '../furniture.ts';

const TIMBER = '#8a5a34';

const seat = (width: number, colour: string) => {
  const cloth = matt(colour);
  return group(
    part(box(width, 0.3, 0.85, 0.06), cloth, [0, 0.25, 0]),
    part(box(width - 0.36, 0.16, 0.7, 0.07), cloth, [0, 0.45, 0.06]),
    part(box(width, 0.55, 0.22, 0.08), cloth, [0, 0.62, -0.34]),
    part(box(0.2, 0.3, 0.85, 0.08), cloth, [-width / 2 + 0.1, 0.5, 0]),
    part(box(0.2, 0.3, 0.85, 0.08), cloth, [width / 2 - 0.1, 0.5, 0]),
    part(box(width - 0.1, 0.1, 0.7), wood('#4a3524'), [0, 0.05, 0]),
  );
};

const chair: Furnish = ({ colour = TIMBER }) => {
  const timber = wood(colour);
  const legs = [-0.19, 0.19].flatMap((x) => [
    part(rod(0.45, 0.02), timber, [x, 0, 0.18]),
    part(box(0.04, 0.95, 0.04), timber, [x, 0.475, -0.19]),
  ]);
  const back = [0.65, 0.85].map((y) => part(box(0.36, 0.09, 0.025), timber, [0, y, -0.19]));
  return group(...legs, ...back, part(box(0.44, 0.04, 0.44, 0.015), timber, [0, 0.46, 0]));
};

const bench: Furnish = ({ size = 1.6, colour = TIMBER }) => {
  const timber = wood(colour);
  return group(
    part(box(size, 0.06, 0.4), timber, [0, 0.45, 0]),
    ...[-1, 1].map((s) => part(box(0.08, 0.44, 0.36), timber, [s * (size / 2 - 0.15), 0.22, 0])),
  );
};

const pew: Furnish = ({ size = 1.8, colour = '#6b4428' }) => {
  const timber = wood(colour);
  return group(
    part(box(size, 0.05, 0.4), timber, [0, 0.45, 0]),
    part(box(size, 0.5, 0.05), timber, [0, 0.72, 0.2], [8, 0, 0]),
    ...[-1, 1].map((s) => part(box(0.07, 0.95, 0.5, 0.03), timber, [(s * size) / 2, 0.475, 0])),
  );
};

const stool: Furnish = ({ colour = TIMBER }) =>
  group(
    part(rod(0.05, 0.19), wood(colour), [0, 0.6, 0]),
    ...[0, 1, 2].map((i) =>
      part(rod(0.62, 0.02), wood(colour), [0.16 * Math.cos(i * 2.1), 0, 0.16 * Math.sin(i * 2.1)]),
    ),
  );

const barStool: Furnish = ({ colour = '#8c3b34' }) =>
  group(
    part(
      lathe([
        [0, 0],
        [0.22, 0],
        [0.22, 0.03],
        [0.04, 0.06],
        [0.03, 0.7],
        [0, 0.7],
      ]),
      matt('#4a4d50'),
    ),
    part(rod(0.09, 0.2), matt(colour), [0, 0.7, 0]),
  );

export const furniture: Readonly<Record<string, Furnish>> = {
  sofa: ({ size = 2, colour = '#6d7f8a' }) => seat(size, colour),
  armchair: ({ colour = '#8a6f4e' }) => seat(0.95, colour),
  chair,
  bench,
  pew,
  stool,
  'bar stool': barStool,
};
