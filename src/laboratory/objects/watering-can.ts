import { step, toggle } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, metal } from '../modelling/materials.ts';
import { group, part, put } from '../modelling/parts.ts';
import { lathe, ring, rod, tube } from '../modelling/shapes.ts';

type WateringCan = {
  height: number;
  radius: number;
  spout: number;
  rose: number;
  bow: boolean;
  bodyColour: string;
};

export const family = defineFamily<WateringCan>({
  family: 'watering-can',
  nameDe: 'Gießkanne',
  nameEn: 'watering can',
  category: 'garden',
  view: { azimuthDeg: 12, elevationDeg: 20 },
  exemplar: (rng) => ({
    height: rng.between(0.6, 0.78),
    radius: rng.between(0.32, 0.4),
    spout: rng.between(0.62, 0.8),
    rose: rng.between(0.12, 0.16),
    bow: rng.chance(0.6),
    bodyColour: rng.pick(['#4f7f52', '#8d9499', '#b5472f', '#3d6f8f']),
  }),
  changes: [
    step('height', 0.18, [0.45, 0.95], 'body taller', 'body lower'),
    step('spout', 0.22, [0.42, 1.05], 'spout longer', 'spout shorter'),
    step('rose', 0.075, [0.06, 0.24], 'rose larger', 'rose smaller'),
    toggle('bow', 'bow over the opening'),
  ],
  model: (p) => {
    const [h, r] = [p.height, p.radius];
    const skin = glaze(p.bodyColour);
    const body = lathe([
      [0, 0],
      [r, 0],
      [r * 1.02, 0.03],
      [r, 0.06],
      [r * 0.97, h * 0.8],
      [r * 1, h * 0.82],
      [r * 0.9, h],
      [r * 0.62, h * 1.02],
    ]);
    const length = p.spout * 1.1;
    const spout = put(
      group(
        part(rod(length, 0.07, 0.04), skin),
        part(
          lathe([
            [0.04, length - 0.02],
            [p.rose, length + 0.12],
            [p.rose, length + 0.14],
            [p.rose * 0.9, length + 0.16],
            [0, length + 0.18],
          ]),
          skin,
        ),
      ),
      [r * 0.7, h * 0.2, 0],
      [0, 0, -48],
    );
    const handle = tube(
      [
        [-r * 0.9, h * 0.16, 0],
        [-r - 0.26, h * 0.45, 0],
        [-r - 0.2, h * 0.95, 0],
        [-r * 0.3, h * 1.22, 0],
        [r * 0.5, h * 1.05, 0],
      ],
      0.035,
    );
    return group(
      part(body, skin),
      spout,
      part(handle, skin),
      ...(p.bow ? [part(ring(r * 0.6, 0.025, 180), metal('#c9a648'), [0.02, h * 1.0, 0], [0, 90, 0])] : []),
      part(ring(r * 0.99, 0.018), skin, [0, h * 0.4, 0], [90, 0, 0]),
    );
  },
});
