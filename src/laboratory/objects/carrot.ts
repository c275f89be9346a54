import { step } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { matt } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { ball, lathe, tube } from '../modelling/shapes.ts';

type Carrot = { length: number; thick: number; leaves: number; tuft: number; rootColour: string };

export const family = defineFamily<Carrot>({
  family: 'carrot',
  nameDe: 'Karotte',
  nameEn: 'carrot',
  category: 'food',
  view: { azimuthDeg: 0, elevationDeg: 45 },
  exemplar: (rng) => ({
    length: rng.between(0.95, 1.15),
    thick: rng.between(0.16, 0.2),
    leaves: rng.integer(5, 7),
    tuft: rng.between(0.4, 0.55),
    rootColour: rng.pick(['#d9742a', '#e0862f', '#c9641f']),
  }),
  changes: [
    step('length', 0.26, [0.65, 1.45], 'root longer', 'root shorter'),
    step('thick', 0.065, [0.1, 0.27], 'root thicker', 'root thinner'),
    step('leaves', 3, [2, 10], 'more leaves', 'fewer leaves'),
    step('tuft', 0.22, [0.2, 0.8], 'leaves longer', 'leaves shorter'),
  ],
  model: (p) => {
    const { length: l, thick: t } = p;
    const root = lathe(
      [
        [0, -l],
        [t * 0.12, -l * 0.96],
        [t * 0.45, -l * 0.7],
        [t * 0.8, -l * 0.3],
        [t, -0.08],
        [t * 0.8, 0],
        [0, 0.01],
      ],
      true,
    );
    const grooves = repeat(9, (i) => {
      const y = -0.08 - (l * 0.8 * i) / 9;
      const r = t * (0.98 + (y / l) * 0.85);
      const angle = i * 2.1;
      return part(
        tube(
          [
            [r * Math.cos(angle - 0.5), y, r * Math.sin(angle - 0.5)],
            [r * Math.cos(angle) * 1.02, y, r * Math.sin(angle) * 1.02],
            [r * Math.cos(angle + 0.5), y, r * Math.sin(angle + 0.5)],
          ],
          0.007,
        ),
        matt('#a34f16'),
      );
    });
    const green = matt('#4a8038');
    const leaves = repeat(p.leaves, (i) => {
      const angle = (i * 360) / p.leaves;
      const stalk = tube(
        [
          [0, 0, 0],
          [0.02, p.tuft * 0.5, 0],
          [0.1, p.tuft, 0],
        ],
        0.016,
      );
      const fronds = repeat(7, (k) =>
        part(
          ball(0.055),
          green,
          [
            0.02 + 0.1 * (k / 6) ** 2 + (k % 2 ? 0.05 : -0.05),
            p.tuft * (0.45 + 0.09 * k),
            (k % 3) * 0.03 - 0.03,
          ],
          [0, 0, k % 2 ? -40 : 40],
          [0.8, 0.35, 0.5],
        ),
      );
      return put(
        group(part(stalk, green), ...fronds),
        [0, -0.01, 0],
        [0, angle, (i % 2 ? 1 : -1) * (6 + 7 * (i % 3))],
      );
    });
    return group(put(group(part(root, matt(p.rootColour)), ...grooves, ...leaves), [0, t, 0], [-90, 0, -58]));
  },
});
