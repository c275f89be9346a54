import { step, toggle } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt } from '../modelling/materials.ts';
import { group, part, repeat } from '../modelling/parts.ts';
import { ball, lathe } from '../modelling/shapes.ts';

type Mushroom = {
  cap: number;
  dome: number;
  stem: number;
  thick: number;
  spots: number;
  ringed: boolean;
  capColour: string;
};

export const family = defineFamily<Mushroom>({
  family: 'mushroom',
  nameDe: 'Pilz',
  nameEn: 'mushroom',
  category: 'food',
  exemplar: (rng) => ({
    cap: rng.between(0.48, 0.58),
    dome: rng.between(0.32, 0.45),
    stem: rng.between(0.55, 0.72),
    thick: rng.between(0.13, 0.18),
    spots: rng.integer(9, 14),
    ringed: rng.chance(0.6),
    capColour: rng.pick(['#b3241f', '#c2452a']),
  }),
  changes: [
    step('cap', 0.15, [0.34, 0.75], 'cap wider', 'cap narrower'),
    step('dome', 0.19, [0.16, 0.68], 'cap steeper', 'cap flatter'),
    step('stem', 0.22, [0.34, 0.98], 'stalk longer', 'stalk shorter'),
    step('thick', 0.08, [0.07, 0.27], 'stalk thicker', 'stalk thinner'),
    toggle('ringed', 'ring round the stalk'),
  ],
  model: (p) => {
    const { cap: c, dome: d, stem: s, thick: t } = p;
    const spots = repeat(p.spots, (i) => {
      const angle = i * 2.4;
      const tilt = 0.18 + 1.15 * ((i + 0.5) / p.spots);
      const at = [
        c * Math.sin(tilt) * Math.cos(angle),
        s + d * Math.cos(tilt),
        c * Math.sin(tilt) * Math.sin(angle),
      ] as const;
      return part(ball(0.045 + 0.02 * (i % 3)), matt('#f6f1e2'), at, [0, 0, 0], [1, 0.7, 1]);
    });
    return group(
      part(
        lathe(
          [
            [0, 0],
            [t * 1.7, 0.02],
            [t * 1.5, 0.14],
            [t, 0.3],
            [t * 0.85, s],
            [t * 0.85, s + 0.06],
          ],
          true,
        ),
        matt('#efe6d2'),
      ),
      part(
        lathe(
          repeat(12, (i) => [c * Math.cos((i / 11) * 1.5708), s + d * Math.sin((i / 11) * 1.5708)] as const),
        ),
        glaze(p.capColour),
      ),
      part(
        lathe([
          [t * 0.8, s + 0.08],
          [c * 0.9, s - 0.03],
          [c, s],
        ]),
        matt('#e6d9be'),
      ),
      ...spots,
      ...(p.ringed
        ? [
            part(
              lathe([
                [t * 0.9, s * 0.74],
                [t * 1.35, s * 0.66],
                [t * 1.75, s * 0.56],
              ]),
              matt('#f3ecd9'),
            ),
          ]
        : []),
    );
  },
});
