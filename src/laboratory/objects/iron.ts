import { step, swap, toggle } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt, metal, wood } from '../modelling/materials.ts';
import { group, part } from '../modelling/parts.ts';
import { outline, plate, rod, tube } from '../modelling/shapes.ts';
import { through } from '../modelling/skin.ts';
import { sweep } from '../modelling/sweep.ts';

type Iron = {
  length: number;
  hull: number;
  handle: number;
  form: string;
  cord: boolean;
  hullColour: string;
  gripColour: string;
};

export const family = defineFamily<Iron>({
  family: 'iron',
  nameDe: 'Bügeleisen',
  nameEn: 'flat iron',
  category: 'household',
  view: { azimuthDeg: 22, elevationDeg: 22 },
  exemplar: (rng) => ({
    length: rng.between(0.95, 1.1),
    hull: rng.between(0.2, 0.28),
    handle: rng.between(0.3, 0.38),
    form: rng.pick(['closed', 'open']),
    cord: rng.chance(0.7),
    hullColour: rng.pick(['#c3c7ca', '#7fa3b5', '#d8c9a0', '#b5453a']),
    gripColour: rng.pick(['#26282a', '#7a4a28', '#5a2a22', '#2f4f5f']),
  }),
  changes: [
    step('hull', 0.032, [0.12, 0.4], 'hull higher', 'hull lower'),
    step('handle', 0.054, [0.2, 0.54], 'handle higher', 'handle lower'),
    swap('form', ['closed', 'open'], 'handle'),
    toggle('cord', 'cord'),
  ],
  model: (p) => {
    const { length: l, hull: h, handle: g } = p;
    const sole = outline(
      [
        [-l / 2, 0],
        [-l * 0.3, 0.13],
        [-l * 0.02, 0.235],
        [l * 0.3, 0.27],
        [l * 0.47, 0.24],
        [l * 0.5, 0],
        [l * 0.47, -0.24],
        [l * 0.3, -0.27],
        [-l * 0.02, -0.235],
        [-l * 0.3, -0.13],
      ],
      true,
    );
    const edge = sole.getPoints(1);
    const hull = through(
      [
        [0.95, 0],
        [0.97, 0.25],
        [0.94, 0.5],
        [0.85, 0.75],
        [0.68, 0.92],
        [0.4, 1],
      ].map(([share = 0, up = 0]) =>
        edge.map((v) => [v.x * share + l * 0.04 * up, 0.06 + h * up, -v.y * share]),
      ),
      edge.length - 1,
    );
    const grip = p.gripColour === '#7a4a28' ? wood(p.gripColour) : glaze(p.gripColour);
    const y = 0.06 + h;
    const arch = sweep(
      p.form === 'closed'
        ? [
            [-l * 0.2, y - 0.05, 0],
            [-l * 0.24, y + g * 0.5, 0],
            [-l * 0.16, y + g * 0.92, 0],
            [l * 0.08, y + g, 0],
            [l * 0.3, y + g * 0.92, 0],
            [l * 0.37, y + g * 0.5, 0],
            [l * 0.34, y - 0.05, 0],
          ]
        : [
            [l * 0.34, y - 0.05, 0],
            [l * 0.38, y + g * 0.45, 0],
            [l * 0.3, y + g * 0.9, 0],
            [l * 0.08, y + g, 0],
            [-l * 0.16, y + g * 1.02, 0],
            [-l * 0.27, y + g * 1.06, 0],
          ],
      p.form === 'closed'
        ? [0.09, 0.066, 0.06, 0.068, 0.06, 0.066, 0.09]
        : [0.1, 0.075, 0.066, 0.07, 0.064, 0.04],
    );
    const cord = tube(
      [
        [l * 0.36, y + g * 0.5, 0],
        [l * 0.5, y + g * 0.55, 0.02],
        [l * 0.66, y * 0.8, 0.06],
        [l * 0.72, 0.06, 0.16],
        [l * 0.62, 0.03, 0.36],
        [l * 0.4, 0.03, 0.46],
      ],
      0.026,
    );
    const steel = p.hullColour === '#c3c7ca' ? metal('#c3c7ca', 0.2) : glaze(p.hullColour);
    return group(
      part(plate(sole, 0.06, 0.012), metal('#d3d6d8', 0.2), [0, 0.03, 0], [-90, 0, 0]),
      part(hull, steel),
      part(arch, grip),
      part(rod(0.05, 0.1), grip, [l * 0.06, y - 0.01, 0]),
      part(rod(0.03, 0.06), metal('#d9b64a'), [l * 0.06, y + 0.04, 0]),
      ...(p.cord ? [part(cord, matt('#3a3230'))] : []),
    );
  },
});
