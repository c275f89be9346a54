import { step, toggle } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt } from '../modelling/materials.ts';
import { group, part } from '../modelling/parts.ts';
import { box, lathe, outline, plate, tube } from '../modelling/shapes.ts';

type Apple = { height: number; taper: number; stem: number; leaf: boolean; cut: boolean; skinColour: string };

export const family = defineFamily<Apple>({
  family: 'apple',
  nameDe: 'Apfel',
  nameEn: 'apple',
  category: 'food',
  exemplar: (rng) => ({
    height: rng.between(0.78, 0.9),
    taper: rng.between(0.4, 0.6),
    stem: rng.between(0.16, 0.26),
    leaf: rng.chance(0.6),
    cut: false,
    skinColour: rng.pick(['#b3342b', '#8fa83a', '#c9a23c']),
  }),
  changes: [
    step('height', 0.2, [0.6, 1.15], 'taller', 'flatter'),
    step('taper', 0.26, [0.2, 0.85], 'wider below', 'narrower below'),
    step('stem', 0.2, [0.04, 0.48], 'stalk longer', 'stalk shorter'),
    toggle('leaf', 'leaf'),
  ],
  model: (p) => {
    const h = p.height;
    const t = p.taper;
    const body = lathe(
      [
        [0, h * 0.07],
        [0.12, 0.01],
        [0.28 * (0.6 + t), h * 0.04],
        [0.5 * (0.62 + t * 0.5), h * 0.3],
        [0.5, h * 0.62],
        [0.42, h * 0.88],
        [0.22, h],
        [0.08, h * 0.93],
        [0, h * 0.82],
      ],
      true,
    );
    const top = h * 0.82;
    const leaf = plate(
      outline(
        [
          [0, 0],
          [0.12, 0.09],
          [0.28, 0.08],
          [0.42, 0],
          [0.28, -0.08],
          [0.12, -0.09],
        ],
        true,
      ),
      0.012,
    );
    return group(
      part(body, glaze(p.skinColour)),
      part(
        tube(
          [
            [0, top, 0],
            [0.01, top + 0.12, 0],
            [0.06, h + p.stem, 0],
          ],
          0.024,
        ),
        matt('#5a3f26'),
      ),
      part(box(0.02, 0.02, 0.02), matt('#5a3f26'), [0, h * 0.1, 0]),
      ...(p.leaf ? [part(leaf, matt('#4f7a3a'), [0.03, h + 0.03, 0.02], [-55, 0, 18])] : []),
    );
  },
});
