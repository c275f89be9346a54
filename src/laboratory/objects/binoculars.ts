import { step, toggle } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt, metal } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { box, ring, rod, tube } from '../modelling/shapes.ts';
import { turned } from '../modelling/turned.ts';

type Binoculars = {
  length: number;
  lens: number;
  gap: number;
  eyepiece: number;
  strap: boolean;
  rear: number;
  bodyColour: string;
  trimColour: string;
};

export const family = defineFamily<Binoculars>({
  family: 'binoculars',
  nameDe: 'Fernglas',
  nameEn: 'binoculars',
  category: 'household',
  view: { azimuthDeg: 28, elevationDeg: 32 },
  exemplar: (rng) => ({
    length: rng.between(0.42, 0.52),
    lens: rng.between(0.2, 0.235),
    gap: rng.between(0.02, 0.06),
    eyepiece: rng.between(0.18, 0.24),
    strap: rng.chance(0.4),
    rear: rng.between(0.8, 0.9),
    bodyColour: rng.pick(['#26282a', '#3f4f42', '#5a3a26', '#6b6450']),
    trimColour: rng.pick(['#b9bcc0', '#c9a648', '#3a3c3f']),
  }),
  changes: [
    step('length', 0.054, [0.28, 0.7], 'tubes longer', 'tubes shorter'),
    step('eyepiece', 0.18, [0.08, 0.38], 'eyepieces longer', 'eyepieces shorter'),
    toggle('strap', 'strap'),
    step('rear', 0.14, [0.6, 1], 'thicker behind', 'thinner behind'),
  ],
  model: (p) => {
    const [skin, rubber] = [glaze(p.bodyColour), matt('#1c1d1f')];
    const trim = metal(p.trimColour, 0.3);
    const { length: l, lens: r, eyepiece: e } = p;
    const x = r + p.gap / 2 + 0.03;
    const tubeBody = turned([
      [r * 0.5, -0.26],
      [r * (p.rear - 0.04), -0.22],
      [r * p.rear, 0.06],
      [r * (p.rear + 0.04), 0.1],
      [r * 0.98, l * 0.85],
      [r, l * 0.86],
      [r, l],
      [r * 0.86, l],
      [r * 0.84, l - 0.05],
    ]);
    const barrel = (s: number) =>
      put(
        group(
          part(tubeBody, skin),
          part(ring(r * 0.97, 0.022), trim, [0, l, 0], [90, 0, 0]),
          part(rod(0.01, r * 0.85), glaze('#3f5f8a'), [0, l - 0.05, 0]),
          part(rod(0.012, r * 0.3), glaze('#a9c6e0'), [-r * 0.3, l - 0.048, -r * 0.3]),
          part(
            turned([
              [r * 0.44, -0.26],
              [r * 0.5, -0.26 - e * 0.6],
              [r * 0.68, -0.26 - e * 0.7],
              [r * 0.64, -0.26 - e],
              [r * 0.4, -0.26 - e],
            ]),
            rubber,
          ),
          part(ring(r * 0.52, 0.02), trim, [0, -0.28, 0], [90, 0, 0]),
          ...repeat(6, (i) =>
            part(ring(r * (p.rear + 0.04) + i * 0.002, 0.008), rubber, [0, 0.14 + i * 0.035, 0], [90, 0, 0]),
          ),
        ),
        [s * x, r, 0],
        [90, 0, 0],
      );
    const bridge = [
      part(box(x * 2, 0.09, 0.1, 0.03), skin, [0, r + 0.02, 0.02]),
      part(box(x * 2, 0.08, 0.08, 0.03), skin, [0, r + 0.02, -0.2]),
      part(rod(0.34, 0.05), trim, [0, r + 0.05, -0.26], [90, 0, 0]),
      part(rod(0.12, 0.075), rubber, [0, r + 0.06, -0.18], [90, 0, 0]),
    ];
    const strap = p.strap
      ? [
          part(
            tube(
              [
                [x + r * 0.8, r, -0.1],
                [x + r * 1.3, r * 0.7, -0.14],
                [x + r * 1.9, 0.03, 0.02],
                [x + r * 1.7, 0.03, 0.4],
                [x + r * 0.4, 0.03, 0.72],
                [-x * 0.4, 0.03, 0.78],
              ],
              0.026,
            ),
            matt('#4a3424'),
          ),
        ]
      : [];
    return group(barrel(1), barrel(-1), ...bridge, ...strap);
  },
});
