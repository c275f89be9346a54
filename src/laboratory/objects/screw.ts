import { step } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { matt, metal } from '../modelling/materials.ts';
import { group, part, put } from '../modelling/parts.ts';
import { box, lathe } from '../modelling/shapes.ts';
import { spiral, sweep } from '../modelling/sweep.ts';
import { turned } from '../modelling/turned.ts';

type Screw = {
  length: number;
  head: number;
  turns: number;
  shank: number;
  slot: string;
  metalColour: string;
};

export const family = defineFamily<Screw>({
  family: 'screw',
  nameDe: 'Schraube',
  nameEn: 'screw',
  category: 'tool',
  view: { azimuthDeg: 0, elevationDeg: 44 },
  exemplar: (rng) => ({
    length: rng.between(0.95, 1.2),
    head: rng.between(0.27, 0.33),
    turns: rng.integer(7, 10),
    shank: rng.between(0.15, 0.35),
    slot: rng.pick(['slot', 'cross']),
    metalColour: rng.pick(['#a9aeb3', '#b8934a', '#6d7278', '#a8683a']),
  }),
  changes: [
    step('length', 0.31, [0.7, 1.5], 'longer', 'shorter'),
    step('head', 0.036, [0.19, 0.44], 'head wider', 'head narrower'),
    step('turns', 3, [4, 14], 'thread finer', 'thread coarser'),
    step('shank', 0.07, [0.02, 0.6], 'smooth part longer', 'smooth part shorter'),
  ],
  model: (p) => {
    const steel = metal(p.metalColour, 0.3);
    const { length: l, head: h } = p;
    const r = 0.11;
    const core = lathe([
      [0, -l - 0.03],
      [0.02, -l],
      [r * 0.86, -l * 0.78],
      [r, -l * 0.6],
      [r, -p.shank],
      [r * 1.25, -p.shank + 0.02],
      [r * 1.25, 0],
    ]);
    const threaded = l - p.shank;
    const raw = spiral(1, threaded, p.turns, 14);
    const coil = raw.map(([x, y, z]) => {
      const t = Math.min(1, (threaded - y) / (l * 0.28));
      const out = r * (0.2 + 0.86 * t);
      return [x * out, -p.shank - y, z * out] as const;
    });
    const radii = raw.map(([, y], i) =>
      i < 6 ? 0.01 + i * 0.006 : 0.012 + 0.034 * Math.min(1, (threaded - y) / (l * 0.28)),
    );
    const head = turned([
      [r, -0.02],
      [h * 0.96, 0.16],
      [h, 0.19],
      [h * 0.97, 0.22],
      [h * 0.6, 0.26],
      [0, 0.275],
    ]);
    const dark = matt('#2a2a2c');
    const cuts = p.slot === 'cross' ? [0, 90] : [0];
    const whole = group(
      part(core, steel),
      part(sweep(coil, radii), steel),
      part(head, steel),
      ...cuts.map((turn) =>
        part(
          box(h * (p.slot === 'cross' ? 1 : 1.34), 0.05, 0.055, 0.01),
          dark,
          [0, 0.257, 0],
          [0, turn + 30, 0],
        ),
      ),
    );
    // It lies with the head towards the eye.
    return group(put(group(put(whole, [0, 0, 0], [90, 0, 0])), [0, h * 0.9, 0], [-8, 48, 0]));
  },
});
