import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt } from '../modelling/materials.ts';
import { group, part, put, repeat, type Triple } from '../modelling/parts.ts';
import { box } from '../modelling/shapes.ts';
import { sweep } from '../modelling/sweep.ts';

type Pretzel = {
  belly: number;
  width: number;
  lobes: number;
  salt: number;
  split: number;
  twist: string;
  crustColour: string;
};

export const family = defineFamily<Pretzel>({
  family: 'pretzel',
  nameDe: 'Brezel',
  nameEn: 'pretzel',
  category: 'food',
  view: { azimuthDeg: 0, elevationDeg: 58 },
  exemplar: (rng) => ({
    belly: rng.between(0.14, 0.18),
    width: rng.between(0.66, 0.8),
    lobes: rng.between(0.48, 0.6),
    salt: rng.integer(14, 30),
    split: rng.between(0.2, 0.34),
    twist: rng.pick(['once', 'twice']),
    crustColour: rng.pick(['#8a4a1e', '#a65f26', '#6f3818', '#b97432']),
  }),
  changes: [
    step('lobes', 0.066, [0.36, 0.74], 'loops higher', 'loops lower'),
    step('split', 0.26, [0.06, 0.5], 'split of the crust longer', 'split of the crust shorter'),
    step('salt', 14, [4, 48], 'more salt', 'less salt'),
    swap('twist', ['once', 'twice'], 'twisted'),
  ],
  model: (p) => {
    const { width: w, lobes: l, belly: b } = p;
    const half = (s: number): Triple[] => [
      [s * w * 0.52, -0.5, 0],
      [s * w * 0.92, -0.18, 0],
      [s * w * 0.98, l * 0.45, 0],
      [s * w * 0.62, l, 0],
      [s * w * 0.22, l * 0.74, 0],
      [s * 0.02, l * 0.3, s * 0.05],
      ...(p.twist === 'twice'
        ? ([
            [s * -0.075, 0.02, 0],
            [s * 0.02, -0.14, s * -0.04],
            [s * w * 0.3, -0.36, 0.06],
            [s * w * 0.48, -0.5, 0.13],
          ] as const)
        : ([
            [s * -0.08, 0.06, s * 0.03],
            [s * -0.2, -0.14, 0],
            [s * w * -0.4, -0.36, 0.05],
            [s * w * -0.56, -0.48, 0.12],
          ] as const)),
    ];
    const radii = [
      b * 0.84,
      b * 0.66,
      b * 0.56,
      b * 0.5,
      b * 0.45,
      b * 0.42,
      b * 0.42,
      b * 0.42,
      b * 0.42,
      0.02,
    ];
    const rope = sweep(
      [...half(-1).reverse(), [0, -0.6, 0], ...half(1)],
      [...[...radii].reverse(), b, ...radii],
    );
    const slit = sweep(
      repeat(7, (i) => {
        const t = (i - 3) / 3;
        return [t * p.split, -0.6 + t * t * p.split * 0.3 - b * 0.3, b * 0.84] as const;
      }),
      [0.01, 0.045, 0.065, 0.072, 0.065, 0.045, 0.01],
      [1, 1, 0.55],
    );
    // Grains lie on the rope in a fixed scatter.
    const grains = repeat(p.salt, (i) => {
      const path = [[0, -0.6, 0] as const, ...half(i % 2 === 0 ? 1 : -1).slice(0, 5)];
      const along = ((i * 0.618) % 1) * 4.2;
      const [k, t] = [Math.floor(along), along % 1];
      const [from, to] = [path[k] ?? [0, 0, 0], path[k + 1] ?? [0, 0, 0]];
      const r = [b, ...radii][k] ?? b;
      const off = r * 0.45 * Math.sin(i * 2.4);
      return part(
        box(0.055, 0.055, 0.045, 0.012),
        matt('#fffdf6'),
        [from[0] + (to[0] - from[0]) * t + off, from[1] + (to[1] - from[1]) * t + off, r * 0.86],
        [i * 40, i * 70, i * 50],
      );
    });
    const whole = group(part(rope, glaze(p.crustColour)), part(slit, matt('#ecd2a0')), ...grains);
    return group(put(whole, [0, b, 0], [-90, 0, 0]));
  },
});
