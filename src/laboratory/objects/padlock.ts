import { step, swap, toggle } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt, metal } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { box, outline, plate, rod, tube } from '../modelling/shapes.ts';

type Padlock = {
  width: number;
  height: number;
  bow: number;
  wire: number;
  open: boolean;
  form: string;
  bodyColour: string;
};

export const family = defineFamily<Padlock>({
  family: 'padlock',
  nameDe: 'Vorhängeschloss',
  nameEn: 'padlock',
  category: 'household',
  view: { azimuthDeg: 26, elevationDeg: 18 },
  exemplar: (rng) => ({
    width: rng.between(0.62, 0.74),
    height: rng.between(0.52, 0.64),
    bow: rng.between(0.36, 0.5),
    wire: rng.between(0.055, 0.075),
    open: rng.chance(0.3),
    form: rng.pick(['square', 'shield']),
    bodyColour: rng.pick(['#c9a03e', '#8d9297', '#7a4a2c', '#2f5d7a', '#a8322d']),
  }),
  changes: [
    step('width', 0.077, [0.46, 0.92], 'wider', 'narrower'),
    step('height', 0.06, [0.36, 0.8], 'taller', 'lower'),
    step('bow', 0.13, [0.22, 0.72], 'shackle higher', 'shackle lower'),
    step('wire', 0.025, [0.03, 0.11], 'shackle thicker', 'shackle thinner'),
    toggle('open', 'the open state'),
    swap('form', ['square', 'shield'], 'body'),
  ],
  model: (p) => {
    const { width: w, height: h } = p;
    const brass =
      p.bodyColour === '#2f5d7a' || p.bodyColour === '#a8322d'
        ? glaze(p.bodyColour)
        : metal(p.bodyColour, 0.34);
    const steel = metal('#c3c7ca', 0.2);
    const shell =
      p.form === 'square'
        ? box(w, h, 0.3, 0.06)
        : plate(
            outline([
              [-w / 2, h / 2],
              [-w / 2, 0],
              [-w * 0.4, -h * 0.3],
              [-w * 0.18, -h * 0.46],
              [0, -h / 2],
              [w * 0.18, -h * 0.46],
              [w * 0.4, -h * 0.3],
              [w / 2, 0],
              [w / 2, h / 2],
            ]),
            0.3,
            0.05,
          );
    const x = w * 0.31;
    const b = p.bow;
    const shackle = tube(
      [
        [x, -0.1, 0],
        [x, b * 0.3, 0],
        ...repeat(9, (i) => {
          const a = (Math.PI * i) / 8;
          return [x * Math.cos(a), b - x * 0.9 + x * 0.9 * Math.sin(a), 0] as const;
        }),
        [-x, b * 0.3, 0],
        [-x, p.open ? 0.06 : -0.1, 0],
      ],
      p.wire,
    );
    const dark = matt('#1f1d1b');
    const hole = [
      part(rod(0.012, 0.13), steel, [0, h * 0.42, 0.152], [90, 0, 0]),
      part(rod(0.02, 0.045), dark, [0, h * 0.46, 0.156], [90, 0, 0]),
      part(box(0.04, 0.13, 0.02, 0.004), dark, [0, h * 0.38, 0.162]),
    ];
    const lift = p.open ? 0.16 : 0;
    return group(
      part(shell, brass, [0, h / 2, 0]),
      put(group(part(shackle, steel)), [0, h + lift, 0], [0, 0, 0]),
      ...hole,
      ...[-1, 1].map((s) => part(rod(0.02, p.wire * 1.45), brass, [s * x, h, 0])),
    );
  },
});
