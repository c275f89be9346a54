import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { matt, metal, wood } from '../modelling/materials.ts';
import { group, part, put } from '../modelling/parts.ts';
import { lathe, rod } from '../modelling/shapes.ts';
import { spiral, sweep } from '../modelling/sweep.ts';

type Corkscrew = {
  grip: number;
  shape: string;
  screw: number;
  turns: number;
  cork: boolean;
  woodColour: string;
};

export const family = defineFamily<Corkscrew>({
  family: 'corkscrew',
  nameDe: 'Korkenzieher',
  nameEn: 'corkscrew',
  category: 'kitchen',
  view: { azimuthDeg: 0, elevationDeg: 50 },
  exemplar: (rng) => ({
    grip: rng.between(0.6, 0.74),
    shape: rng.pick(['barrel', 'waist', 'straight']),
    screw: rng.between(0.55, 0.68),
    turns: rng.integer(4, 6),
    cork: rng.chance(0.4),
    woodColour: rng.pick(['#a06a3a', '#6b4428', '#8c3a2a', '#cfa772']),
  }),
  changes: [
    step('grip', 0.2, [0.4, 0.96], 'handle wider', 'handle narrower'),
    step('screw', 0.2, [0.36, 0.9], 'screw longer', 'screw shorter'),
    step('turns', 2, [2, 8], 'more windings', 'fewer windings'),
    swap('shape', ['barrel', 'waist', 'straight'], 'handle'),
  ],
  model: (p) => {
    const steel = metal('#a4a9ae', 0.26);
    const { grip: g, screw: s } = p;
    const [middle, end] = { barrel: [0.115, 0.07], waist: [0.075, 0.11], straight: [0.09, 0.088] }[
      p.shape
    ] as [number, number];
    const handle = lathe(
      [
        [0, -g / 2],
        [end * 0.8, -g / 2],
        [end, -g / 2 + 0.03],
        [(end + middle) / 2, -g / 4],
        [middle, 0],
        [(end + middle) / 2, g / 4],
        [end, g / 2 - 0.03],
        [end * 0.8, g / 2],
        [0, g / 2],
      ],
      true,
    );
    const coil = spiral(0.075, s, p.turns).map(([x, y, z]) => [x, -0.32 - y, z] as const);
    const radii = coil.map((_, i) => (i > coil.length - 8 ? 0.026 * ((coil.length - i) / 8) : 0.026));
    const cork = p.cork ? [part(rod(0.34, 0.125, 0.135), matt('#c89a63'), [0, -0.36 - s * 0.85, 0])] : [];
    const whole = group(
      part(handle, wood(p.woodColour), [0, 0, 0], [0, 0, 90]),
      part(rod(0.06, 0.06), steel, [0, -0.15, 0]),
      part(rod(0.3, 0.034), steel, [0, -0.36, 0]),
      part(sweep(coil, radii), steel),
      ...cork,
    );
    return group(put(whole, [0, 0.13, 0], [-90, 0, 38]));
  },
});
