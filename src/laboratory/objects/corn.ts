import { step } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { leaf } from '../modelling/leaf.ts';
import { ball, lathe, rod } from '../modelling/shapes.ts';

type Corn = {
  length: number;
  girth: number;
  rows: number;
  husks: number;
  husk: number;
  kernelColour: string;
  huskColour: string;
};

export const family = defineFamily<Corn>({
  family: 'corn',
  nameDe: 'Mais',
  nameEn: 'corn cob',
  category: 'food',
  view: { azimuthDeg: 0, elevationDeg: 46 },
  exemplar: (rng) => ({
    length: rng.between(1.05, 1.25),
    girth: rng.between(0.15, 0.18),
    rows: rng.integer(11, 14),
    husks: rng.integer(3, 5),
    husk: rng.between(0.6, 0.78),
    kernelColour: rng.pick(['#f0c030', '#e8a82a', '#f3da7a']),
    huskColour: rng.pick(['#7f9a4a', '#9fae5e', '#5f8a44']),
  }),
  changes: [
    step('length', 0.2, [0.8, 1.5], 'cob longer', 'cob shorter'),
    step('girth', 0.04, [0.1, 0.24], 'cob thicker', 'cob thinner'),
    step('husk', 0.22, [0.32, 1.05], 'leaves longer', 'leaves shorter'),
    step('husks', 2, [1, 7], 'more leaves', 'fewer leaves'),
  ],
  model: (p) => {
    const { length: l, girth: g } = p;
    const radiusAt = (t: number) =>
      g * (t < 0.12 ? 0.86 + t : 1 - 0.72 * Math.max(0, (t - 0.35) / 0.65) ** 2.2);
    const core = lathe(repeat(12, (i) => [radiusAt(i / 11) * 0.9, (l * i) / 11] as const));
    const kernel = glaze(p.kernelColour);
    const along = Math.round(l / 0.07);
    const kernels = repeat(along * p.rows, (i) => {
      const [k, row] = [Math.floor(i / p.rows), i % p.rows];
      const t = (k + 0.5) / along;
      const angle = (row / p.rows) * Math.PI * 2;
      // None under the husk, where they would break through it.
      const r = radiusAt(t) * (t * l < 0.15 ? 0.8 : 1);
      const size = ((Math.PI * r) / p.rows) * 1.04;
      return part(
        ball(1),
        kernel,
        [r * 0.93 * Math.sin(angle), t * l, r * 0.93 * Math.cos(angle)],
        [0, (angle * 180) / Math.PI, 0],
        [size, 0.038, 0.045],
      );
    });
    const green = matt(p.huskColour);
    const husks = repeat(p.husks, (i) =>
      put(
        group(part(leaf(p.husk, 0.34, 26, 0.35, 0.8), green, [0, 0, g * 0.98], [14, 0, 0])),
        [0, -0.06, 0],
        [0, -90 + (230 * (i + 0.5)) / p.husks, 0],
      ),
    );
    const whole = group(
      part(core, matt('#d9a52a')),
      ...kernels,
      ...husks,
      part(rod(0.24, 0.07, 0.1), green, [0, -0.24, 0]),
      part(
        lathe(
          [
            [0.08, -0.1],
            [g * 0.9, -0.03],
            [g * 1.12, 0.1],
            [g * 1.06, 0.16],
          ],
          true,
        ),
        green,
      ),
    );
    return group(put(whole, [0, g * 1.1, 0], [-90, 0, -56]));
  },
});
