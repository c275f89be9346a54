import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { weave, type Weave } from '../modelling/patterns.ts';
import { ball, lathe, tube } from '../modelling/shapes.ts';

type Vase = {
  belly: number;
  bellyAt: number;
  flowers: number;
  stems: number;
  pattern: string;
  bodyColour: string;
  figureColour: string;
  petalColour: string;
};

export const family = defineFamily<Vase>({
  family: 'vase',
  nameDe: 'Blumenvase',
  nameEn: 'vase with flowers',
  category: 'household',
  exemplar: (rng) => ({
    belly: rng.between(0.26, 0.34),
    bellyAt: rng.between(0.3, 0.6),
    flowers: rng.integer(3, 4),
    stems: rng.between(0.5, 0.65),
    pattern: rng.pick(['plain', 'bands', 'diamonds']),
    bodyColour: rng.pick(['#5b7f95', '#e4dcc8', '#8c4f3a', '#6d7f52']),
    figureColour: rng.pick(['#2d3f58', '#c9973c']),
    petalColour: rng.pick(['#c9413a', '#e0b13a', '#b06aa0']),
  }),
  changes: [
    step('belly', 0.11, [0.18, 0.48], 'belly wider', 'belly narrower'),
    step('bellyAt', 0.26, [0.2, 0.76], 'belly higher', 'belly lower'),
    step('flowers', 2, [1, 7], 'more flowers', 'fewer flowers'),
    step('stems', 0.2, [0.3, 0.9], 'stems longer', 'stems shorter'),
    swap('pattern', ['plain', 'bands', 'diamonds'], 'pattern'),
  ],
  model: (p) => {
    const b = p.belly;
    const body = lathe(
      [
        [0, 0],
        [b * 0.6, 0],
        [b * 0.65, 0.03],
        [b, 0.75 * p.bellyAt],
        [0.12, 0.66],
        [0.11, 0.72],
        [0.17, 0.8],
        [0.15, 0.79],
        [0.09, 0.7],
      ],
      true,
    );
    const flowers = repeat(p.flowers, (i) => {
      const angle = (i * 2 * Math.PI) / p.flowers + 0.6;
      const lean = p.flowers === 1 ? 0 : 0.26 + 0.08 * (i % 2);
      const top = 0.8 + p.stems * (0.8 + 0.2 * ((i * 7) % 3) * 0.5);
      const [x, z] = [Math.cos(angle) * lean, Math.sin(angle) * lean];
      const petals = repeat(7, (k) =>
        part(
          ball(0.085),
          matt(p.petalColour),
          [0.095 * Math.cos(k * 0.898), 0.095 * Math.sin(k * 0.898), 0],
          [0, 0, 0],
          [1, 1, 0.35],
        ),
      );
      const bloom = put(
        group(...petals, part(ball(0.065), matt('#e8c24a'), [0, 0, 0.03], [0, 0, 0], [1, 1, 0.6])),
        [x, top, z],
        [-28, 30 + x * 60, 0],
      );
      return group(
        part(
          tube(
            [
              [0, 0.6, 0],
              [x * 0.4, 0.95, z * 0.4],
              [x, top, z],
            ],
            0.014,
          ),
          matt('#4a7a3c'),
        ),
        bloom,
      );
    });
    return group(
      part(body, glaze(p.bodyColour, weave(p.pattern as Weave, p.bodyColour, p.figureColour, 12, 4))),
      ...flowers,
    );
  },
});
