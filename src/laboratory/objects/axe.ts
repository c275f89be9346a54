import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { matt, metal, wood } from '../modelling/materials.ts';
import { group, part, put } from '../modelling/parts.ts';
import { outline, plate } from '../modelling/shapes.ts';
import { sweep } from '../modelling/sweep.ts';

type Axe = {
  handle: number;
  blade: number;
  reach: number;
  bend: number;
  form: string;
  headColour: string;
  woodColour: string;
};

export const family = defineFamily<Axe>({
  family: 'axe',
  nameDe: 'Axt',
  nameEn: 'axe',
  category: 'tool',
  view: { azimuthDeg: 0, elevationDeg: 56 },
  exemplar: (rng) => ({
    handle: rng.between(1.15, 1.4),
    blade: rng.between(0.38, 0.48),
    reach: rng.between(0.34, 0.42),
    bend: rng.between(0, 0.12),
    form: rng.pick(['wedge', 'bearded']),
    headColour: rng.pick(['#8d9297', '#5b6066', '#a8322d', '#2f4f6b']),
    woodColour: rng.pick(['#b98a54', '#8a5a32', '#d3aa72']),
  }),
  changes: [
    step('handle', 0.25, [0.85, 1.75], 'handle longer', 'handle shorter'),
    step('blade', 0.21, [0.24, 0.64], 'edge longer', 'edge shorter'),
    step('reach', 0.19, [0.2, 0.58], 'head longer', 'head shorter'),
    swap('form', ['wedge', 'bearded', 'double'], 'head'),
  ],
  model: (p) => {
    const { handle: h, blade: b, reach: r } = p;
    const beard = p.form === 'bearded' ? 0.12 : 0;
    const cheek = (s: number, steel: boolean) =>
      outline(
        [
          ...(steel ? [] : [[0, 0.1] as const]),
          [s * r * (steel ? 0.8 : 0.4), 0.1 + b * (steel ? 0.25 : 0.06)],
          [s * r * (steel ? 1 : 0.86), b * 0.5 + 0.02],
          [s * r * (steel ? 1.1 : 0.94), b * 0.2],
          [s * r * (steel ? 1.12 : 0.96), -b * 0.1 - beard / 2],
          [s * r * (steel ? 1.04 : 0.88), -b * 0.5 - beard],
          [s * r * (steel ? 0.8 : 0.5), -0.1 - b * (steel ? 0.25 : 0.04) - beard * 0.3],
          ...(steel ? [] : [[0, -0.1] as const]),
        ],
        false,
      );
    const painted = p.headColour === '#8d9297' ? metal(p.headColour, 0.4) : matt(p.headColour);
    const edge = (s: number) => [
      part(plate(cheek(s, false), 0.11, 0.03), painted, [0, 0, 0]),
      part(plate(cheek(s, true), 0.05, 0.016), metal('#d0d4d7', 0.22)),
    ];
    const poll = plate(
      outline([
        [0.04, 0.1],
        [-0.15, 0.085],
        [-0.16, -0.085],
        [0.04, -0.1],
      ]),
      0.15,
      0.025,
    );
    const stick = sweep(
      [
        [0, 0.14, 0],
        [0.01, -0.1, 0],
        [p.bend * 0.6, -h * 0.4, 0],
        [p.bend * 0.2, -h * 0.75, 0],
        [p.bend * 0.1, -h * 0.93, 0],
        [-0.05, -h, 0],
      ],
      [0.05, 0.055, 0.055, 0.058, 0.068, 0.085],
      [1.25, 1, 0.85],
    );
    const whole = group(
      part(stick, wood(p.woodColour)),
      part(poll, painted),
      ...edge(1),
      ...(p.form === 'double' ? edge(-1) : []),
    );
    return group(put(whole, [0, 0.08, 0], [-90, 0, -38]));
  },
});
