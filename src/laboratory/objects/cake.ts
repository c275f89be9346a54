import { step } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { ball, box, lathe } from '../modelling/shapes.ts';
import { turned } from '../modelling/turned.ts';

type Cake = {
  height: number;
  layers: number;
  missing: number;
  tops: number;
  rosette: number;
  icingColour: string;
  creamColour: string;
  spongeColour: string;
};

export const family = defineFamily<Cake>({
  family: 'cake',
  nameDe: 'Torte',
  nameEn: 'layer cake',
  category: 'food',
  view: { azimuthDeg: 0, elevationDeg: 30 },
  exemplar: (rng) => ({
    height: rng.between(0.34, 0.46),
    layers: rng.integer(2, 4),
    missing: rng.pick([40, 60, 80]),
    tops: rng.integer(7, 10),
    rosette: rng.between(0.085, 0.105),
    icingColour: rng.pick(['#f7efe0', '#5a3320', '#f0c3bb', '#e6cf8a']),
    creamColour: rng.pick(['#fffaf0', '#f3d9b8']),
    spongeColour: rng.pick(['#d9a860', '#5e3520', '#b9713a']),
  }),
  changes: [
    step('missing', 14, [15, 130], 'more cut away', 'less cut away'),
    step('tops', 3, [4, 14], 'more cherries', 'fewer cherries'),
    step('layers', 2, [1, 6], 'more layers', 'fewer layers'),
    step('rosette', 0.035, [0.05, 0.145], 'rosettes larger', 'rosettes smaller'),
  ],
  model: (p) => {
    const [icing, cream, sponge] = [glaze(p.icingColour), matt(p.creamColour), matt(p.spongeColour)];
    const { height: h } = p;
    const r = 0.6;
    const rest = 360 - p.missing;
    const coat = turned(
      [
        [0, 0],
        [r, 0],
        [r, h - 0.04],
        [r - 0.012, h - 0.012],
        [r - 0.04, h],
        [0, h],
      ],
      rest,
      96,
    );
    const layer = (h - 0.05) / p.layers;
    const face = (turn: number) =>
      put(
        group(
          part(box(r - 0.02, h - 0.01, 0.012, 0), cream, [r / 2 - 0.01, h / 2, 0]),
          ...repeat(p.layers, (i) =>
            part(box(r - 0.05, layer * 0.72, 0.02, 0.004), sponge, [
              r / 2 - 0.02,
              0.01 + layer * (i + 0.42),
              0,
            ]),
          ),
        ),
        [0, 0, 0],
        [0, turn, 0],
      );
    // Tops stand only where there is cake.
    const tops = repeat(p.tops, (i) => {
      const angle = ((p.missing / 2 + (rest * (i + 0.5)) / p.tops) * Math.PI) / 180;
      const [x, z] = [(r - 0.13) * Math.sin(angle), (r - 0.13) * Math.cos(angle)];
      return group(
        part(
          lathe(
            [
              [p.rosette, 0],
              [p.rosette * 1.05, 0.025],
              [p.rosette * 0.7, 0.06],
              [p.rosette * 0.3, 0.085],
              [0, 0.09],
            ],
            true,
          ),
          cream,
          [x, h, z],
        ),
        part(ball(0.055), glaze('#a8141c'), [x, h + 0.11, z]),
      );
    });
    const plate = lathe([
      [0, 0],
      [0.5, 0],
      [0.78, 0.045],
      [0.79, 0.06],
      [0.5, 0.03],
      [0, 0.03],
    ]);
    return group(
      part(plate, glaze('#e9edf0')),
      put(
        group(
          put(group(part(coat, icing)), [0, 0, 0], [0, p.missing / 2, 0]),
          face(p.missing / 2 - 90),
          face(-p.missing / 2 - 90),
          ...tops,
        ),
        [0, 0.035, 0],
        [0, 18, 0],
      ),
    );
  },
});
