import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glass, glaze } from '../modelling/materials.ts';
import { group, part } from '../modelling/parts.ts';
import { ring, rod, tube } from '../modelling/shapes.ts';

type Glasses = { radius: number; gap: number; lens: string; rim: number; frameColour: string };

export const family = defineFamily<Glasses>({
  family: 'glasses',
  nameDe: 'Brille',
  nameEn: 'glasses',
  category: 'personal',
  view: { azimuthDeg: 24, elevationDeg: 24 },
  exemplar: (rng) => ({
    radius: rng.between(0.22, 0.27),
    gap: rng.between(0.12, 0.17),
    lens: rng.pick(['round', 'wide', 'low']),
    rim: rng.between(0.025, 0.035),
    frameColour: rng.pick(['#2a2624', '#7a3f22', '#8c2f2a', '#27405b']),
  }),
  changes: [
    step('radius', 0.03, [0.17, 0.32], 'lenses larger', 'lenses smaller'),
    step('gap', 0.055, [0.05, 0.34], 'bridge wider', 'bridge narrower'),
    step('rim', 0.012, [0.012, 0.065], 'frame thicker', 'frame thinner'),
    swap('lens', ['round', 'wide', 'low', 'square'], 'lens shape'),
  ],
  model: (p) => {
    const frame = glaze(p.frameColour);
    const r = p.radius;
    const [sx, sy] = p.lens === 'wide' ? [1.2, 0.9] : p.lens === 'low' ? [1.15, 0.62] : [1, 1];
    const square: [number, number, number][] = [
      [-1, -0.8, 0],
      [0, -0.86, 0],
      [1, -0.8, 0],
      [1.06, 0, 0],
      [1, 0.8, 0],
      [0, 0.86, 0],
      [-1, 0.8, 0],
      [-1.06, 0, 0],
    ];
    const x = p.gap / 2 + r * sx;
    const sides = [-1, 1].flatMap((s) => {
      const end = s * (x + r * sx);
      const rim =
        p.lens === 'square'
          ? part(
              tube(
                square.map(([a, b, c]) => [a * r, b * r, c] as const),
                p.rim,
                true,
              ),
              frame,
              [s * x, 0.3, 0],
            )
          : part(ring(r, p.rim), frame, [s * x, 0.3, 0], [0, 0, 0], [sx, sy, 1]);
      return [
        rim,
        part(rod(0.008, r * 0.97), glass('#cfe6ea', 0.35), [s * x, 0.3, 0], [90, 0, 0], [sx, 1, sy]),
        part(
          tube(
            [
              [end, 0.34, 0],
              [end + s * 0.03, 0.35, -0.05],
              [end + s * 0.02, 0.33, -0.6],
              [end, 0.28, -0.85],
              [end - s * 0.01, 0.14, -1],
            ],
            p.rim * 0.9,
          ),
          frame,
        ),
      ];
    });
    return group(
      ...sides,
      part(
        tube(
          [
            [-p.gap / 2, 0.34, 0],
            [0, 0.39, 0.02],
            [p.gap / 2, 0.34, 0],
          ],
          p.rim,
        ),
        frame,
      ),
    );
  },
});
