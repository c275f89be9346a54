import { step } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { leaf } from '../modelling/leaf.ts';
import { ball, lathe } from '../modelling/shapes.ts';

type Pineapple = {
  height: number;
  girth: number;
  crown: number;
  leaves: number;
  rows: number;
  skinColour: string;
  leafColour: string;
};

export const family = defineFamily<Pineapple>({
  family: 'pineapple',
  nameDe: 'Ananas',
  nameEn: 'pineapple',
  category: 'food',
  view: { azimuthDeg: 10, elevationDeg: 16 },
  exemplar: (rng) => ({
    height: rng.between(0.75, 0.95),
    girth: rng.between(0.32, 0.38),
    crown: rng.between(0.5, 0.68),
    leaves: rng.integer(6, 9),
    rows: rng.integer(7, 9),
    skinColour: rng.pick(['#c98a2c', '#b5702a', '#a8903a', '#d9a648']),
    leafColour: rng.pick(['#4a7a3a', '#6b8a4a', '#3a6b50']),
  }),
  changes: [
    step('girth', 0.042, [0.25, 0.46], 'fruit thicker', 'fruit thinner'),
    step('crown', 0.11, [0.3, 0.9], 'leaves longer', 'leaves shorter'),
    step('leaves', 4, [3, 14], 'more leaves', 'fewer leaves'),
    step('rows', 3, [4, 13], 'more rows of eyes', 'fewer rows of eyes'),
  ],
  model: (p) => {
    const { height: h, girth: g } = p;
    const [skin, eye] = [matt(p.skinColour), glaze(p.skinColour)];
    const radiusAt = (t: number) => g * Math.sin(Math.PI * (0.14 + 0.74 * t)) ** 0.55;
    const fruit = lathe([
      [0, 0],
      ...repeat(15, (i) => [radiusAt(i / 14) * 0.96, (h * i) / 14] as const),
      [0, h],
    ]);
    const around = 12;
    const eyes = repeat(p.rows * around, (i) => {
      const row = Math.floor(i / around);
      const t = (row + 0.5) / p.rows;
      const angle = ((((i % around) + (row % 2) * 0.5) / around) * 360 * Math.PI) / 180;
      const r = radiusAt(t);
      const size = ((Math.PI * r) / around) * 0.98;
      const tall = (h / p.rows) * 0.62;
      return put(
        group(
          part(ball(1), eye, [0, 0, 0], [0, 0, 0], [size, tall, 0.055]),
          part(ball(0.02), matt('#6b4a1e'), [0, 0, 0.055], [0, 0, 0], [1, 1, 0.7]),
        ),
        [r * 0.965 * Math.sin(angle), t * h, r * 0.965 * Math.cos(angle)],
        [0, (angle * 180) / Math.PI, 0],
      );
    });
    const blade = matt(p.leafColour);
    const tier = (count: number, length: number, lean: number, shift: number) =>
      repeat(count, (i) =>
        put(
          group(part(leaf(length, 0.17, 34, 0.5, 0.62), blade, [0, 0, 0.05], [lean, 0, 0])),
          [0, h - 0.03, 0],
          [0, (360 * (i + shift)) / count, 0],
        ),
      );
    const c = p.crown;
    return group(
      part(fruit, skin),
      ...eyes,
      ...tier(p.leaves, c * 0.68, 48, 0),
      ...tier(p.leaves, c * 0.85, 26, 0.5),
      ...tier(Math.ceil(p.leaves / 2), c, 6, 0.2),
    );
  },
});
