import { step, toggle } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt } from '../modelling/materials.ts';
import { group, part, put } from '../modelling/parts.ts';
import { lathe, outline, plate, tube } from '../modelling/shapes.ts';

type Pear = { height: number; belly: number; neck: number; lean: number; leaf: boolean; skinColour: string };

export const family = defineFamily<Pear>({
  family: 'pear',
  nameDe: 'Birne',
  nameEn: 'pear',
  category: 'food',
  exemplar: (rng) => ({
    height: rng.between(1, 1.2),
    belly: rng.between(0.38, 0.46),
    neck: rng.between(0.16, 0.22),
    lean: rng.between(-10, 10),
    leaf: rng.chance(0.5),
    skinColour: rng.pick(['#b8b43c', '#d0a83a', '#8fa044']),
  }),
  changes: [
    step('height', 0.22, [0.8, 1.45], 'taller', 'shorter'),
    step('belly', 0.1, [0.3, 0.58], 'belly wider', 'belly narrower'),
    step('neck', 0.09, [0.1, 0.32], 'neck thicker', 'neck thinner'),
    step('lean', 16, [-20, 20], 'leaning to the left', 'leaning to the right'),
    toggle('leaf', 'leaf'),
  ],
  model: (p) => {
    const { height: h, belly: b, neck: n } = p;
    const body = lathe(
      [
        [0, 0.05],
        [b * 0.5, 0],
        [b * 0.92, h * 0.16],
        [b, h * 0.3],
        [b * 0.82, h * 0.5],
        [n * 1.1, h * 0.72],
        [n, h * 0.88],
        [n * 0.6, h * 0.98],
        [0, h * 0.97],
      ],
      true,
    );
    const stem = tube(
      [
        [0, h * 0.94, 0],
        [0.02, h + 0.08, 0],
        [0.08, h + 0.2, 0.02],
      ],
      0.025,
    );
    const blade = plate(
      outline(
        [
          [0, 0],
          [0.14, 0.08],
          [0.32, 0.06],
          [0.44, 0],
          [0.32, -0.07],
          [0.14, -0.08],
        ],
        true,
      ),
      0.012,
    );
    const whole = group(
      part(body, glaze(p.skinColour)),
      part(stem, matt('#5a3f26')),
      ...(p.leaf ? [part(blade, matt('#4f7a3a'), [0.04, h + 0.1, 0], [-60, 10, 15])] : []),
    );
    return group(put(whole, [0, 0, 0], [0, 0, p.lean]));
  },
});
