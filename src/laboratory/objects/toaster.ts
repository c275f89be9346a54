import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt, metal } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { box, outline, plate, rod } from '../modelling/shapes.ts';

type Toaster = {
  width: number;
  height: number;
  slices: number;
  rise: number;
  stripe: string;
  shellColour: string;
  trimColour: string;
};

export const family = defineFamily<Toaster>({
  family: 'toaster',
  nameDe: 'Toaster',
  nameEn: 'toaster',
  category: 'kitchen',
  view: { azimuthDeg: 32, elevationDeg: 22 },
  exemplar: (rng) => ({
    width: rng.between(0.82, 0.96),
    height: rng.between(0.54, 0.64),
    slices: rng.integer(1, 2),
    rise: rng.between(0.16, 0.26),
    stripe: rng.pick(['none', 'lines', 'panel']),
    shellColour: rng.pick(['#c3c7ca', '#c3c7ca', '#a8322d', '#7fa3a8', '#e6d9b8']),
    trimColour: rng.pick(['#26282a', '#5a3a26']),
  }),
  changes: [
    step('width', 0.098, [0.66, 1.15], 'longer', 'shorter'),
    step('rise', 0.13, [0.06, 0.42], 'bread farther out', 'bread farther in'),
    step('slices', 1, [0, 2], 'one slice more', 'one slice fewer'),
    swap('stripe', ['none', 'lines', 'panel'], 'front'),
  ],
  model: (p) => {
    const { width: w, height: h } = p;
    const shell = p.shellColour === '#c3c7ca' ? metal(p.shellColour, 0.2) : glaze(p.shellColour);
    const trim = matt(p.trimColour);
    const d = 0.46;
    const side = outline([
      [-d / 2, 0],
      [d / 2, 0],
      [d / 2, h * 0.62],
      [d * 0.44, h * 0.86],
      [d * 0.3, h],
      [-d * 0.3, h],
      [-d * 0.44, h * 0.86],
      [-d / 2, h * 0.62],
    ]);
    const toast = outline(
      [
        [-w * 0.3, -0.3],
        [w * 0.3, -0.3],
        [w * 0.31, 0],
        [w * 0.37, 0.09],
        [w * 0.3, 0.19],
        [0, 0.22],
        [-w * 0.3, 0.19],
        [-w * 0.37, 0.09],
        [-w * 0.31, 0],
      ],
      false,
    );
    const breads = repeat(p.slices, (i) =>
      put(
        group(
          part(plate(toast, 0.085, 0.025), matt('#a8662e')),
          part(plate(toast, 0.088, 0.004), matt('#dcae6a'), [0, -0.006, 0], [0, 0, 0], [0.92, 0.95, 1]),
        ),
        [0, h + p.rise - 0.18, i === 0 ? 0.085 : -0.085],
      ),
    );
    const front = {
      none: [],
      lines: repeat(3, (i) =>
        part(box(w * 0.62, 0.02, 0.02, 0.006), trim, [0, 0.2 + i * 0.08, d / 2 + 0.002]),
      ),
      panel: [part(box(w * 0.5, h * 0.4, 0.02, 0.01), trim, [0, 0.1 + h * 0.34, d / 2])],
    }[p.stripe];
    return group(
      part(box(w + 0.05, 0.09, d + 0.05, 0.03), trim, [0, 0.045, 0]),
      part(plate(side, w, 0.03), shell, [0, 0.07, 0], [0, 90, 0]),
      ...[-1, 1].map((s) =>
        part(plate(side, 0.05, 0.015), trim, [s * (w / 2 + 0.01), 0.07, 0], [0, 90, 0], [1, 0.99, 1]),
      ),
      ...[0.085, -0.085].map((z) => part(box(w * 0.8, 0.02, 0.1, 0.008), matt('#1b1a19'), [0, h + 0.065, z])),
      part(box(0.02, h * 0.6, 0.03, 0.004), matt('#111111'), [w / 2 + 0.035, h * 0.5, 0.06]),
      part(box(0.1, 0.06, 0.16, 0.02), trim, [w / 2 + 0.08, h * 0.66, 0.06]),
      part(rod(0.05, 0.05), metal('#b9bcc0'), [w / 2 + 0.03, 0.16, 0.06], [0, 0, -90]),
      ...breads,
      ...(front ?? []),
    );
  },
});
