import { step, toggle } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt, metal, wood } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { box, outline, plate, ring, rod } from '../modelling/shapes.ts';
import { sweep } from '../modelling/sweep.ts';

type Guitar = {
  hips: number;
  waist: number;
  neck: number;
  hole: number;
  head: string;
  guard: boolean;
  strap: boolean;
  topColour: string;
  sideColour: string;
};

export const family = defineFamily<Guitar>({
  family: 'guitar',
  nameDe: 'Gitarre',
  nameEn: 'guitar',
  category: 'household',
  view: { azimuthDeg: 0, elevationDeg: 58 },
  exemplar: (rng) => ({
    hips: rng.between(0.36, 0.41),
    waist: rng.between(0.21, 0.25),
    neck: rng.between(0.72, 0.86),
    hole: rng.between(0.11, 0.135),
    head: rng.pick(['slotted', 'solid']),
    guard: rng.chance(0.4),
    strap: rng.chance(0.3),
    topColour: rng.pick(['#d9a862', '#c98a42', '#a8452a', '#e6c88e', '#5a3a26']),
    sideColour: rng.pick(['#6b3a22', '#3f2418', '#8a5330']),
  }),
  changes: [
    step('hips', 0.096, [0.29, 0.5], 'body wider', 'body narrower'),
    step('waist', 0.09, [0.14, 0.33], 'waist wider', 'waist narrower'),
    toggle('strap', 'strap'),
    step('neck', 0.27, [0.5, 1.1], 'neck longer', 'neck shorter'),
  ],
  model: (p) => {
    const { hips: b, waist: w, neck: n } = p;
    const shape = (grow: number) => {
      const half = [
        [0.1, -0.56 - grow],
        [b * 0.8 + grow, -0.46],
        [b + grow, -0.24],
        [b * 0.78 + grow, -0.02],
        [w + grow, 0.1],
        [b * 0.68 + grow, 0.26],
        [b * 0.72 + grow, 0.42],
        [b * 0.46 + grow, 0.53 + grow],
        [0.08, 0.55 + grow],
      ] as const;
      return outline([...half, ...[...half].reverse().map(([x, y]) => [-x, y] as const)], true);
    };
    const dark = matt('#2a1a12');
    const long = n + 0.12;
    const frets = repeat(11, (i) =>
      part(box(0.105, 0.008, 0.012, 0.002), metal('#c9ccce'), [
        0,
        0.5 + (long * (1 - 0.9 ** i)) / 0.72,
        0.138,
      ]),
    );
    const top = 0.54 + n;
    const head =
      p.head === 'slotted'
        ? [
            part(
              plate(
                outline([
                  [-0.06, 0],
                  [-0.09, 0.06],
                  [-0.085, 0.28],
                  [-0.04, 0.31],
                  [0.04, 0.31],
                  [0.085, 0.28],
                  [0.09, 0.06],
                  [0.06, 0],
                ]),
                0.06,
                0.01,
              ),
              wood(p.sideColour),
              [0, top, 0.09],
            ),
            ...[-1, 1].map((s) => part(box(0.03, 0.19, 0.07, 0.01), dark, [s * 0.04, top + 0.16, 0.09])),
          ]
        : [
            part(
              plate(
                outline([
                  [-0.055, 0],
                  [-0.1, 0.05],
                  [-0.12, 0.3],
                  [0, 0.27],
                  [0.12, 0.3],
                  [0.1, 0.05],
                  [0.055, 0],
                ]),
                0.06,
                0.01,
              ),
              wood(p.sideColour),
              [0, top, 0.09],
            ),
          ];
    const pegs = repeat(6, (i) => {
      const s = i % 2 === 0 ? 1 : -1;
      return part(
        rod(0.07, 0.022),
        glaze('#efe6d2'),
        [s * 0.1, top + 0.08 + Math.floor(i / 2) * 0.08, 0.085],
        [0, 0, -s * 90],
      );
    });
    const strings = repeat(6, (i) =>
      part(box(0.006, 0.86 + n, 0.006, 0), metal('#e3e5e6', 0.2), [
        (i - 2.5) * 0.017,
        (0.86 + n) / 2 - 0.3,
        0.152,
      ]),
    );
    const guard = outline(
      [
        [0.06, 0.02],
        [0.16, 0.06],
        [0.2, -0.06],
        [0.16, -0.2],
        [0.08, -0.16],
      ],
      true,
    );
    const strap = sweep(
      [
        [0, -0.56, 0],
        [b * 1.05, -0.56, -0.06],
        [b * 1.75, -0.2, -0.06],
        [b * 1.7, 0.35, -0.06],
        [b * 1, 0.62, -0.06],
        [0.05, 0.56, 0],
      ],
      [0.03, 0.045, 0.045, 0.045, 0.045, 0.03],
      [1, 1, 0.3],
    );
    const whole = group(
      part(plate(shape(0), 0.17, 0.012), wood(p.sideColour)),
      part(plate(shape(-0.012), 0.02, 0.006), glaze(p.topColour), [0, 0, 0.088]),
      part(rod(0.006, p.hole), matt('#140d09'), [0, 0.12, 0.096], [90, 0, 0]),
      part(ring(p.hole + 0.02, 0.012), wood('#3f2418'), [0, 0.12, 0.097]),
      ...(p.guard ? [part(plate(guard, 0.008, 0.002), glaze('#1f1512'), [0.02, 0.1, 0.102])] : []),
      part(box(0.26, 0.045, 0.04, 0.012), wood('#3f2418'), [0, -0.28, 0.11]),
      part(box(0.115, long, 0.05, 0.014), wood('#3f2418'), [0, 0.42 + long / 2, 0.11]),
      ...frets,
      ...head,
      ...pegs,
      ...strings,
      ...(p.strap ? [part(strap, matt('#5a3420'))] : []),
    );
    return group(put(whole, [0, 0.09, 0], [-90, 0, -42]));
  },
});
