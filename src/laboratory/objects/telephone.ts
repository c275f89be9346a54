import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt, metal } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { box, lathe, outline, plate, rod, tube } from '../modelling/shapes.ts';

type Telephone = { dial: string; width: number; receiver: number; cord: number; bodyColour: string };

export const family = defineFamily<Telephone>({
  family: 'telephone',
  nameDe: 'Telefon',
  nameEn: 'telephone',
  category: 'household',
  view: { azimuthDeg: 26, elevationDeg: 26 },
  exemplar: (rng) => ({
    dial: rng.pick(['disc', 'keys']),
    width: rng.between(0.8, 0.92),
    receiver: rng.between(1, 1.12),
    cord: rng.integer(6, 9),
    bodyColour: rng.pick(['#2a2c2f', '#9c3530', '#b9b39c', '#4f6f52', '#c9793c']),
  }),
  changes: [
    swap('dial', ['disc', 'keys'], 'dial'),
    step('width', 0.2, [0.6, 1.15], 'body wider', 'body narrower'),
    step('receiver', 0.22, [0.8, 1.4], 'receiver longer', 'receiver shorter'),
  ],
  model: (p) => {
    const skin = glaze(p.bodyColour);
    const w = p.width;
    const side = outline([
      [-0.42, 0],
      [0.45, 0],
      [0.46, 0.1],
      [0.05, 0.42],
      [-0.36, 0.44],
      [-0.42, 0.3],
    ]);
    const slope = 38;
    const front: [number, number, number] = [0, 0.28, 0.235];
    const disc = put(
      group(
        part(rod(0.03, 0.25), matt('#e9e3d0'), [0, 0, 0]),
        part(rod(0.05, 0.09), metal('#c4c6c8'), [0, 0.01, 0]),
        ...repeat(10, (i) =>
          part(rod(0.036, 0.04), matt('#1d1f21'), [
            0.175 * Math.cos(0.5 + i * 0.53),
            0.01,
            -0.175 * Math.sin(0.5 + i * 0.53),
          ]),
        ),
      ),
      front,
      [slope, 0, 0],
    );
    const keys = put(
      group(
        ...repeat(12, (i) =>
          part(box(0.1, 0.05, 0.08, 0.02), matt('#f1ecdc'), [
            ((i % 3) - 1) * 0.14,
            0.02,
            (Math.floor(i / 3) - 1.5) * 0.11,
          ]),
        ),
      ),
      front,
      [slope, 0, 0],
    );
    const cup = lathe([
      [0, 0],
      [0.15, 0],
      [0.16, 0.03],
      [0.1, 0.13],
      [0, 0.15],
    ]);
    const r = p.receiver / 2 - 0.12;
    const bar = tube(
      [
        [-r, 0.12, 0],
        [-r * 0.6, 0.2, 0],
        [0, 0.22, 0],
        [r * 0.6, 0.2, 0],
        [r, 0.12, 0],
      ],
      0.065,
    );
    const receiver = put(
      group(part(cup, skin, [-r, 0, 0]), part(cup, skin, [r, 0, 0]), part(bar, skin)),
      [0, 0.46, -0.2],
    );
    const coil = repeat(p.cord * 10, (i) => {
      const t = i / (p.cord * 10);
      return [
        -w / 2 - 0.06 - 0.18 * Math.sin(t * 3.1) + 0.035 * Math.cos(i * 0.9),
        0.05 + 0.035 * Math.sin(i * 0.9) + 0.3 * t * t,
        0.2 - 0.42 * t,
      ] as const;
    });
    return group(
      part(plate(side, w, 0.03), skin, [0, 0, 0], [0, -90, 0]),
      p.dial === 'disc' ? disc : keys,
      ...[-1, 1].map((s) => part(box(0.1, 0.1, 0.2, 0.03), skin, [s * 0.2, 0.47, -0.2])),
      receiver,
      part(tube(coil, 0.014), skin),
    );
  },
});
