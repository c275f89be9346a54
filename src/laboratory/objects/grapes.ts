import { step, toggle } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { ball, outline, plate, tube } from '../modelling/shapes.ts';
import { spiral, sweep } from '../modelling/sweep.ts';

type Grapes = {
  rows: number;
  berry: number;
  width: number;
  leaf: boolean;
  tendril: boolean;
  stalk: number;
  skinColour: string;
};

const LEAF = outline(
  [
    [0, 0],
    [0.16, -0.06],
    [0.34, 0.02],
    [0.3, 0.18],
    [0.4, 0.36],
    [0.22, 0.38],
    [0, 0.56],
    [-0.22, 0.38],
    [-0.4, 0.36],
    [-0.3, 0.18],
    [-0.34, 0.02],
    [-0.16, -0.06],
  ],
  true,
);

export const family = defineFamily<Grapes>({
  family: 'grapes',
  nameDe: 'Trauben',
  nameEn: 'bunch of grapes',
  category: 'food',
  view: { azimuthDeg: 0, elevationDeg: 48 },
  exemplar: (rng) => ({
    rows: rng.integer(7, 9),
    berry: rng.between(0.1, 0.115),
    width: rng.between(0.3, 0.36),
    leaf: rng.chance(0.6),
    tendril: rng.chance(0.3),
    stalk: rng.between(0.18, 0.28),
    skinColour: rng.pick(['#4a2a55', '#9fae4a', '#7a2436', '#2f2f52']),
  }),
  changes: [
    step('berry', 0.013, [0.07, 0.15], 'grapes larger', 'grapes smaller'),
    step('stalk', 0.26, [0.06, 0.5], 'stalk longer', 'stalk shorter'),
    toggle('leaf', 'leaf'),
    toggle('tendril', 'tendril'),
  ],
  model: (p) => {
    const skin = glaze(p.skinColour);
    const brown = matt('#7a5a34');
    const berries = repeat(p.rows, (row) => {
      const t = row / (p.rows - 1);
      const r = p.width * (row === 0 ? 0.7 : 1 - t * 0.9);
      const around = Math.max(1, Math.round((Math.PI * 2 * r) / 0.2));
      return repeat(around, (i) => {
        const angle = ((i + (row % 2) * 0.5) / around) * Math.PI * 2;
        const wobble = 1 + 0.12 * Math.sin(row * 5.1 + i * 2.3);
        return part(
          ball(p.berry),
          skin,
          [
            r * wobble * Math.cos(angle),
            -row * 0.145 + 0.02 * Math.sin(i * 4.2),
            r * 0.7 * wobble * Math.sin(angle),
          ],
          [i * 30, 0, 20 * Math.sin(i)],
          [1, 1.14, 1],
        );
      });
    }).flat();
    const stem = tube(
      [
        [0, -0.3, 0],
        [0, 0.08, 0],
        [0.02, 0.08 + p.stalk * 0.6, 0.02],
        [-0.04, 0.08 + p.stalk, 0.02],
      ],
      0.042,
    );
    const tendril = spiral(0.07, 0.5, 3.5).map(([x, y, z]) => [-0.16 - y, 0.14 + p.stalk + x, z] as const);
    const whole = group(
      ...berries,
      part(stem, brown),
      part(
        tube(
          [
            [-0.16, 0.12 + p.stalk, 0],
            [-0.04, 0.08 + p.stalk, 0.02],
            [0.14, 0.07 + p.stalk, 0.03],
          ],
          0.032,
        ),
        brown,
      ),
      ...(p.tendril
        ? [
            part(
              sweep(
                tendril,
                tendril.map((_, i) => 0.022 - (0.014 * i) / tendril.length),
              ),
              matt('#6f8a3a'),
            ),
          ]
        : []),
      ...(p.leaf ? [part(plate(LEAF, 0.02, 0.006), matt('#56803a'), [0.05, 0.1, 0.12], [24, 10, -58])] : []),
    );
    return group(put(whole, [0, p.width * 0.75 + p.berry * 0.6, 0], [-90, 0, 22]));
  },
});
