import { step, toggle } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt, metal, wood } from '../modelling/materials.ts';
import { group, part, repeat } from '../modelling/parts.ts';
import { box, tube } from '../modelling/shapes.ts';
import { sweep } from '../modelling/sweep.ts';

type Sledge = {
  length: number;
  slats: number;
  curl: number;
  height: number;
  rope: boolean;
  woodColour: string;
  slatColour: string;
};

export const family = defineFamily<Sledge>({
  family: 'sledge',
  nameDe: 'Schlitten',
  nameEn: 'sledge',
  category: 'toy',
  view: { azimuthDeg: 38, elevationDeg: 24 },
  exemplar: (rng) => ({
    length: rng.between(1.1, 1.3),
    slats: rng.integer(3, 5),
    curl: rng.between(0.3, 0.4),
    height: rng.between(0.24, 0.32),
    rope: rng.chance(0.6),
    woodColour: rng.pick(['#c79a62', '#a06a3a', '#dcb985']),
    slatColour: rng.pick(['#c79a62', '#b5322d', '#3f6b4a', '#2f5d7a']),
  }),
  changes: [
    step('length', 0.18, [0.85, 1.6], 'longer', 'shorter'),
    step('slats', 1, [2, 7], 'one slat more', 'one slat fewer'),
    step('curl', 0.13, [0.14, 0.6], 'runners higher in front', 'runners lower in front'),
    step('height', 0.09, [0.14, 0.44], 'seat higher', 'seat lower'),
    toggle('rope', 'rope'),
  ],
  model: (p) => {
    const timber = wood(p.woodColour);
    const slat = p.slatColour === '#c79a62' ? wood(p.slatColour) : glaze(p.slatColour);
    const { length: l, height: h, curl: c } = p;
    const x = l / 2;
    const half = 0.25;
    const runner = (z: number) => {
      const line = [
        [x - 0.02, 0.03, z],
        [0, 0.03, z],
        [-x * 0.7, 0.035, z],
        [-x * 1.08, 0.12, z],
        [-x * 1.2, c * 0.62 + 0.06, z],
        [-x * 1.1, h * 0.4 + c, z],
        [-x * 0.96, h * 0.42 + c * 0.96, z],
      ] as const;
      return [
        part(
          sweep(
            line,
            line.map(() => 0.034),
          ),
          timber,
        ),
        part(
          sweep(
            line.slice(0, 5).map(([a, b, d]) => [a, b - 0.028, d] as const),
            line.slice(0, 5).map(() => 0.016),
          ),
          metal('#8d9297'),
        ),
        part(box(l * 1.0, 0.05, 0.06, 0.014), timber, [-0.02, h, z]),
        ...[-0.62, 0.05, 0.72].map((t) => part(box(0.055, h, 0.05, 0.012), timber, [x * t, h / 2 + 0.01, z])),
        part(
          sweep(
            [
              [-x * 0.95, h, z],
              [-x * 1.05, h * 0.8 + c * 0.3, z],
              [-x * 1.1, h * 0.4 + c * 0.9, z],
            ],
            [0.026, 0.024, 0.022],
          ),
          timber,
        ),
      ];
    };
    const slats = repeat(p.slats, (i) => {
      const z = ((i + 0.5) / p.slats - 0.5) * 0.62;
      return part(box(l * 1.02, 0.035, Math.min(0.1, (0.62 / p.slats) * 0.72), 0.012), slat, [
        -0.01,
        h + 0.045,
        z,
      ]);
    });
    const braces = [-0.62, 0.05, 0.72].map((t) =>
      part(box(0.055, 0.045, half * 2 + 0.06, 0.012), timber, [x * t, h + 0.012, 0]),
    );
    const rope = p.rope
      ? [
          part(
            tube(
              [
                [-x * 1.04, h * 0.4 + c, half],
                [-x * 1.22, h * 0.35 + c * 0.6, half * 0.8],
                [-x * 1.5, 0.08, half * 0.5],
                [-x * 1.62, 0.03, 0],
                [-x * 1.5, 0.06, -half * 0.5],
                [-x * 1.22, h * 0.35 + c * 0.6, -half * 0.8],
                [-x * 1.04, h * 0.4 + c, -half],
              ],
              0.016,
            ),
            matt('#e2d2a8'),
          ),
        ]
      : [];
    return group(
      ...runner(half),
      ...runner(-half),
      part(box(0.05, 0.05, half * 2, 0.014), timber, [-x * 1.06, h * 0.4 + c, 0]),
      ...slats,
      ...braces,
      ...rope,
    );
  },
});
