import { step, swap, toggle } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt } from '../modelling/materials.ts';
import { group, part } from '../modelling/parts.ts';
import { weave, type Weave } from '../modelling/patterns.ts';
import { lathe, rod, tube } from '../modelling/shapes.ts';

type Cup = {
  height: number;
  rim: number;
  handle: number;
  saucer: boolean;
  pattern: string;
  bodyColour: string;
  figureColour: string;
};

export const family = defineFamily<Cup>({
  family: 'cup',
  nameDe: 'Tasse',
  nameEn: 'cup',
  category: 'kitchen',
  view: { azimuthDeg: 14, elevationDeg: 28 },
  exemplar: (rng) => ({
    height: rng.between(0.55, 0.75),
    rim: rng.between(0.4, 0.48),
    handle: rng.between(0.2, 0.28),
    saucer: rng.chance(0.7),
    pattern: rng.pick(['plain', 'dots', 'bands', 'diamonds']),
    bodyColour: rng.pick(['#f0ece2', '#7d9fb0', '#d98e5f', '#8faa7c']),
    figureColour: rng.pick(['#2f4f7a', '#9c3530', '#3f5f3f']),
  }),
  changes: [
    step('height', 0.18, [0.4, 0.95], 'taller', 'lower'),
    step('rim', 0.1, [0.3, 0.6], 'rim wider', 'rim narrower'),
    step('handle', 0.11, [0.12, 0.4], 'handle larger', 'handle smaller'),
    toggle('saucer', 'saucer'),
    swap('pattern', ['plain', 'dots', 'bands', 'diamonds'], 'pattern'),
  ],
  model: (p) => {
    const { height: h, rim: r } = p;
    const base = r * 0.6;
    const skin = glaze(p.bodyColour, weave(p.pattern as Weave, p.bodyColour, p.figureColour, 16, 4));
    const wall = lathe(
      [
        [0, 0.06],
        [base, 0.06],
        [base, 0.1],
        [r * 0.9, h * 0.45],
        [r, h],
        [r * 0.97, h],
      ],
      false,
    );
    const inner = lathe([
      [0, 0.12],
      [base, 0.14],
      [r * 0.86, h * 0.48],
      [r * 0.95, h],
    ]);
    const handle = tube(
      [
        [r * 0.92, h * 0.82, 0],
        [r + p.handle, h * 0.84, 0],
        [r + p.handle * 1.1, h * 0.5, 0],
        [r * 0.8, h * 0.32, 0],
      ],
      0.045,
    );
    const saucer = lathe([
      [0, 0.02],
      [0.34, 0.01],
      [0.42, 0.03],
      [0.68, 0.1],
      [0.7, 0.12],
      [0.66, 0.12],
      [0.4, 0.06],
      [0, 0.05],
    ]);
    return group(
      part(wall, skin),
      part(inner, glaze('#f4f1ea')),
      part(rod(0.01, r * 0.9), matt('#4a2f1c'), [0, h * 0.8, 0]),
      part(handle, glaze(p.bodyColour)),
      ...(p.saucer ? [part(saucer, glaze(p.bodyColour))] : []),
    );
  },
});
