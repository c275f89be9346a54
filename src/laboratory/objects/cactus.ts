import { step, swap, toggle } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { weave, type Weave } from '../modelling/patterns.ts';
import { ball, rod } from '../modelling/shapes.ts';
import { sweep } from '../modelling/sweep.ts';
import { turned } from '../modelling/turned.ts';

type Cactus = {
  height: number;
  girth: number;
  arms: number;
  armAt: number;
  flower: boolean;
  pattern: string;
  plantColour: string;
  potColour: string;
};

const PATTERNS = ['plain', 'bands', 'dots', 'checks'] as const;

export const family = defineFamily<Cactus>({
  family: 'cactus',
  nameDe: 'Kaktus',
  nameEn: 'cactus',
  category: 'garden',
  view: { azimuthDeg: 16, elevationDeg: 18 },
  exemplar: (rng) => ({
    height: rng.between(0.75, 0.95),
    girth: rng.between(0.15, 0.19),
    arms: rng.integer(1, 3),
    armAt: rng.between(0.3, 0.48),
    flower: rng.chance(0.4),
    pattern: rng.pick(PATTERNS),
    plantColour: rng.pick(['#4f7f4a', '#6b8a4f', '#3f6b52']),
    potColour: rng.pick(['#b5653a', '#d9cfb8', '#5b7f95', '#c9974a']),
  }),
  changes: [
    step('height', 0.098, [0.55, 1.2], 'taller', 'shorter'),
    step('girth', 0.025, [0.1, 0.25], 'thicker', 'thinner'),
    step('arms', 1, [0, 3], 'one arm more', 'one arm fewer'),
    step('armAt', 0.17, [0.18, 0.66], 'arms higher', 'arms lower'),
    toggle('flower', 'flower'),
    swap('pattern', PATTERNS, 'pattern of the pot'),
  ],
  model: (p) => {
    const { height: h, girth: g } = p;
    const [green, needle] = [matt(p.plantColour), matt('#f1e8c4')];
    const ribs = 9;
    const top = 0.44;
    const stem = sweep(
      [0, 0.3, 0.7, 0.9, 0.97, 1].map((t) => [0.0001 * t, h * t, 0] as const),
      [g * 0.9, g, g, g * 0.8, g * 0.5, 0.01],
    );
    const spines = repeat(ribs * 8, (i) => {
      const angle = ((i % ribs) / ribs) * Math.PI * 2;
      const t = (Math.floor(i / ribs) + 0.6) / 8.6;
      const r = g * (t > 0.85 ? 0.85 : 1);
      return part(
        rod(0.06, 0.007, 0.002),
        needle,
        [r * Math.sin(angle), h * t, r * Math.cos(angle)],
        [64, (angle * 180) / Math.PI, 0],
      );
    });
    const places = [
      [1, 0, 1],
      [-1, 0.12, 0.84],
      [0.8, 0.3, 0.6],
    ] as const;
    const arms = places.slice(0, p.arms).map(([side, up, size]) => {
      const y = h * (p.armAt + up * 0.7);
      const out = side * (g + 0.2);
      return part(
        sweep(
          [
            [side * g * 0.5, y, 0],
            [out * 0.8, y + 0.02, 0.03],
            [out, y + 0.12 * size + 0.04, 0.04],
            [out, y + 0.3 * size, 0.04],
            [out, y + 0.4 * size, 0.04],
            [out, y + 0.42 * size, 0.04],
          ],
          [g * 0.6, g * 0.68, g * 0.74, g * 0.7, g * 0.36, 0.01],
        ),
        green,
      );
    });
    const flower = p.flower
      ? [
          put(
            group(
              ...repeat(8, (i) =>
                part(
                  ball(0.09),
                  matt('#d9548a'),
                  [0.07 * Math.sin(i * 0.785), 0.05, 0.07 * Math.cos(i * 0.785)],
                  [40, i * 45, 0],
                  [0.5, 0.4, 1],
                ),
              ),
              part(ball(0.045), matt('#f0c84a'), [0, 0.08, 0]),
            ),
            [0, h - 0.01, 0],
          ),
        ]
      : [];
    const clay = (pattern: Weave) => glaze(p.potColour, weave(pattern, p.potColour, '#3b2a20', 14, 3));
    const pot = turned([
      [0, 0],
      [0.25, 0],
      [0.34, 0.38],
    ]);
    const rim = turned([
      [0.34, 0.36],
      [0.38, 0.36],
      [0.385, 0.48],
      [0.34, 0.48],
      [0.33, 0.42],
    ]);
    return group(
      part(pot, clay(p.pattern as Weave)),
      part(rim, clay('plain')),
      part(rod(0.02, 0.34), matt('#4f3724'), [0, 0.42, 0]),
      put(group(part(stem, green), ...spines, ...arms, ...flower), [0, top - 0.02, 0]),
    );
  },
});
