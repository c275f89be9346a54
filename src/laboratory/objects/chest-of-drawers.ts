import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt, metal, wood } from '../modelling/materials.ts';
import { group, part, repeat } from '../modelling/parts.ts';
import { ball, box, rod, tube } from '../modelling/shapes.ts';

type ChestOfDrawers = {
  width: number;
  height: number;
  drawers: number;
  legs: number;
  handle: string;
  open: number;
  bodyColour: string;
  handleColour: string;
};

export const family = defineFamily<ChestOfDrawers>({
  family: 'chest-of-drawers',
  nameDe: 'Kommode',
  nameEn: 'chest of drawers',
  category: 'furniture',
  view: { azimuthDeg: 28, elevationDeg: 20 },
  exemplar: (rng) => ({
    width: rng.between(0.9, 1.1),
    height: rng.between(0.72, 0.86),
    drawers: rng.integer(3, 4),
    legs: rng.between(0.1, 0.2),
    handle: rng.pick(['knobs', 'bars']),
    open: rng.pick([0, 0.18]),
    bodyColour: rng.pick(['#a06a3a', '#6b4428', '#d0ab78', '#7f9f95', '#e6ddc6', '#a8524a']),
    handleColour: rng.pick(['#c9a648', '#26282a', '#efe6d2']),
  }),
  changes: [
    step('width', 0.098, [0.7, 1.32], 'wider', 'narrower'),
    step('drawers', 1, [2, 5], 'one drawer more', 'one drawer fewer'),
    step('open', 0.18, [0, 0.36], 'drawer farther out', 'drawer farther in'),
    swap('handle', ['knobs', 'bars'], 'handles'),
  ],
  model: (p) => {
    const timber = ['#a06a3a', '#6b4428', '#d0ab78'].includes(p.bodyColour);
    const skin = timber ? wood(p.bodyColour) : glaze(p.bodyColour);
    const handle = p.handleColour === '#efe6d2' ? glaze(p.handleColour) : metal(p.handleColour);
    const { width: w, height: h, legs: low } = p;
    const d = 0.46;
    const each = (h - 0.1) / p.drawers;
    const drawers = repeat(p.drawers, (i) => {
      const y = low + 0.05 + each * (i + 0.5);
      const out = i === p.drawers - 1 ? p.open : 0;
      const z = d / 2 + out;
      const grips = [-1, 1].map((s) =>
        p.handle === 'knobs'
          ? part(ball(0.036), handle, [s * w * 0.26, y, z + 0.045])
          : part(
              tube(
                [
                  [s * w * 0.26 - 0.08, y, z + 0.01],
                  [s * w * 0.26 - 0.07, y - 0.01, z + 0.05],
                  [s * w * 0.26 + 0.07, y - 0.01, z + 0.05],
                  [s * w * 0.26 + 0.08, y, z + 0.01],
                ],
                0.014,
              ),
              handle,
            ),
      );
      const inside =
        out > 0
          ? [
              part(box(w - 0.16, each - 0.08, out + 0.02, 0.004), wood('#d0ab78'), [
                0,
                y - 0.012,
                d / 2 + out / 2,
              ]),
              part(box(w - 0.2, 0.01, out, 0.002), matt('#3a2c20'), [
                0,
                y + each / 2 - 0.05,
                d / 2 + out / 2 - 0.01,
              ]),
            ]
          : [];
      return [part(box(w - 0.1, each - 0.035, 0.04, 0.014), skin, [0, y, z]), ...grips, ...inside];
    }).flat();
    const legs = [-1, 1].flatMap((x) =>
      [-1, 1].map((z) =>
        part(rod(low + 0.02, 0.026, 0.044), skin, [x * (w / 2 - 0.07), 0, z * (d / 2 - 0.06)]),
      ),
    );
    return group(
      part(box(w, h, d, 0.016), skin, [0, low + h / 2, 0]),
      part(box(w - 0.07, h - 0.07, 0.01, 0.002), matt('#2a2019'), [0, low + h / 2, d / 2 - 0.001]),
      part(box(w + 0.08, 0.05, d + 0.08, 0.018), skin, [0, low + h + 0.015, 0.01]),
      part(box(w + 0.04, 0.05, d + 0.04, 0.014), skin, [0, low + 0.01, 0]),
      ...drawers,
      ...legs,
    );
  },
});
