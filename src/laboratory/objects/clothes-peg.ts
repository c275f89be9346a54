import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, metal, wood } from '../modelling/materials.ts';
import { group, part, put } from '../modelling/parts.ts';
import { outline, plate } from '../modelling/shapes.ts';
import { spiral, sweep } from '../modelling/sweep.ts';

type ClothesPeg = {
  length: number;
  open: number;
  springAt: number;
  width: number;
  nose: string;
  pegColour: string;
};

export const family = defineFamily<ClothesPeg>({
  family: 'clothes-peg',
  nameDe: 'Wäscheklammer',
  nameEn: 'clothes peg',
  category: 'household',
  view: { azimuthDeg: -20, elevationDeg: 30 },
  exemplar: (rng) => ({
    length: rng.between(1.05, 1.2),
    open: rng.between(7, 10),
    springAt: rng.between(0.4, 0.5),
    width: rng.between(0.15, 0.19),
    nose: rng.pick(['notched', 'plain']),
    pegColour: rng.pick(['#d3aa72', '#b98a54', '#c23b34', '#3f7fa8', '#e0b63c']),
  }),
  changes: [
    step('length', 0.22, [0.8, 1.5], 'longer', 'shorter'),
    step('open', 5, [3, 17], 'opened wider', 'opened less'),
    step('springAt', 0.12, [0.26, 0.64], 'spring farther back', 'spring farther forward'),
    step('width', 0.07, [0.08, 0.28], 'wider', 'narrower'),
    swap('nose', ['notched', 'plain'], 'tip'),
  ],
  model: (p) => {
    const { length: l, width: w } = p;
    const stuff =
      p.pegColour.startsWith('#d3') || p.pegColour === '#b98a54' ? wood(p.pegColour) : glaze(p.pegColour);
    const pivot = l * p.springAt;
    const bite: [number, number][] =
      p.nose === 'notched'
        ? [
            [0.1, 0.02],
            [0.16, 0.065],
            [0.24, 0.065],
            [0.3, 0.02],
          ]
        : [[0.1, 0.02]];
    const leg = (s: number) => {
      const profile: [number, number][] = [
        [0, 0.05],
        ...bite,
        [pivot - 0.02, 0.02],
        [pivot, 0.045],
        [pivot + 0.04, 0.02],
        [l, 0.07],
        [l, 0.14],
        [pivot + 0.05, 0.15],
        [pivot, 0.12],
        [pivot - 0.05, 0.15],
        [0.14, 0.14],
      ];
      const shape = outline(profile.map(([x, y]) => [x - pivot, s * y] as const));
      return put(group(part(plate(shape, w, 0.012), stuff)), [0, 0, 0], [0, 0, s * (p.open * 0.62)]);
    };
    const steel = metal('#8d9297', 0.3);
    const coil = spiral(0.075, w * 0.9, 4).map(([x, y, z]) => [x, z, y - w * 0.45] as const);
    const wire = (s: number) =>
      sweep(
        [
          [0.07 * s * 0, s * 0.075, s * w * 0.45],
          [-0.06, s * 0.16, s * w * 0.52],
          [-0.16, s * 0.175, s * w * 0.4],
          [-0.16, s * 0.175, -s * w * 0.4],
        ],
        [0.022, 0.022, 0.022, 0.022],
      );
    const whole = group(
      leg(1),
      leg(-1),
      part(
        sweep(
          coil,
          coil.map(() => 0.022),
        ),
        steel,
      ),
      part(wire(1), steel),
      part(wire(-1), steel),
    );
    return group(put(whole, [0, w / 2 + 0.02, 0], [-90, 0, -20]));
  },
});
