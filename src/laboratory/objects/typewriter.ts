import { step } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt, metal } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { box, outline, plate, rod, tube } from '../modelling/shapes.ts';

type Typewriter = {
  width: number;
  paper: number;
  carriage: number;
  rows: number;
  key: string;
  bodyColour: string;
  keyColour: string;
};

export const family = defineFamily<Typewriter>({
  family: 'typewriter',
  nameDe: 'Schreibmaschine',
  nameEn: 'typewriter',
  category: 'household',
  view: { azimuthDeg: 24, elevationDeg: 30 },
  exemplar: (rng) => ({
    width: rng.between(0.95, 1.1),
    paper: rng.between(0.34, 0.48),
    carriage: rng.between(1.12, 1.26),
    rows: rng.integer(3, 4),
    key: rng.pick(['round', 'square']),
    bodyColour: rng.pick(['#2a2c2f', '#5f7f6b', '#7f9db0', '#a8453a', '#c9bfa0']),
    keyColour: rng.pick(['#f1ecdc', '#1d1f21', '#4a3a30']),
  }),
  changes: [
    step('width', 0.13, [0.78, 1.3], 'wider', 'narrower'),
    step('paper', 0.29, [0.12, 0.74], 'paper farther out', 'paper farther in'),
    step('carriage', 0.32, [0.85, 1.55], 'carriage wider', 'carriage narrower'),
    step('rows', 1, [2, 5], 'one row of keys more', 'one row of keys fewer'),
  ],
  model: (p) => {
    const [skin, dark, steel] = [glaze(p.bodyColour), matt('#1f2022'), metal('#b9bcc0')];
    const w = p.width;
    const side = outline([
      [-0.45, 0],
      [0.52, 0],
      [0.55, 0.05],
      [0.54, 0.1],
      [0.08, 0.22],
      [0, 0.36],
      [-0.42, 0.38],
      [-0.46, 0.3],
    ]);
    const columns = 10;
    const pitch = (w - 0.2) / (columns + 0.5);
    const shift = pitch * 0.3;
    const keys = repeat(p.rows * columns, (i) => {
      const [row, column] = [Math.floor(i / columns), i % columns];
      const x = (column - (columns - 1) / 2) * pitch + (row % 2 ? shift : -shift) * 0.8;
      const z = 0.44 - (0.32 * (row + 0.6)) / p.rows;
      const y = 0.13 + (0.47 - z) * 0.34;
      const size = Math.min(pitch * 0.39, (0.32 / p.rows) * 0.44);
      return part(
        p.key === 'round' ? rod(0.03, size) : box(size * 1.9, 0.035, size * 1.8, 0.012),
        glaze(p.keyColour),
        [x, y + 0.02, z],
        [14, 0, 0],
      );
    });
    const c = p.carriage;
    const platen = put(
      group(
        part(rod(c, 0.07), dark, [c / 2, 0, 0], [0, 0, 90]),
        ...[-1, 1].map((s) =>
          part(rod(0.08, 0.085), matt('#3a3c3f'), [s * (c / 2 + 0.02) + 0.04, 0, 0], [0, 0, 90]),
        ),
        part(box(c * 0.94, 0.05, 0.16, 0.02), steel, [0, -0.08, 0.02]),
        part(
          tube(
            [
              [-c / 2 - 0.01, 0, 0.02],
              [-c / 2 - 0.06, 0.06, 0.12],
              [-c / 2 - 0.14, 0.1, 0.2],
            ],
            0.018,
          ),
          steel,
        ),
        part(rod(c * 0.7, 0.012), steel, [c * 0.35, 0.08, 0.03], [0, 0, 90]),
      ),
      [0, 0.47, -0.26],
    );
    const paper = put(
      group(
        part(box(0.62, p.paper + 0.1, 0.012, 0.002), matt('#faf7ee'), [0, p.paper / 2, 0]),
        ...repeat(Math.max(1, Math.floor((p.paper - 0.06) / 0.06)), (i) =>
          part(box(i % 3 === 2 ? 0.3 : 0.48, 0.012, 0.004, 0), matt('#6b6f73'), [
            i % 3 === 2 ? -0.09 : 0,
            0.07 + i * 0.06,
            0.008,
          ]),
        ),
      ),
      [0, 0.5, -0.3],
      [-14, 0, 0],
    );
    return group(
      part(plate(side, w, 0.03), skin, [0, 0, 0], [0, -90, 0]),
      part(box(w * 0.56, 0.02, 0.16, 0.01), dark, [0, 0.365, -0.06], [6, 0, 0]),
      part(box(w - 0.12, 0.02, 0.36, 0.01), dark, [0, 0.165, 0.29], [15, 0, 0]),
      part(box(w * 0.42, 0.03, 0.05, 0.012), glaze(p.keyColour), [0, 0.125, 0.475], [14, 0, 0]),
      ...[-1, 1].map((s) => part(rod(0.03, 0.1), steel, [s * w * 0.3, 0.36, -0.12])),
      ...keys,
      platen,
      paper,
    );
  },
});
