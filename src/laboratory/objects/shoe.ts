import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt } from '../modelling/materials.ts';
import { group, part, repeat } from '../modelling/parts.ts';
import { box, outline, plate } from '../modelling/shapes.ts';
import { loft } from '../modelling/loft.ts';

type Shoe = {
  shaft: number;
  heel: number;
  eyelets: number;
  toe: string;
  leatherColour: string;
  soleColour: string;
};

export const family = defineFamily<Shoe>({
  family: 'shoe',
  nameDe: 'Schuh',
  nameEn: 'shoe',
  category: 'personal',
  view: { azimuthDeg: 24, elevationDeg: 22 },
  exemplar: (rng) => ({
    shaft: rng.between(0.36, 0.5),
    heel: rng.between(0.07, 0.12),
    eyelets: rng.integer(3, 4),
    toe: rng.pick(['plain', 'cap']),
    leatherColour: rng.pick(['#6b3f22', '#2c2a2a', '#8c4a32', '#3d4f5f']),
    soleColour: rng.pick(['#2a2420', '#c9a878']),
  }),
  changes: [
    step('shaft', 0.24, [0.24, 0.8], 'shaft higher', 'shaft lower'),
    step('heel', 0.1, [0.03, 0.26], 'heel higher', 'heel lower'),
    step('eyelets', 2, [2, 6], 'more laces', 'fewer laces'),
    swap('toe', ['plain', 'cap', 'stripe'], 'toe'),
  ],
  model: (p) => {
    const leather = glaze(p.leatherColour);
    const up = p.heel + 0.04;
    // Cross sections from heel to toe: place along x, half width, height.
    const s = p.shaft;
    const body = loft(
      [
        [-0.52, 0.1, s * 0.9],
        [-0.47, 0.15, s],
        [-0.3, 0.17, s * 0.97],
        [-0.12, 0.17, s * 0.86],
        [0.02, 0.17, 0.3],
        [0.2, 0.19, 0.23],
        [0.38, 0.19, 0.18],
        [0.52, 0.13, 0.13],
        [0.57, 0.04, 0.07],
      ].map(([x = 0, w = 0, h = 0]) => ({ x, halfWidth: w, height: h })),
    );
    const sole = outline(
      [
        [-0.56, 0],
        [-0.48, 0.17],
        [-0.2, 0.16],
        [0.1, 0.18],
        [0.35, 0.21],
        [0.55, 0.13],
        [0.61, 0],
        [0.55, -0.13],
        [0.35, -0.21],
        [0.1, -0.18],
        [-0.2, -0.16],
        [-0.48, -0.17],
      ],
      true,
    );
    const rubber = matt(p.soleColour);
    const laces = repeat(p.eyelets, (i) => {
      const t = (i + 0.5) / p.eyelets;
      return part(
        box(0.035, 0.025, 0.24, 0.01),
        matt('#efe6cf'),
        [0.1 - 0.26 * t, up + 0.25 + (s * 0.86 - 0.2) * t * 0.95, 0],
        [0, 0, -42],
      );
    });
    const toe =
      p.toe === 'cap'
        ? [part(box(0.02, 0.2, 0.4, 0.008), matt('#1e1a18'), [0.32, up + 0.09, 0])]
        : p.toe === 'stripe'
          ? [0.0, 0.12].map((x) =>
              part(box(0.05, 0.26, 0.37, 0.01), matt('#efe6cf'), [x - 0.12, up + 0.1, 0], [0, 0, 24]),
            )
          : [];
    return group(
      part(body, leather, [0, up, 0]),
      part(plate(sole, 0.05, 0.01), rubber, [0, up, 0], [-90, 0, 0]),
      part(box(0.3, p.heel + 0.02, 0.3, 0.02), rubber, [-0.38, p.heel / 2 + 0.01, 0]),
      part(box(0.3, 0.015, 0.19, 0.005), matt('#241d18'), [-0.3, up + s * 0.985, 0]),
      ...laces,
      ...toe,
    );
  },
});
