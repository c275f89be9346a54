import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt } from '../modelling/materials.ts';
import { group, part, put } from '../modelling/parts.ts';
import { ball, box } from '../modelling/shapes.ts';
import { sweep } from '../modelling/sweep.ts';

type Teddy = {
  head: number;
  ear: number;
  belly: number;
  arms: number;
  muzzle: number;
  dress: string;
  furColour: string;
  padColour: string;
  clothColour: string;
};

export const family = defineFamily<Teddy>({
  family: 'teddy',
  nameDe: 'Teddybär',
  nameEn: 'teddy bear',
  category: 'toy',
  view: { azimuthDeg: 22, elevationDeg: 14 },
  exemplar: (rng) => ({
    head: rng.between(0.28, 0.32),
    ear: rng.between(0.1, 0.125),
    belly: rng.between(0.32, 0.37),
    arms: rng.pick([-15, 5, 25]),
    muzzle: rng.between(0.11, 0.135),
    dress: rng.pick(['none', 'bow', 'scarf']),
    furColour: rng.pick(['#b07a42', '#8a5630', '#d0a468', '#c9b490', '#6f6258']),
    padColour: rng.pick(['#e6cda0', '#f0e0c4']),
    clothColour: rng.pick(['#b5322d', '#27608a', '#4f7f52', '#d9a62e']),
  }),
  changes: [
    step('head', 0.05, [0.22, 0.4], 'head larger', 'head smaller'),
    step('ear', 0.072, [0.06, 0.19], 'ears larger', 'ears smaller'),
    step('arms', 45, [-50, 70], 'arms higher', 'arms lower'),
    swap('dress', ['none', 'bow', 'scarf'], 'round the neck'),
  ],
  model: (p) => {
    const [fur, pad, black] = [matt(p.furColour), matt(p.padColour), glaze('#1c1614')];
    const { head: h, belly: b, ear: e, muzzle: m } = p;
    const neck = b * 1.86;
    const top = neck + h * 0.82;
    const limb = (s: number) =>
      put(
        group(
          part(
            sweep(
              [
                [0, 0, 0],
                [s * 0.12, -0.08, 0.03],
                [s * 0.2, -0.22, 0.08],
                [s * 0.22, -0.33, 0.12],
                [s * 0.22, -0.38, 0.13],
              ],
              [0.1, 0.105, 0.1, 0.095, 0.02],
            ),
            fur,
          ),
          part(ball(0.062), pad, [s * 0.235, -0.33, 0.19], [0, 0, 0], [1, 1.1, 0.4]),
        ),
        [s * b * 0.68, neck * 0.86, 0.03],
        [0, 0, s * p.arms],
      );
    const leg = (s: number) => [
      part(
        sweep(
          [
            [s * b * 0.4, 0.16, 0.05],
            [s * (b * 0.6), 0.14, 0.26],
            [s * (b * 0.72), 0.14, 0.48],
            [s * (b * 0.74), 0.15, 0.55],
          ],
          [0.15, 0.145, 0.13, 0.05],
        ),
        fur,
      ),
      part(ball(0.145), fur, [s * b * 0.74, 0.18, 0.5], [8, s * 12, 0], [0.92, 1.16, 0.55]),
      part(ball(0.11), pad, [s * b * 0.755, 0.18, 0.565], [8, s * 12, 0], [0.85, 1.1, 0.25]),
    ];
    const ears = [-1, 1].flatMap((s) => [
      part(ball(e), fur, [s * h * 0.76, top + h * 0.72, 0], [0, s * 12, 0], [1, 1, 0.5]),
      part(ball(e * 0.66), pad, [s * h * 0.76, top + h * 0.72, e * 0.34], [0, s * 12, 0], [1, 1, 0.35]),
    ]);
    const cloth = matt(p.clothColour);
    const collar = sweep(
      Array.from({ length: 17 }, (_, i) => {
        const a = (i / 16) * Math.PI * 2;
        return [h * 0.66 * Math.cos(a), neck + 0.005, h * 0.6 * Math.sin(a)] as const;
      }),
      Array.from({ length: 17 }, () => 0.085),
    );
    const dress = {
      none: [],
      bow: [
        ...[-1, 1].map((s) =>
          part(ball(0.14), cloth, [s * 0.14, neck - 0.02, h * 0.74], [0, 0, s * 14], [1.1, 0.7, 0.45]),
        ),
        part(ball(0.065), cloth, [0, neck - 0.02, h * 0.78]),
      ],
      scarf: [
        part(collar, cloth),
        part(box(0.15, 0.36, 0.04, 0.016), cloth, [0.1, neck - 0.15, h * 0.72], [12, 0, 8]),
      ],
    }[p.dress];
    return group(
      part(ball(b), fur, [0, b * 0.98, 0], [0, 0, 0], [0.94, 1.06, 0.86]),
      part(ball(b * 0.7), pad, [0, b * 0.92, b * 0.31], [0, 0, 0], [0.9, 1, 0.8]),
      part(ball(h), fur, [0, top, 0.02], [0, 0, 0], [1.06, 0.97, 0.94]),
      part(ball(m), pad, [0, top - h * 0.24, h * 0.84], [0, 0, 0], [1.16, 0.9, 0.9]),
      part(ball(m * 0.38), black, [0, top - h * 0.16, h * 0.84 + m * 0.82], [0, 0, 0], [1.3, 0.9, 0.8]),
      part(box(0.012, m * 0.6, 0.012, 0.004), black, [0, top - h * 0.16 - m * 0.45, h * 0.84 + m * 0.83]),
      ...[-1, 1].map((s) => part(ball(0.034), black, [s * h * 0.36, top + h * 0.16, h * 0.86])),
      ...ears,
      limb(1),
      limb(-1),
      ...leg(1),
      ...leg(-1),
      ...(dress ?? []),
    );
  },
});
