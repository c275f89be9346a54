import { step, toggle } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt } from '../modelling/materials.ts';
import { group, part } from '../modelling/parts.ts';
import { leaf } from '../modelling/leaf.ts';
import { lathe, tube } from '../modelling/shapes.ts';

type Cherries = {
  size: number;
  stalk: number;
  spread: number;
  third: boolean;
  leaf: boolean;
  skinColour: string;
};

export const family = defineFamily<Cherries>({
  family: 'cherries',
  nameDe: 'Kirschen',
  nameEn: 'cherries',
  category: 'food',
  view: { azimuthDeg: 10, elevationDeg: 16 },
  exemplar: (rng) => ({
    size: rng.between(0.24, 0.29),
    stalk: rng.between(0.78, 0.95),
    spread: rng.between(0.3, 0.38),
    third: rng.chance(0.3),
    leaf: rng.chance(0.7),
    skinColour: rng.pick(['#a3121c', '#6e1024', '#c8352e', '#e0a04a']),
  }),
  changes: [
    step('size', 0.028, [0.18, 0.36], 'cherries larger', 'cherries smaller'),
    step('stalk', 0.12, [0.58, 1.2], 'stalks longer', 'stalks shorter'),
    step('spread', 0.16, [0.22, 0.52], 'farther apart', 'nearer together'),
    toggle('third', 'third cherry'),
    toggle('leaf', 'leaf'),
  ],
  model: (p) => {
    const [skin, green] = [glaze(p.skinColour), matt('#5f7a34')];
    const { size: r, stalk: s } = p;
    const fruit = lathe(
      [
        [0, -r * 0.96],
        [r * 0.5, -r * 0.88],
        [r * 0.96, -r * 0.3],
        [r, r * 0.22],
        [r * 0.72, r * 0.74],
        [r * 0.3, r * 0.86],
        [r * 0.1, r * 0.72],
        [0, r * 0.62],
      ],
      true,
    );
    const top = [0.06, r + s, -0.02] as const;
    const hang = (x: number, z: number) => [
      part(fruit, skin, [x, r, z], [0, 0, x * -16]),
      part(
        tube([[x, r * 1.62, z], [x * 1.02, r + s * 0.45, z], [x * 0.62, r + s * 0.82, z * 0.5], top], 0.02),
        green,
      ),
    ];
    return group(
      ...hang(-p.spread, 0.05),
      ...hang(p.spread, -0.03),
      ...(p.third ? hang(0.04, 0.34) : []),
      part(
        tube(
          [
            [0, r + s - 0.02, -0.02],
            [0.07, r + s + 0.03, -0.02],
            [0.16, r + s + 0.06, -0.03],
          ],
          0.032,
        ),
        matt('#6b4a2a'),
      ),
      ...(p.leaf
        ? [part(leaf(0.62, 0.32, 55, 0.3, 1.15), matt('#4a7a34'), [0.1, r + s + 0.02, -0.02], [24, 30, -72])]
        : []),
    );
  },
});
