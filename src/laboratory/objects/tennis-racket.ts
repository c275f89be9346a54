import { step, toggle } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt, wood } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { ball, box, ring, rod, tube } from '../modelling/shapes.ts';

type TennisRacket = {
  head: number;
  width: number;
  handle: number;
  strings: number;
  ball: boolean;
  frameColour: string;
  gripColour: string;
};

export const family = defineFamily<TennisRacket>({
  family: 'tennis-racket',
  nameDe: 'Tennisschläger',
  nameEn: 'tennis racket',
  category: 'toy',
  view: { azimuthDeg: 0, elevationDeg: 54 },
  exemplar: (rng) => ({
    head: rng.between(0.42, 0.48),
    width: rng.between(0.31, 0.36),
    handle: rng.between(0.72, 0.86),
    strings: rng.integer(9, 12),
    ball: rng.chance(0.6),
    frameColour: rng.pick(['#c79a62', '#b5322d', '#27506b', '#2a2c2f', '#e6ddc8']),
    gripColour: rng.pick(['#6b3a22', '#26282a', '#3f6b4a']),
  }),
  changes: [
    step('head', 0.053, [0.32, 0.6], 'head longer', 'head shorter'),
    step('width', 0.039, [0.23, 0.46], 'head wider', 'head narrower'),
    step('handle', 0.29, [0.5, 1.1], 'handle longer', 'handle shorter'),
    step('strings', 4, [5, 17], 'strings closer', 'strings farther apart'),
    toggle('ball', 'ball'),
  ],
  model: (p) => {
    const frame = p.frameColour === '#c79a62' ? wood(p.frameColour) : glaze(p.frameColour);
    const { head: a, width: b, handle: h } = p;
    const rim = repeat(32, (i) => {
      const t = (i / 32) * Math.PI * 2;
      return [b * Math.sin(t), a * Math.cos(t), 0] as const;
    });
    const string = matt('#f0e9d6');
    const inside = (t: number, half: number, other: number) =>
      other * Math.sqrt(Math.max(0, 1 - (t / half) ** 2));
    const mains = repeat(p.strings, (i) => {
      const x = b * 0.95 * (((i + 0.5) / p.strings) * 2 - 1);
      return part(box(0.009, inside(x, b, a) * 2, 0.009, 0), string, [x, 0, 0]);
    });
    const count = Math.round((p.strings * a) / b);
    const crosses = repeat(count, (i) => {
      const y = a * 0.95 * (((i + 0.5) / count) * 2 - 1);
      return part(box(inside(y, a, b) * 2, 0.009, 0.009, 0), string, [0, y, 0.006]);
    });
    const neck = [-1, 1].map((s) =>
      part(
        tube(
          [
            [s * b * 0.72, -a * 0.72, 0],
            [s * b * 0.4, -a * 0.98, 0],
            [s * 0.05, -a - 0.2, 0],
            [s * 0.025, -a - 0.32, 0],
          ],
          0.027,
        ),
        frame,
      ),
    );
    const low = -a - 0.28;
    const grip = [
      part(
        rod(h * 0.62, 0.058, 0.052, 8),
        matt(p.gripColour),
        [0, low - h + 0.04, 0],
        [0, 0, 0],
        [1, 1, 0.85],
      ),
      part(rod(0.05, 0.07, 0.06, 8), matt('#1c1b1a'), [0, low - h, 0], [0, 0, 0], [1, 1, 0.85]),
      ...repeat(7, (i) =>
        part(
          ring(0.056, 0.008),
          matt('#1c1b1a'),
          [0, low - h + 0.1 + i * h * 0.075, 0],
          [80, 0, 0],
          [1, 0.85, 1],
        ),
      ),
      part(rod(h * 0.42, 0.04), frame, [0, low - h * 0.42, 0]),
    ];
    const whole = group(part(tube(rim, 0.034, true), frame), ...mains, ...crosses, ...neck, ...grip);
    const felt = p.ball
      ? [
          put(
            group(
              part(ball(0.15), matt('#d9e04a')),
              part(ring(0.143, 0.014), matt('#f6f6e8'), [0, 0, 0.04], [20, 30, 0]),
            ),
            [0.36, 0.15, 0.32],
          ),
        ]
      : [];
    return group(put(whole, [0, 0.06, 0], [-90, 0, 42]), ...felt);
  },
});
