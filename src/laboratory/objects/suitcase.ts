import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { matt, metal } from '../modelling/materials.ts';
import { group, part } from '../modelling/parts.ts';
import { box, tube } from '../modelling/shapes.ts';

type Suitcase = {
  width: number;
  height: number;
  depth: number;
  straps: string;
  handle: number;
  bodyColour: string;
  leatherColour: string;
};

export const family = defineFamily<Suitcase>({
  family: 'suitcase',
  nameDe: 'Koffer',
  nameEn: 'suitcase',
  category: 'personal',
  exemplar: (rng) => ({
    width: rng.between(0.95, 1.15),
    height: rng.between(0.6, 0.75),
    depth: rng.between(0.26, 0.36),
    straps: rng.pick(['two', 'one', 'none']),
    handle: rng.between(0.24, 0.34),
    bodyColour: rng.pick(['#8a5a34', '#5d6f52', '#35566b', '#8c3d35']),
    leatherColour: rng.pick(['#3f2a1c', '#c79a5e', '#2a2624']),
  }),
  changes: [
    step('width', 0.2, [0.75, 1.4], 'wider', 'narrower'),
    step('height', 0.15, [0.45, 0.92], 'taller', 'lower'),
    step('handle', 0.18, [0.14, 0.56], 'handle wider', 'handle narrower'),
    swap('straps', ['two', 'one', 'none'], 'straps'),
  ],
  model: (p) => {
    const { width: w, height: h, depth: d } = p;
    const leather = matt(p.leatherColour);
    const brass = metal('#c9a648');
    const corners = [-1, 1].flatMap((x) =>
      [-1, 1].map((y) =>
        part(box(0.15, 0.15, d + 0.02, 0.04), leather, [x * (w / 2 - 0.065), h / 2 + y * (h / 2 - 0.065), 0]),
      ),
    );
    const places = p.straps === 'two' ? [-0.28, 0.28] : p.straps === 'one' ? [0] : [];
    const straps = places.flatMap((t) => [
      part(box(0.08, h + 0.03, d + 0.04, 0.02), leather, [t * w, h / 2, 0]),
      part(box(0.11, 0.1, 0.03, 0.01), brass, [t * w, h * 0.62, d / 2 + 0.025]),
    ]);
    const locks = [-0.38, 0.38].map((t) =>
      part(box(0.09, 0.08, 0.03, 0.01), brass, [t * w, h * 0.9, d / 2 + 0.005]),
    );
    const grip = tube(
      [
        [-p.handle / 2, h, 0],
        [-p.handle / 2 + 0.02, h + 0.1, 0],
        [0, h + 0.13, 0],
        [p.handle / 2 - 0.02, h + 0.1, 0],
        [p.handle / 2, h, 0],
      ],
      0.03,
    );
    return group(
      part(box(w, h, d, 0.07), matt(p.bodyColour), [0, h / 2, 0]),
      part(box(w + 0.012, h + 0.012, 0.03, 0.01), leather, [0, h / 2, d * 0.18]),
      ...corners,
      ...straps,
      ...locks,
      part(grip, leather),
    );
  },
});
