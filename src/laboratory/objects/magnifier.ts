import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glass, glaze, metal, wood } from '../modelling/materials.ts';
import { group, part, put } from '../modelling/parts.ts';
import { ball, lathe, rod } from '../modelling/shapes.ts';
import { turned } from '../modelling/turned.ts';

type Magnifier = {
  lens: number;
  rim: number;
  handle: number;
  grip: string;
  rimColour: string;
  gripColour: string;
};

export const family = defineFamily<Magnifier>({
  family: 'magnifier',
  nameDe: 'Lupe',
  nameEn: 'magnifying glass',
  category: 'household',
  view: { azimuthDeg: 0, elevationDeg: 44 },
  exemplar: (rng) => ({
    lens: rng.between(0.36, 0.42),
    rim: rng.between(0.045, 0.06),
    handle: rng.between(0.66, 0.8),
    grip: rng.pick(['bulged', 'straight', 'tapered']),
    rimColour: rng.pick(['#c9a648', '#b9bcc0', '#2a2c2f']),
    gripColour: rng.pick(['#6b4428', '#26282a', '#a06a3a', '#7a2f2a']),
  }),
  changes: [
    step('lens', 0.044, [0.26, 0.54], 'lens larger', 'lens smaller'),
    step('rim', 0.04, [0.02, 0.11], 'rim thicker', 'rim thinner'),
    step('handle', 0.22, [0.42, 1.08], 'handle longer', 'handle shorter'),
    swap('grip', ['bulged', 'straight', 'tapered'], 'handle'),
  ],
  model: (p) => {
    const { lens: r, rim: t, handle: h } = p;
    const rim = p.rimColour === '#2a2c2f' ? glaze(p.rimColour) : metal(p.rimColour, 0.26);
    const grip = p.gripColour === '#26282a' ? glaze(p.gripColour) : wood(p.gripColour);
    const frame = turned([
      [r, -0.06],
      [r + t, -0.05],
      [r + t * 1.2, 0],
      [r + t, 0.05],
      [r, 0.06],
      [r - 0.01, 0],
      [r, -0.06],
    ]);
    const [low, middle, high] = {
      bulged: [0.045, 0.085, 0.06],
      straight: [0.068, 0.068, 0.066],
      tapered: [0.05, 0.068, 0.1],
    }[p.grip] as [number, number, number];
    const handle = lathe(
      [
        [0, -h],
        [high * 0.8, -h],
        [high, -h + 0.04],
        [(middle + high) / 2, -h * 0.75],
        [middle, -h * 0.5],
        [(middle + low) / 2, -h * 0.2],
        [low, -0.02],
        [low * 0.9, 0],
        [0, 0],
      ],
      true,
    );
    const lens = lathe(
      [
        [0, -0.07],
        [r * 0.6, -0.05],
        [r, 0],
        [r * 0.6, 0.05],
        [0, 0.07],
      ],
      true,
    );
    const whole = group(
      part(frame, rim, [0, 0, 0], [90, 0, 0]),
      part(lens, glass('#d3e6ee', 0.4), [0, 0, 0], [90, 0, 0]),
      part(rod(0.16, 0.034), rim, [0, -r - 0.16, 0]),
      part(rod(0.06, 0.06), rim, [0, -r - 0.17, 0]),
      part(handle, grip, [0, -r - 0.15, 0]),
      part(ball(0.05), rim, [0, -r - 0.16 - h, 0], [0, 0, 0], [1.3, 0.8, 1.3]),
    );
    return group(put(whole, [0, 0.12, 0], [-86, 0, 38]));
  },
});
