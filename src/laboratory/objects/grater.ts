import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt, metal } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { ball, box, tube } from '../modelling/shapes.ts';
import { body } from '../modelling/skin.ts';

type Grater = {
  height: number;
  taper: number;
  rows: number;
  hole: string;
  grip: number;
  gripColour: string;
};

export const family = defineFamily<Grater>({
  family: 'grater',
  nameDe: 'Reibe',
  nameEn: 'grater',
  category: 'kitchen',
  view: { azimuthDeg: 34, elevationDeg: 16 },
  exemplar: (rng) => ({
    height: rng.between(0.95, 1.15),
    taper: rng.between(0.62, 0.74),
    rows: rng.integer(5, 8),
    hole: rng.pick(['round', 'slit']),
    grip: rng.between(0.2, 0.28),
    gripColour: rng.pick(['#2a2c2f', '#b5322d', '#b9bcc0', '#3f7050']),
  }),
  changes: [
    step('taper', 0.088, [0.4, 1], 'wider above', 'narrower above'),
    step('rows', 3, [3, 11], 'more rows of holes', 'fewer rows of holes'),
    step('grip', 0.26, [0.1, 0.46], 'grip higher', 'grip lower'),
    swap('hole', ['round', 'slit'], 'holes'),
  ],
  model: (p) => {
    const tin = metal('#b7bcc0', 0.36);
    const dark = matt('#33373b');
    const [w, d, h] = [0.62, 0.46, p.height];
    const wall = body(
      [
        { y: 0, width: w, depth: d, square: 14 },
        { y: h, width: w * p.taper, depth: d * p.taper, square: 14 },
      ],
      1,
      64,
    );
    const columns = p.hole === 'round' ? 5 : 2;
    const field = (width: number, depth: number, turn: number) => {
      const lean = (Math.atan((depth * (1 - p.taper)) / 2 / h) * 180) / Math.PI;
      const holes = repeat(p.rows * columns, (i) => {
        const [row, column] = [Math.floor(i / columns), i % columns];
        const t = (row + 0.7) / (p.rows + 0.4);
        const span = width * (1 - (1 - p.taper) * t) * 0.8;
        const shift = p.hole === 'round' && row % 2 === 1 ? 0.25 : -0.25;
        const x = span * ((column + 0.5 + (p.hole === 'round' ? shift : 0)) / columns - 0.5);
        const at = [x, t * h, (depth / 2) * (1 - (1 - p.taper) * t)] as const;
        return p.hole === 'round'
          ? group(
              part(ball(0.03), tin, at, [0, 0, 0], [1, 1, 0.7]),
              part(ball(0.022), dark, [at[0], at[1] - 0.006, at[2] + 0.012], [0, 0, 0], [1, 0.9, 0.6]),
            )
          : group(
              part(box(span * 0.4, 0.03, 0.04, 0.01), tin, [at[0], at[1] + 0.012, at[2]], [-lean, 0, 0]),
              part(box(span * 0.38, 0.02, 0.03, 0.008), dark, [at[0], at[1] - 0.012, at[2] + 0.004]),
            );
      });
      return put(group(...holes), [0, 0, 0], [0, turn, 0]);
    };
    const x = w * p.taper * 0.42;
    const grip = tube(
      [
        [-x, h - 0.02, 0],
        [-x, h + p.grip * 0.6, 0],
        [-x * 0.7, h + p.grip, 0],
        [0, h + p.grip * 1.04, 0],
        [x * 0.7, h + p.grip, 0],
        [x, h + p.grip * 0.6, 0],
        [x, h - 0.02, 0],
      ],
      0.035,
    );
    return group(
      part(wall, tin),
      field(w, d, 0),
      field(d, w, 90),
      part(
        box(w + 0.03, 0.06, d + 0.03, 0.02),
        p.gripColour === '#b9bcc0' ? tin : glaze(p.gripColour),
        [0, 0.03, 0],
      ),
      part(grip, p.gripColour === '#b9bcc0' ? tin : glaze(p.gripColour)),
    );
  },
});
