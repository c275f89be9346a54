import { step, toggle } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, metal, wood } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { box, tube } from '../modelling/shapes.ts';

type Bench = {
  length: number;
  back: number;
  slats: number;
  seat: number;
  arms: boolean;
  woodColour: string;
  ironColour: string;
};

export const family = defineFamily<Bench>({
  family: 'bench',
  nameDe: 'Gartenbank',
  nameEn: 'garden bench',
  category: 'garden',
  view: { azimuthDeg: 30, elevationDeg: 18 },
  exemplar: (rng) => ({
    length: rng.between(1.2, 1.45),
    back: rng.between(0.36, 0.46),
    slats: rng.integer(3, 4),
    seat: rng.between(0.38, 0.46),
    arms: rng.chance(0.7),
    woodColour: rng.pick(['#a06a3a', '#c79a62', '#3f6b4a', '#8c3a2a', '#7fa0ac']),
    ironColour: rng.pick(['#2a2c2f', '#3f5a4a', '#6d7278']),
  }),
  changes: [
    step('back', 0.039, [0.2, 0.64], 'back higher', 'back lower'),
    step('slats', 1, [1, 6], 'one slat more in the back', 'one slat fewer in the back'),
    toggle('arms', 'armrests'),
  ],
  model: (p) => {
    const timber = ['#a06a3a', '#c79a62'].includes(p.woodColour) ? wood(p.woodColour) : glaze(p.woodColour);
    const iron = metal(p.ironColour, 0.55);
    const { length: l, seat: s, back: b } = p;
    const side = (x: number) =>
      group(
        part(
          tube(
            [
              [x, 0.02, 0.22],
              [x, s * 0.5, 0.18],
              [x, s - 0.04, 0.21],
              [x, s - 0.03, 0.1],
              [x, s - 0.05, -0.12],
              [x, s + 0.04, -0.2],
              [x, s + b * 0.6, -0.27],
              [x, s + b, -0.33],
            ],
            0.026,
          ),
          iron,
        ),
        part(
          tube(
            [
              [x, s - 0.04, -0.14],
              [x, s * 0.5, -0.18],
              [x, 0.02, -0.3],
            ],
            0.026,
          ),
          iron,
        ),
        ...(p.arms
          ? [
              part(
                tube(
                  [
                    [x, s - 0.02, 0.2],
                    [x, s + 0.14, 0.23],
                    [x, s + 0.21, 0.16],
                    [x, s + 0.21, -0.05],
                    [x, s + 0.2, -0.22],
                  ],
                  0.026,
                ),
                iron,
              ),
            ]
          : []),
        ...[-0.29, 0.22].map((z) => part(box(0.06, 0.03, 0.08, 0.01), iron, [x, 0.015, z])),
      );
    const seat = repeat(5, (i) => part(box(l, 0.04, 0.075, 0.014), timber, [0, s, 0.19 - i * 0.088]));
    const lean = 13;
    const pitch = b / p.slats;
    const back = put(
      group(
        ...repeat(p.slats, (i) =>
          part(box(l, Math.min(pitch * 0.68, 0.11), 0.035, 0.014), timber, [
            0,
            0.09 + pitch * (i + 0.5) * 0.96,
            0.03,
          ]),
        ),
      ),
      [0, s, -0.2],
      [-lean, 0, 0],
    );
    return group(side(-l / 2 + 0.12), side(l / 2 - 0.12), ...seat, back);
  },
});
