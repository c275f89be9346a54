import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, metal, wood } from '../modelling/materials.ts';
import { group, part, put } from '../modelling/parts.ts';
import { box, lathe, outline, plate, rod } from '../modelling/shapes.ts';

type Hammer = {
  shaft: number;
  head: number;
  face: number;
  peen: string;
  grip: number;
  handleColour: string;
  gripColour: string;
};

export const family = defineFamily<Hammer>({
  family: 'hammer',
  nameDe: 'Hammer',
  nameEn: 'hammer',
  category: 'tool',
  view: { azimuthDeg: 0, elevationDeg: 52 },
  exemplar: (rng) => ({
    shaft: rng.between(1, 1.25),
    head: rng.between(0.3, 0.4),
    face: rng.between(0.09, 0.12),
    peen: rng.pick(['claw', 'wedge']),
    grip: rng.between(0.25, 0.45),
    handleColour: rng.pick(['#c79a5e', '#9a6234', '#d9b67e']),
    gripColour: rng.pick(['#a8322d', '#27506b', '#2a2d30']),
  }),
  changes: [
    step('shaft', 0.26, [0.75, 1.5], 'handle longer', 'handle shorter'),
    step('head', 0.13, [0.2, 0.55], 'head longer', 'head shorter'),
    step('face', 0.05, [0.06, 0.18], 'head thicker', 'head thinner'),
    step('grip', 0.25, [0.1, 0.7], 'grip longer', 'grip shorter'),
    swap('peen', ['claw', 'wedge'], 'back of the head'),
  ],
  model: (p) => {
    const steel = metal('#8f9499', 0.38);
    const f = p.face;
    const shape =
      p.peen === 'claw'
        ? outline([
            [0, f],
            [0.1, f * 0.9],
            [0.28, f * 0.2],
            [0.4, -0.12],
            [0.36, -0.14],
            [0.22, -f * 0.6],
            [0, -f],
          ])
        : outline([
            [0, f],
            [0.1, f],
            [0.36, -f * 0.2],
            [0.36, -f * 0.55],
            [0.1, -f],
            [0, -f],
          ]);
    const head = group(
      part(box(0.2, f * 2, f * 2, 0.02), steel),
      part(
        lathe([
          [0, 0],
          [f * 0.75, 0],
          [f * 0.7, p.head * 0.5],
          [f * 1.1, p.head * 0.62],
          [f * 1.1, p.head],
          [f, p.head + 0.02],
          [0, p.head + 0.02],
        ]),
        steel,
        [-0.06, 0, 0],
        [0, 0, 90],
      ),
      part(plate(shape, f * 1.5, 0.015), steel, [0.08, 0, 0]),
    );
    const handle = lathe(
      [
        [0, 0],
        [0.075, 0],
        [0.085, 0.05],
        [0.07, 0.3],
        [0.055, p.shaft * 0.6],
        [0.06, p.shaft],
        [0, p.shaft],
      ],
      false,
    );
    const whole = group(
      put(head, [0, p.shaft, 0]),
      part(handle, wood(p.handleColour)),
      part(rod(p.grip, 0.09, 0.08), glaze(p.gripColour), [0, 0.005, 0]),
    );
    return group(put(whole, [0, 0.15, 0], [-90, 0, -38]));
  },
});
