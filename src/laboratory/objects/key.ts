import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { metal } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { box, lathe, ring, rod } from '../modelling/shapes.ts';

type Key = { shaft: number; bow: string; bowSize: number; teeth: number; bit: number; metalColour: string };

export const family = defineFamily<Key>({
  family: 'key',
  nameDe: 'Schlüssel',
  nameEn: 'key',
  category: 'household',
  view: { azimuthDeg: 0, elevationDeg: 55 },
  exemplar: (rng) => ({
    shaft: rng.between(0.95, 1.15),
    bow: rng.pick(['ring', 'clover', 'oval']),
    bowSize: rng.between(0.22, 0.27),
    teeth: rng.integer(2, 3),
    bit: rng.between(0.24, 0.3),
    metalColour: rng.pick(['#b08d4a', '#8f9499', '#7a5a3c']),
  }),
  changes: [
    step('shaft', 0.25, [0.7, 1.4], 'shaft longer', 'shaft shorter'),
    step('bit', 0.11, [0.13, 0.42], 'bit larger', 'bit smaller'),
    step('teeth', 1, [1, 4], 'one tooth more', 'one tooth fewer'),
    step('bowSize', 0.09, [0.13, 0.36], 'bow larger', 'bow smaller'),
    swap('bow', ['ring', 'clover', 'oval'], 'bow'),
  ],
  model: (p) => {
    const iron = metal(p.metalColour, 0.36);
    const b = p.bowSize;
    const bow =
      p.bow === 'clover'
        ? [
            [0, b * 1.5],
            [-b * 0.85, b * 0.55],
            [b * 0.85, b * 0.55],
          ].map(([x = 0, y = 0]) => part(ring(b * 0.62, 0.05), iron, [x, y, 0]))
        : [part(ring(b, 0.055), iron, [0, b, 0], [0, 0, 0], p.bow === 'oval' ? [1.45, 0.8, 1] : 1)];
    const step = (p.bit * 1.2) / (p.teeth * 2 - 1);
    const bit = repeat(p.teeth, (i) =>
      part(box(p.bit, step, 0.07, 0.01), iron, [p.bit / 2 + 0.03, -p.shaft + 0.08 + step * (2 * i + 0.5), 0]),
    );
    const whole = group(
      ...bow,
      part(
        lathe([
          [0, -0.09],
          [0.08, -0.08],
          [0.09, -0.04],
          [0.08, 0],
          [0, 0.02],
        ]),
        iron,
      ),
      part(rod(p.shaft, 0.052), iron, [0, -p.shaft, 0]),
      ...bit,
      part(box(0.06, p.bit * 1.2, 0.06, 0.01), iron, [0.07, -p.shaft + 0.08 + p.bit * 0.6, 0]),
    );
    return group(put(whole, [0, 0.06, 0], [-90, 0, 52]));
  },
});
