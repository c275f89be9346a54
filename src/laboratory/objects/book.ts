import { step, toggle } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { box } from '../modelling/shapes.ts';

type Book = {
  width: number;
  thick: number;
  bands: number;
  plate: boolean;
  ribbon: boolean;
  coverColour: string;
  goldColour: string;
};

export const family = defineFamily<Book>({
  family: 'book',
  nameDe: 'Buch',
  nameEn: 'book',
  category: 'household',
  view: { azimuthDeg: -38, elevationDeg: 26 },
  exemplar: (rng) => ({
    width: rng.between(0.66, 0.78),
    thick: rng.between(0.2, 0.3),
    bands: rng.integer(2, 4),
    plate: rng.chance(0.5),
    ribbon: rng.chance(0.5),
    coverColour: rng.pick(['#8c2f2a', '#27506b', '#3d5f42', '#5a3a5f']),
    goldColour: rng.pick(['#d9b24c', '#e8dcc0']),
  }),
  changes: [
    step('width', 0.17, [0.5, 0.98], 'wider', 'narrower'),
    step('thick', 0.12, [0.1, 0.44], 'thicker', 'thinner'),
    step('bands', 2, [0, 6], 'more bands on the spine', 'fewer bands on the spine'),
    toggle('plate', 'title field on the cover'),
  ],
  model: (p) => {
    const { width: w, thick: t } = p;
    const h = 1;
    const cover = matt(p.coverColour);
    const gold = glaze(p.goldColour);
    const bands = repeat(p.bands, (i) =>
      part(box(0.05, 0.035, t + 0.04, 0.015), gold, [-w / 2, (h * (i + 0.8)) / (p.bands + 0.6), 0]),
    );
    const lines = [0.66, 0.6, 0.54].map((y, i) =>
      part(box(w * (0.42 - i * 0.08), 0.018, 0.012, 0.003), matt('#3a2a20'), [0.02, y, t / 2 + 0.025]),
    );
    return group(
      put(
        group(
          part(box(w - 0.05, h - 0.08, t - 0.05, 0.005), matt('#f1ead8'), [0, h / 2, 0]),
          ...repeat(6, (i) =>
            part(box(0.01, h - 0.09, 0.006, 0.001), matt('#cfc4a8'), [
              w / 2 - 0.025,
              h / 2,
              -t / 2 + 0.05 + ((t - 0.1) * i) / 5,
            ]),
          ),
          part(box(w, h, 0.035, 0.01), cover, [0, h / 2, t / 2]),
          part(box(w, h, 0.035, 0.01), cover, [0, h / 2, -t / 2]),
          part(box(0.045, h, t + 0.02, 0.02), cover, [-w / 2, h / 2, 0]),
          ...bands,
          ...(p.plate
            ? [part(box(w * 0.66, 0.34, 0.012, 0.005), gold, [0.02, 0.62, t / 2 + 0.016]), ...lines]
            : [part(box(w * 0.6, 0.05, 0.012, 0.005), gold, [0.02, 0.72, t / 2 + 0.016])]),
          ...(p.ribbon ? [part(box(0.05, 0.2, 0.01, 0.003), matt('#c23b34'), [0.08, -0.02, 0])] : []),
        ),
        [0, 0.09, 0],
      ),
    );
  },
});
