import { step } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { rod } from '../modelling/shapes.ts';
import { body } from '../modelling/skin.ts';
import { sweep } from '../modelling/sweep.ts';

type Toothbrush = {
  handle: number;
  head: number;
  bristle: number;
  bend: number;
  paste: boolean;
  gripColour: string;
  bristleColour: string;
};

export const family = defineFamily<Toothbrush>({
  family: 'toothbrush',
  nameDe: 'Zahnbürste',
  nameEn: 'toothbrush',
  category: 'personal',
  view: { azimuthDeg: 0, elevationDeg: 34 },
  exemplar: (rng) => ({
    handle: rng.between(0.95, 1.15),
    head: rng.between(0.36, 0.44),
    bristle: rng.between(0.16, 0.2),
    bend: rng.between(0.02, 0.1),
    paste: rng.chance(0.5),
    gripColour: rng.pick(['#c23b34', '#2f7fa8', '#4f9a5a', '#e0a62a', '#8a5aa0']),
    bristleColour: rng.pick(['#fbfaf4', '#bfe0ec', '#f0e2b0']),
  }),
  changes: [
    step('handle', 0.31, [0.65, 1.5], 'handle longer', 'handle shorter'),
    step('head', 0.22, [0.2, 0.64], 'head longer', 'head shorter'),
    step('bristle', 0.13, [0.08, 0.32], 'bristles longer', 'bristles shorter'),
    step('bend', 0.077, [-0.08, 0.3], 'more bent', 'straighter'),
  ],
  model: (p) => {
    const grip = glaze(p.gripColour);
    const { handle: h, head: d, bristle: b } = p;
    const stem = sweep(
      [
        [-h, 0.02, 0],
        [-h * 0.92, 0.02, 0],
        [-h * 0.6, 0.02 + p.bend * 0.8, 0],
        [-h * 0.3, 0.02 + p.bend * 0.5, 0],
        [-0.08, 0.01, 0],
        [0.06, 0, 0],
      ],
      [0.045, 0.075, 0.085, 0.07, 0.04, 0.05],
      [1, 0.7, 1],
    );
    const plate = body(
      [
        { y: -0.03, width: d + 0.02, depth: 0.17, x: d / 2, square: 3 },
        { y: 0.03, width: d, depth: 0.15, x: d / 2, square: 3 },
      ],
      1,
    );
    const columns = Math.round(d / 0.05);
    const hair = [matt(p.bristleColour), matt(p.gripColour)];
    const tufts = repeat(columns * 3, (i) => {
      const [column, row] = [Math.floor(i / 3), i % 3];
      const colour = row === 1 && column > 1 && column < columns - 2 ? hair[1] : hair[0];
      const x = 0.02 + ((column + 0.5) * (d - 0.04)) / columns;
      return part(rod(b, 0.021, 0.025, 10), colour ?? matt(p.bristleColour), [x, 0.025, (row - 1) * 0.046]);
    });
    const paste = p.paste
      ? [
          part(
            sweep(
              repeat(7, (i) => [0.03 + ((d - 0.06) * i) / 6, 0.05 + b + (i % 2) * 0.02, 0] as const),
              [0.02, 0.05, 0.055, 0.05, 0.055, 0.045, 0.015],
            ),
            glaze('#f3fbfb'),
          ),
        ]
      : [];
    const whole = group(part(stem, grip), part(plate, grip), ...tufts, ...paste);
    return group(put(whole, [0, 0.06, 0], [0, 32, 0]));
  },
});
