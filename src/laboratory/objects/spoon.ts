import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { metal, wood } from '../modelling/materials.ts';
import { group, part, put } from '../modelling/parts.ts';
import { lathe, outline, plate } from '../modelling/shapes.ts';

type Spoon = { bowl: number; oval: number; handle: number; end: string; stuff: string; woodColour: string };

export const family = defineFamily<Spoon>({
  family: 'spoon',
  nameDe: 'Löffel',
  nameEn: 'spoon',
  category: 'kitchen',
  view: { azimuthDeg: 0, elevationDeg: 52 },
  exemplar: (rng) => ({
    bowl: rng.between(0.19, 0.24),
    oval: rng.between(1.3, 1.5),
    handle: rng.between(0.8, 1),
    end: rng.pick(['round', 'pointed', 'broad']),
    stuff: rng.pick(['metal', 'wood']),
    woodColour: rng.pick(['#c79a62', '#a06a3a']),
  }),
  changes: [
    step('bowl', 0.075, [0.12, 0.33], 'bowl larger', 'bowl smaller'),
    step('oval', 0.38, [0.9, 2], 'bowl longer', 'bowl rounder'),
    step('handle', 0.28, [0.5, 1.3], 'handle longer', 'handle shorter'),
    swap('end', ['round', 'pointed', 'broad'], 'end of the handle'),
  ],
  model: (p) => {
    const stuff = p.stuff === 'metal' ? metal('#c4c8cc', 0.22) : wood(p.woodColour);
    const b = p.bowl;
    const l = p.handle;
    const bowl = lathe(
      [
        [0, -b * 0.5],
        [b * 0.5, -b * 0.42],
        [b * 0.85, -b * 0.2],
        [b, 0],
        [b * 0.96, 0.015],
        [b * 0.8, -b * 0.14],
        [b * 0.45, -b * 0.33],
        [0, -b * 0.4],
      ],
      true,
    );
    const wide = p.end === 'broad' ? 0.13 : 0.08;
    const tip = p.end === 'pointed' ? 0.01 : wide * 0.6;
    const stem = plate(
      outline(
        [
          [-0.035, 0.03],
          [-0.035, -l * 0.4],
          [-wide, -l * 0.85],
          [-tip, -l],
          [tip, -l],
          [wide, -l * 0.85],
          [0.035, -l * 0.4],
          [0.035, 0.03],
        ],
        true,
      ),
      0.05,
      0.015,
    );
    const whole = group(
      part(bowl, stuff, [0, b * p.oval, 0], [90, 0, 0], [1, 1, p.oval]),
      part(stem, stuff, [0, 0.02, 0.0], [4, 0, 0]),
    );
    return group(put(whole, [0, 0.13, 0], [-90, 0, -40]));
  },
});
