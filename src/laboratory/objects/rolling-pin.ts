import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, metal, wood } from '../modelling/materials.ts';
import { group, part, put } from '../modelling/parts.ts';
import { lathe, rod } from '../modelling/shapes.ts';

type RollingPin = {
  radius: number;
  length: number;
  grip: number;
  shape: string;
  woodColour: string;
  gripColour: string;
};

export const family = defineFamily<RollingPin>({
  family: 'rolling-pin',
  nameDe: 'Nudelholz',
  nameEn: 'rolling pin',
  category: 'kitchen',
  view: { azimuthDeg: 0, elevationDeg: 42 },
  exemplar: (rng) => ({
    radius: rng.between(0.13, 0.17),
    length: rng.between(0.75, 0.95),
    grip: rng.between(0.26, 0.34),
    shape: rng.pick(['bulb', 'cone', 'waist']),
    woodColour: rng.pick(['#d3aa72', '#b98a54', '#e0c091', '#8a5a32']),
    gripColour: rng.pick(['#b98a54', '#9c3530', '#2f5d62', '#6b4428']),
  }),
  changes: [
    step('radius', 0.019, [0.08, 0.25], 'roller thicker', 'roller thinner'),
    step('length', 0.14, [0.5, 1.25], 'roller longer', 'roller shorter'),
    step('grip', 0.21, [0.14, 0.5], 'grips longer', 'grips shorter'),
    swap('shape', ['bulb', 'cone', 'waist'], 'grips'),
  ],
  model: (p) => {
    const { radius: r, length: l, grip: g } = p;
    const grip = {
      bulb: [
        [0.05, 0],
        [0.045, g * 0.25],
        [0.075, g * 0.62],
        [0.078, g * 0.8],
        [0.05, g * 0.96],
        [0, g],
      ],
      cone: [
        [0.085, 0],
        [0.08, g * 0.08],
        [0.06, g * 0.6],
        [0.048, g * 0.9],
        [0.03, g * 0.99],
        [0, g],
      ],
      waist: [
        [0.08, 0],
        [0.07, g * 0.1],
        [0.042, g * 0.45],
        [0.045, g * 0.65],
        [0.075, g * 0.9],
        [0, g],
      ],
    }[p.shape] as [number, number][];
    const coloured = p.gripColour === '#b98a54' || p.gripColour === '#6b4428';
    const side = (s: number) =>
      put(
        group(
          part(lathe(grip, true), coloured ? wood(p.gripColour) : glaze(p.gripColour), [0, 0.03, 0]),
          part(rod(0.04, 0.05), metal('#b9bcc0')),
        ),
        [(s * l) / 2, 0, 0],
        [0, 0, s * -90],
      );
    const roller = lathe([
      [0, 0],
      [r - 0.02, 0],
      [r, 0.02],
      [r, l - 0.02],
      [r - 0.02, l],
      [0, l],
    ]);
    const whole = group(part(roller, wood(p.woodColour), [l / 2, 0, 0], [0, 0, 90]), side(1), side(-1));
    return group(put(whole, [0, r, 0], [0, 28, 0]));
  },
});
