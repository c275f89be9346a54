import { step } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { leaf } from '../modelling/leaf.ts';
import { ball, lathe, tube } from '../modelling/shapes.ts';

type Strawberry = {
  length: number;
  shoulder: number;
  seeds: number;
  leaves: number;
  stalk: number;
  skinColour: string;
};

export const family = defineFamily<Strawberry>({
  family: 'strawberry',
  nameDe: 'Erdbeere',
  nameEn: 'strawberry',
  category: 'food',
  view: { azimuthDeg: 44, elevationDeg: 34 },
  exemplar: (rng) => ({
    length: rng.between(0.85, 1.05),
    shoulder: rng.between(0.4, 0.47),
    seeds: rng.integer(5, 7),
    leaves: rng.integer(6, 8),
    stalk: rng.between(0.18, 0.3),
    skinColour: rng.pick(['#c4202a', '#d9362e', '#a8182a']),
  }),
  changes: [
    step('length', 0.11, [0.65, 1.3], 'longer', 'shorter'),
    step('shoulder', 0.049, [0.32, 0.56], 'wider', 'narrower'),
    step('seeds', 3, [3, 10], 'more seeds', 'fewer seeds'),
    step('leaves', 3, [3, 11], 'more leaves', 'fewer leaves'),
  ],
  model: (p) => {
    const { length: l, shoulder: w } = p;
    const radiusAt = (t: number) => w * Math.cos((Math.PI / 2) * t ** 1.15) ** 0.8;
    const flesh = lathe([
      ...repeat(21, (i) => [radiusAt(1 - i / 20), -l * (1 - i / 20)] as const),
      [w * 0.97, l * 0.04],
      [w * 0.8, l * 0.085],
      [w * 0.45, l * 0.1],
      [0, l * 0.07],
    ]);
    const seed = glaze('#ecc668');
    const seeds = repeat(p.seeds, (row) => {
      const t = 0.06 + (0.82 * row) / p.seeds;
      const r = radiusAt(t);
      const around = Math.max(5, Math.round(r * 26));
      return repeat(around, (i) => {
        const angle = ((i + (row % 2) * 0.5) / around) * Math.PI * 2;
        return part(
          ball(0.028),
          seed,
          [r * 0.985 * Math.sin(angle), -l * t, r * 0.985 * Math.cos(angle)],
          [0, (angle * 180) / Math.PI, 0],
          [0.72, 1.2, 0.5],
        );
      });
    }).flat();
    const green = matt('#4f8a3a');
    const calyx = repeat(p.leaves, (i) =>
      put(
        group(part(leaf(0.5, 0.24, -34, 0.2, 0.85), green, [0, 0.02, 0.03], [96, 0, 0])),
        [0, l * 0.09, 0],
        [0, (360 * i) / p.leaves, 0],
      ),
    );
    const stalk = tube(
      [
        [0, l * 0.06, 0],
        [0.01, l * 0.09 + p.stalk * 0.5, 0],
        [0.06, l * 0.09 + p.stalk, 0.02],
      ],
      0.03,
    );
    const whole = group(part(flesh, glaze(p.skinColour)), ...seeds, ...calyx, part(stalk, green));
    return group(put(whole, [0, w * 0.92, 0], [-82, 0, -62]));
  },
});
