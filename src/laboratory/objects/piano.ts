import { step, toggle } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt, metal, wood } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { box, rod } from '../modelling/shapes.ts';
import { turned } from '../modelling/turned.ts';

type Piano = {
  width: number;
  height: number;
  keys: number;
  pedals: number;
  sheet: boolean;
  candles: boolean;
  lid: boolean;
  bodyColour: string;
};

export const family = defineFamily<Piano>({
  family: 'piano',
  nameDe: 'Klavier',
  nameEn: 'upright piano',
  category: 'furniture',
  view: { azimuthDeg: 30, elevationDeg: 22 },
  exemplar: (rng) => ({
    width: rng.between(1.2, 1.36),
    height: rng.between(0.98, 1.1),
    keys: rng.integer(21, 28),
    pedals: rng.integer(2, 3),
    sheet: rng.chance(0.6),
    candles: rng.chance(0.3),
    lid: true,
    bodyColour: rng.pick(['#26201e', '#6b3a22', '#8a5330', '#4a2a1c', '#e6ddc8']),
  }),
  changes: [
    step('keys', 7, [14, 35], 'more keys', 'fewer keys'),
    toggle('sheet', 'sheet of music'),
    toggle('candles', 'candle holders'),
    toggle('lid', 'open lid over the keys'),
  ],
  model: (p) => {
    const lacquer =
      p.bodyColour === '#26201e' || p.bodyColour === '#e6ddc8' ? glaze(p.bodyColour) : wood(p.bodyColour);
    const brass = metal('#c9a648');
    const { width: w, height: h } = p;
    const d = 0.4;
    const shelf = h * 0.5;
    const pitch = (w - 0.16) / p.keys;
    const ivory = glaze('#f6f1e4');
    const ebony = glaze('#17161a');
    const keys = repeat(p.keys, (i) =>
      part(box(pitch * 0.9, 0.035, 0.24, 0.006), ivory, [
        -(w - 0.16) / 2 + pitch * (i + 0.5),
        shelf + 0.075,
        d / 2 + 0.14,
      ]),
    );
    const black = repeat(p.keys - 1, (i) =>
      [0, 1, 3, 4, 5].includes(i % 7)
        ? [
            part(box(pitch * 0.5, 0.04, 0.15, 0.006), ebony, [
              -(w - 0.16) / 2 + pitch * (i + 1),
              shelf + 0.1,
              d / 2 + 0.1,
            ]),
          ]
        : [],
    ).flat();
    const leg = turned([
      [0.05, 0],
      [0.05, 0.05],
      [0.032, 0.09],
      [0.05, shelf * 0.6],
      [0.034, shelf - 0.06],
      [0.05, shelf],
    ]);
    const sheet = put(
      group(
        part(box(0.5, 0.3, 0.012, 0.003), matt('#fbf8ee')),
        ...repeat(4, (r) =>
          group(
            ...[0, 1, 2].map((k) =>
              part(box(0.42, 0.004, 0.004, 0), matt('#3a3a3c'), [0, 0.1 - r * 0.065 - k * 0.012, 0.008]),
            ),
          ),
        ),
        ...repeat(12, (i) =>
          part(
            rod(0.004, 0.011, 0.011, 10),
            matt('#1b1b1d'),
            [-0.19 + (i % 6) * 0.075, 0.09 - Math.floor(i / 6) * 0.13 + 0.012 * (i % 3), 0.006],
            [90, 0, 0],
          ),
        ),
      ),
      [0, shelf + 0.34, d / 2 + 0.06],
      [-14, 0, 0],
    );
    const candle = (s: number) => [
      part(rod(0.18, 0.02), brass, [s * w * 0.38, h * 0.74, d / 2], [90, 0, 0]),
      part(rod(0.03, 0.07), brass, [s * w * 0.38, h * 0.74, d / 2 + 0.18]),
      part(rod(0.24, 0.036), matt('#f5eed8'), [s * w * 0.38, h * 0.76, d / 2 + 0.18]),
    ];
    return group(
      part(box(w, h, d, 0.016), lacquer, [0, h / 2, 0]),
      part(box(w + 0.05, 0.045, d + 0.06, 0.016), lacquer, [0, h + 0.01, 0.005]),
      part(box(w * 0.86, h * 0.3, 0.02, 0.012), lacquer, [0, h * 0.78, d / 2 + 0.004]),
      part(box(w * 0.86, shelf * 0.6, 0.02, 0.012), lacquer, [0, shelf * 0.5, d / 2 + 0.004]),
      part(box(w, 0.06, 0.34, 0.014), lacquer, [0, shelf + 0.02, d / 2 + 0.14]),
      part(box(w, 0.04, 0.03, 0.01), lacquer, [0, shelf + 0.05, d / 2 + 0.3]),
      p.lid
        ? part(box(w - 0.12, 0.14, 0.03, 0.01), lacquer, [0, shelf + 0.16, d / 2 + 0.01], [-10, 0, 0])
        : part(box(w - 0.13, 0.04, 0.3, 0.014), lacquer, [0, shelf + 0.125, d / 2 + 0.14], [4, 0, 0]),
      ...[-1, 1].flatMap((s) => [
        part(box(0.07, 0.13, 0.34, 0.02), lacquer, [s * (w / 2 - 0.035), shelf + 0.08, d / 2 + 0.14]),
        part(leg, lacquer, [s * (w / 2 - 0.06), 0, d / 2 + 0.24]),
        part(box(0.1, 0.06, d + 0.36, 0.02), lacquer, [s * (w / 2 - 0.06), 0.03, 0.16]),
      ]),
      ...keys,
      ...black,
      ...repeat(p.pedals, (i) =>
        part(
          box(0.05, 0.02, 0.14, 0.008),
          brass,
          [(i - (p.pedals - 1) / 2) * 0.11, 0.07, d / 2 + 0.08],
          [10, 0, 0],
        ),
      ),
      ...(p.sheet ? [sheet] : []),
      ...(p.candles ? [...candle(1), ...candle(-1)] : []),
    );
  },
});
