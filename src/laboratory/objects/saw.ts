import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { metal, wood } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { outline, plate, rod } from '../modelling/shapes.ts';
import { Path, Vector2 } from 'three';

type Saw = { blade: number; broad: number; teeth: number; tip: string; gripColour: string };

export const family = defineFamily<Saw>({
  family: 'saw',
  nameDe: 'Säge',
  nameEn: 'saw',
  category: 'tool',
  view: { azimuthDeg: 0, elevationDeg: 55 },
  exemplar: (rng) => ({
    blade: rng.between(1.1, 1.3),
    broad: rng.between(0.3, 0.36),
    teeth: rng.integer(18, 22),
    tip: rng.pick(['straight', 'sloped']),
    gripColour: rng.pick(['#8a5a34', '#b5472f', '#c79a5e']),
  }),
  changes: [
    step('blade', 0.3, [0.75, 1.65], 'blade longer', 'blade shorter'),
    step('broad', 0.11, [0.18, 0.5], 'blade broader', 'blade narrower'),
    step('teeth', 9, [8, 32], 'finer teeth', 'coarser teeth'),
    swap('tip', ['straight', 'sloped', 'round'], 'tip'),
  ],
  model: (p) => {
    const { blade: l, broad: b } = p;
    const end = b * 0.42;
    const teeth = repeat(
      p.teeth * 2,
      (i) => [l * (1 - i / (p.teeth * 2)), i % 2 ? 0 : -1.1 / p.teeth] as [number, number],
    );
    const tip: [number, number][] =
      p.tip === 'straight'
        ? [
            [l, 0],
            [l, end],
          ]
        : p.tip === 'sloped'
          ? [
              [l, 0],
              [l - 0.14, end],
            ]
          : [
              [l, 0],
              [l + 0.07, end * 0.4],
              [l, end],
            ];
    const shape = outline([[0, b], ...tip.reverse(), ...teeth, [0, 0]]);
    const grip = outline(
      [
        [0.1, b + 0.02],
        [-0.06, b + 0.1],
        [-0.34, b + 0.06],
        [-0.44, b - 0.05],
        [-0.36, -0.02],
        [-0.42, -0.14],
        [-0.3, -0.18],
        [-0.14, -0.06],
        [0.1, 0.0],
        [0.14, b / 2],
      ],
      true,
    );
    grip.holes.push(
      new Path(
        [
          [-0.28, b - 0.06],
          [-0.1, b - 0.06],
          [-0.06, b * 0.5],
          [-0.12, 0.06],
          [-0.24, 0.05],
        ]
          .map(([x = 0, y = 0]) => new Vector2(x, y))
          .reverse(),
      ),
    );
    const whole = group(
      part(plate(shape, 0.02), metal('#c3c7ca', 0.3)),
      part(plate(grip, 0.1, 0.03), wood(p.gripColour)),
      ...[0.35, 0.7].map((t) => part(rod(0.13, 0.025), metal('#c9a648'), [0.03, b * t, -0.065], [90, 0, 0])),
    );
    return group(put(whole, [0, 0.06, 0], [-90, 0, 14]));
  },
});
