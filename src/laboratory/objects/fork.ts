import { step } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { metal, wood } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { outline, plate, tube } from '../modelling/shapes.ts';

type Fork = {
  tines: number;
  tineLength: number;
  head: number;
  handle: number;
  woodGrip: boolean;
  gripColour: string;
};

export const family = defineFamily<Fork>({
  family: 'fork',
  nameDe: 'Gabel',
  nameEn: 'fork',
  category: 'kitchen',
  view: { azimuthDeg: 0, elevationDeg: 58 },
  exemplar: (rng) => ({
    tines: rng.pick([3, 4]),
    tineLength: rng.between(0.36, 0.46),
    head: rng.between(0.26, 0.32),
    handle: rng.between(0.85, 1.05),
    woodGrip: rng.chance(0.5),
    gripColour: rng.pick(['#6b4428', '#2a2624', '#a06a3a']),
  }),
  changes: [
    step('tines', 1, [2, 5], 'one tine more', 'one tine fewer'),
    step('tineLength', 0.17, [0.2, 0.65], 'tines longer', 'tines shorter'),
    step('head', 0.12, [0.17, 0.46], 'head wider', 'head narrower'),
    step('handle', 0.28, [0.55, 1.35], 'handle longer', 'handle shorter'),
  ],
  model: (p) => {
    const steel = metal('#bfc3c7', 0.26);
    const w = p.head;
    const tines = repeat(p.tines, (i) => {
      const x = (i / (p.tines - 1) - 0.5) * (w - 0.05);
      return part(
        tube(
          [
            [x, 0.22, 0],
            [x, 0.24 + p.tineLength * 0.5, 0.03],
            [x, 0.24 + p.tineLength, 0.02],
          ],
          0.025,
        ),
        steel,
      );
    });
    const head = plate(
      outline([
        [-w / 2, 0.26],
        [-w / 2, 0.1],
        [-w * 0.3, 0],
        [-0.05, -0.1],
        [0.05, -0.1],
        [w * 0.3, 0],
        [w / 2, 0.1],
        [w / 2, 0.26],
      ]),
      0.045,
      0.012,
    );
    const l = p.handle;
    const blade = plate(
      outline(
        [
          [-0.04, 0],
          [-0.05, -l * 0.5],
          [-0.09, -l * 0.9],
          [-0.05, -l],
          [0.05, -l],
          [0.09, -l * 0.9],
          [0.05, -l * 0.5],
          [0.04, 0],
        ],
        true,
      ),
      0.05,
      0.015,
    );
    const whole = group(
      ...tines,
      part(head, steel),
      part(
        blade,
        p.woodGrip ? wood(p.gripColour) : steel,
        [0, -0.06, p.woodGrip ? 0.01 : 0],
        [0, 0, 0],
        p.woodGrip ? [1.3, 1, 1.6] : 1,
      ),
    );
    return group(put(whole, [0, 0.08, 0], [-90, 0, -40]));
  },
});
