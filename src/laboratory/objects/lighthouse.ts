import { step, toggle } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glass, glaze, glow, matt } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { weave } from '../modelling/patterns.ts';
import { ball, box, lathe, outline, plate, rod } from '../modelling/shapes.ts';
import { body } from '../modelling/skin.ts';
import { turned } from '../modelling/turned.ts';

type Lighthouse = {
  tower: number;
  taper: number;
  bands: number;
  lantern: number;
  windows: number;
  house: boolean;
  roof: string;
  paintColour: string;
  roofColour: string;
};

export const family = defineFamily<Lighthouse>({
  family: 'lighthouse',
  nameDe: 'Leuchtturm',
  nameEn: 'lighthouse',
  category: 'garden',
  view: { azimuthDeg: 20, elevationDeg: 14 },
  exemplar: (rng) => ({
    tower: rng.between(0.86, 1),
    taper: rng.between(0.56, 0.68),
    bands: rng.integer(2, 4),
    lantern: rng.between(0.15, 0.2),
    windows: rng.integer(2, 3),
    house: rng.chance(0.4),
    roof: rng.pick(['dome', 'cone']),
    paintColour: rng.pick(['#c2302a', '#c2302a', '#27506b', '#2a2c30', '#4f7f52']),
    roofColour: rng.pick(['#c2302a', '#2a2c30', '#4f6f5f']),
  }),
  changes: [
    step('tower', 0.11, [0.66, 1.24], 'tower taller', 'tower lower'),
    step('taper', 0.2, [0.38, 0.88], 'tower wider above', 'tower narrower above'),
    step('bands', 1, [1, 6], 'more bands in the pattern', 'fewer bands in the pattern'),
    toggle('house', 'house beside it'),
  ],
  model: (p) => {
    const { tower: h, lantern: g } = p;
    const r = 0.26;
    const top = r * p.taper;
    const rock = body([
      { y: 0, width: 0.96, depth: 0.8, square: 2.6 },
      { y: 0.08, width: 0.9, depth: 0.72, x: 0.02, square: 2.4 },
      { y: 0.16, width: 0.72, depth: 0.62, square: 2.6 },
      { y: 0.19, width: 0.6, depth: 0.56 },
    ]);
    const stones = repeat(7, (i) => {
      const a = i * 0.9;
      return part(
        ball(0.11 + 0.03 * Math.sin(i * 3)),
        matt('#6f6a62'),
        [0.42 * Math.cos(a), 0.05, 0.36 * Math.sin(a)],
        [i * 30, i * 50, 0],
        [1.2, 0.75, 1],
      );
    });
    const low = 0.18;
    const tower = lathe([
      [r, low],
      [top, low + h],
    ]);
    const coat = matt('#f5efe2', weave('bands', '#f5efe2', p.paintColour, 1, p.bands));
    const deck = low + h;
    const dark = glaze('#2a2c30');
    const rails = repeat(14, (i) => {
      const a = (i / 14) * Math.PI * 2;
      return part(rod(0.09, 0.007), dark, [
        (top + 0.07) * Math.cos(a),
        deck + 0.03,
        (top + 0.07) * Math.sin(a),
      ]);
    });
    const posts = repeat(8, (i) => {
      const a = (i / 8) * Math.PI * 2;
      return part(rod(g, 0.008), dark, [top * 0.72 * Math.cos(a), deck + 0.05, top * 0.72 * Math.sin(a)]);
    });
    const roof =
      p.roof === 'dome'
        ? lathe(
            [
              [top * 0.86, 0],
              [top * 0.82, 0.04],
              [top * 0.56, 0.11],
              [top * 0.2, 0.145],
              [0, 0.15],
            ],
            true,
          )
        : turned([
            [top * 0.94, 0],
            [top * 0.9, 0.015],
            [0, 0.2],
          ]);
    const lean = (Math.atan((r - top) / h) * 180) / Math.PI;
    const windows = repeat(p.windows, (i) => {
      const t = (i + 1) / (p.windows + 1);
      return put(
        group(
          part(
            box(0.065, 0.1, 0.03, 0.01),
            matt('#26333d'),
            [0, 0, r + (top - r) * t - 0.004],
            [-lean, 0, 0],
          ),
        ),
        [0, low + h * t + 0.06, 0],
        [0, 22, 0],
      );
    });
    const house = [
      part(box(0.3, 0.2, 0.24, 0.01), matt('#f5efe2'), [0.36, low + 0.06, 0.02]),
      part(
        plate(
          outline([
            [-0.15, 0],
            [0.15, 0],
            [0, 0.15],
          ]),
          0.36,
          0.01,
        ),
        matt('#8c3a2a'),
        [0.36, low + 0.15, 0.02],
        [0, 90, 0],
      ),
      part(box(0.06, 0.08, 0.02, 0.004), matt('#26333d'), [0.38, low + 0.08, 0.14]),
    ];
    return group(
      part(rock, matt('#7d776d')),
      ...stones,
      ...(p.house ? house : []),
      part(tower, coat),
      put(
        group(part(box(0.12, 0.2, 0.05, 0.012), matt('#5a3a26'), [0, 0.1, r - 0.012])),
        [0, low, 0],
        [0, 22, 0],
      ),
      ...windows,
      part(
        turned([
          [top, deck - 0.03],
          [top + 0.09, deck],
          [top + 0.09, deck + 0.03],
          [0, deck + 0.03],
        ]),
        dark,
      ),
      part(
        turned([
          [top + 0.07, deck + 0.11],
          [top + 0.08, deck + 0.12],
          [top + 0.065, deck + 0.125],
        ]),
        dark,
      ),
      ...rails,
      part(rod(0.06, top * 0.76), matt('#f5efe2'), [0, deck + 0.02, 0]),
      part(rod(g * 0.7, top * 0.3), glow('#ffe49a', 1.2), [0, deck + 0.06, 0]),
      part(rod(g, top * 0.72), glass('#e6f0ee', 0.35), [0, deck + 0.05, 0]),
      ...posts,
      part(roof, glaze(p.roofColour), [0, deck + 0.04 + g, 0]),
      part(rod(0.08, 0.008), dark, [0, deck + 0.18 + g, 0]),
    );
  },
});
