import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, metal, wood } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { lathe, ring, rod, tube } from '../modelling/shapes.ts';

type Whisk = {
  belly: number;
  bellyAt: number;
  length: number;
  handle: number;
  grip: string;
  gripColour: string;
};

const WIRES = 5;

export const family = defineFamily<Whisk>({
  family: 'whisk',
  nameDe: 'Schneebesen',
  nameEn: 'whisk',
  category: 'kitchen',
  view: { azimuthDeg: 0, elevationDeg: 52 },
  exemplar: (rng) => ({
    belly: rng.between(0.22, 0.28),
    bellyAt: rng.between(0.6, 0.72),
    length: rng.between(0.75, 0.9),
    handle: rng.between(0.5, 0.62),
    grip: rng.pick(['straight', 'bulged', 'ringed']),
    gripColour: rng.pick(['#b9bcc0', '#a06a3a', '#9c3530', '#27506b']),
  }),
  changes: [
    step('belly', 0.05, [0.14, 0.36], 'wires wider', 'wires narrower'),
    step('length', 0.26, [0.5, 1.2], 'wires longer', 'wires shorter'),
    step('handle', 0.24, [0.3, 0.86], 'handle longer', 'handle shorter'),
    swap('grip', ['straight', 'bulged', 'ringed'], 'handle'),
  ],
  model: (p) => {
    const steel = metal('#a7acb1', 0.28);
    const { belly: b, length: l, handle: h } = p;
    const wires = repeat(WIRES, (i) =>
      part(
        tube(
          [
            [-0.04, 0, 0],
            [-b * 0.55, l * 0.3, 0],
            [-b, l * p.bellyAt, 0],
            [-b * 0.62, l * 0.93, 0],
            [0, l + 0.02 * i, 0],
            [b * 0.62, l * 0.93, 0],
            [b, l * p.bellyAt, 0],
            [b * 0.55, l * 0.3, 0],
            [0.04, 0, 0],
          ],
          0.013,
        ),
        steel,
        [0, 0, 0],
        [0, (180 * i) / WIRES + 8, 0],
      ),
    );
    const stuff =
      p.gripColour === '#b9bcc0' ? steel : p.gripColour === '#a06a3a' ? wood('#a06a3a') : glaze(p.gripColour);
    const grip = lathe(
      p.grip === 'bulged'
        ? [
            [0, 0],
            [0.04, 0.01],
            [0.075, h * 0.25],
            [0.08, h * 0.5],
            [0.05, h * 0.85],
            [0.055, h],
          ]
        : [
            [0, 0],
            [0.05, 0],
            [0.056, 0.02],
            [0.056, h * 0.5],
            [0.056, h - 0.02],
            [0.05, h],
          ],
      p.grip === 'bulged',
    );
    const rings =
      p.grip === 'ringed'
        ? repeat(4, (i) => part(ring(0.06, 0.02), stuff, [0, -h * (0.2 + 0.2 * i), 0], [90, 0, 0]))
        : [];
    const whole = group(
      ...wires,
      ...rings,
      part(rod(0.1, 0.058), steel, [0, -0.03, 0]),
      part(grip, stuff, [0, -h, 0]),
      part(ring(0.05, 0.012), steel, [0, -h - 0.05, 0]),
    );
    return group(put(whole, [0, b, 0], [-90, 0, -42]));
  },
});
