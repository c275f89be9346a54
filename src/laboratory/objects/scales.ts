import { step } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { metal, wood } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { ball, box, lathe, ring, rod, tube } from '../modelling/shapes.ts';

type Scales = {
  height: number;
  arm: number;
  tilt: number;
  pan: number;
  chain: number;
  metalColour: string;
  footColour: string;
};

const radians = (degrees: number) => (degrees * Math.PI) / 180;

export const family = defineFamily<Scales>({
  family: 'scales',
  nameDe: 'Waage',
  nameEn: 'pair of scales',
  category: 'household',
  view: { azimuthDeg: 18, elevationDeg: 16 },
  exemplar: (rng) => ({
    height: rng.between(0.98, 1.1),
    arm: rng.between(0.46, 0.54),
    tilt: rng.pick([-6, 0, 6]),
    pan: rng.between(0.24, 0.29),
    chain: rng.between(0.46, 0.56),
    metalColour: rng.pick(['#c9a648', '#b9bcc0', '#a8683a']),
    footColour: rng.pick(['#6b4428', '#a06a3a', '#3a2a20']),
  }),
  changes: [
    step('tilt', 4, [-11, 11], 'left side up', 'right side up'),
    step('pan', 0.032, [0.15, 0.38], 'pans larger', 'pans smaller'),
    step('chain', 0.063, [0.3, 0.74], 'chains longer', 'chains shorter'),
    step('arm', 0.059, [0.34, 0.7], 'beam longer', 'beam shorter'),
  ],
  model: (p) => {
    const brass = metal(p.metalColour);
    const timber = wood(p.footColour);
    const { height: h, arm: a, pan: r, chain: c } = p;
    const side = (s: number) => {
      const [x, y] = [s * a * Math.cos(radians(p.tilt)), h + s * a * Math.sin(radians(p.tilt))];
      const lines = repeat(3, (i) => {
        const angle = radians(30 + 120 * i);
        return part(
          tube(
            [
              [0, 0, 0],
              [r * 0.5 * Math.cos(angle), -c / 2, r * 0.5 * Math.sin(angle)],
              [r * Math.cos(angle), -c, r * Math.sin(angle)],
            ],
            0.011,
          ),
          brass,
        );
      });
      const dish = lathe(
        [
          [0, -0.1],
          [r * 0.5, -0.085],
          [r * 0.85, -0.045],
          [r, 0],
          [r * 0.98, 0],
          [r * 0.82, -0.03],
          [0, -0.08],
        ],
        true,
      );
      return put(
        group(...lines, part(dish, brass, [0, -c, 0]), part(ring(0.035, 0.012), brass, [0, 0.02, 0])),
        [x, y - 0.05, 0],
      );
    };
    const column = lathe([
      [0.11, 0],
      [0.07, 0.04],
      [0.05, 0.1],
      [0.07, 0.16],
      [0.036, 0.22],
      [0.03, h - 0.1],
      [0.05, h - 0.06],
      [0.03, h - 0.02],
      [0.03, h + 0.06],
      [0, h + 0.06],
    ]);
    return group(
      part(box(0.66, 0.09, 0.42, 0.03), timber, [0, 0.045, 0]),
      part(box(0.5, 0.05, 0.3, 0.02), timber, [0, 0.115, 0]),
      part(column, brass, [0, 0.13, 0]),
      put(
        group(
          part(rod(a, 0.034, 0.018), brass, [0, 0, 0], [0, 0, -90]),
          part(rod(a, 0.034, 0.018), brass, [0, 0, 0], [0, 0, 90]),
          part(rod(0.26, 0.01, 0.022), brass, [0, -0.28, 0.05]),
          part(ball(0.06), brass),
        ),
        [0, h + 0.13, 0],
        [0, 0, p.tilt],
      ),
      put(group(side(1), side(-1)), [0, 0.13, 0]),
    );
  },
});
