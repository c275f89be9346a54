import { step, toggle } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { matt, metal, wood } from '../modelling/materials.ts';
import { group, part, put } from '../modelling/parts.ts';
import { outline, plate, ring, rod, ball } from '../modelling/shapes.ts';
import { spiral, sweep } from '../modelling/sweep.ts';

type Anchor = {
  arms: number;
  sweepUp: number;
  stock: number;
  ring: number;
  fluke: number;
  rope: boolean;
  ironColour: string;
};

export const family = defineFamily<Anchor>({
  family: 'anchor',
  nameDe: 'Anker',
  nameEn: 'anchor',
  category: 'tool',
  view: { azimuthDeg: 22, elevationDeg: 14 },
  exemplar: (rng) => ({
    arms: rng.between(0.46, 0.56),
    sweepUp: rng.between(0.26, 0.38),
    stock: rng.between(0.34, 0.44),
    ring: rng.between(0.11, 0.14),
    fluke: rng.between(0.19, 0.24),
    rope: rng.chance(0.4),
    ironColour: rng.pick(['#3a4046', '#6d7278', '#5b3f34', '#2f4a66']),
  }),
  changes: [
    step('arms', 0.061, [0.32, 0.72], 'arms wider', 'arms narrower'),
    step('sweepUp', 0.16, [0.12, 0.6], 'arms more bent', 'arms flatter'),
    step('stock', 0.22, [0.2, 0.62], 'crossbar longer', 'crossbar shorter'),
    step('ring', 0.08, [0.06, 0.2], 'ring larger', 'ring smaller'),
    step('fluke', 0.13, [0.11, 0.34], 'points larger', 'points smaller'),
    toggle('rope', 'rope'),
  ],
  model: (p) => {
    const iron = metal(p.ironColour, 0.55);
    const a = p.arms;
    const u = p.sweepUp;
    const arms = sweep(
      [
        [-a, u + 0.02, 0],
        [-a * 0.82, u * 0.5, 0],
        [-a * 0.45, u * 0.06, 0],
        [0, -0.06, 0],
        [a * 0.45, u * 0.06, 0],
        [a * 0.82, u * 0.5, 0],
        [a, u + 0.02, 0],
      ],
      [0.03, 0.055, 0.07, 0.085, 0.07, 0.055, 0.03],
    );
    const f = p.fluke;
    const fluke = plate(
      outline([
        [0, f * 1.05],
        [f * 0.55, -f * 0.35],
        [f * 0.2, -f * 0.2],
        [-f * 0.2, -f * 0.2],
        [-f * 0.55, -f * 0.35],
      ]),
      0.07,
      0.02,
    );
    const coil = spiral(0.085, 0.62, 3.5).map(([x, y, z]) => [x, 0.18 + y, z] as const);
    const rope = p.rope
      ? [
          part(
            sweep(
              [...coil, [0.05, 0.92, 0.1], [0.02, 1.1, 0.07], [0, 1.2, 0]],
              [...coil.map(() => 0.034), 0.034, 0.034, 0.034],
            ),
            matt('#d2b27c'),
          ),
        ]
      : [];
    const whole = group(
      part(arms, iron),
      ...[-1, 1].map((s) => part(fluke, iron, [s * (a - 0.01), u, 0], [0, 0, s * -14])),
      part(rod(1.1, 0.06, 0.045), iron, [0, -0.05, 0]),
      part(ring(p.ring, 0.034), iron, [0, 1.08 + p.ring, 0], [0, 24, 0]),
      part(
        rod(p.stock * 2, 0.05),
        p.ironColour === '#5b3f34' ? wood('#7a5230') : iron,
        [p.stock, 0.88, 0],
        [0, 0, 90],
      ),
      ...[-1, 1].map((s) => part(ball(0.065), iron, [s * p.stock, 0.88, 0])),
      ...rope,
    );
    return group(put(whole, [0, 0.14, 0], [0, 0, 0]));
  },
});
