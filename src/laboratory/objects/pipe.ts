import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt, metal, wood } from '../modelling/materials.ts';
import { group, part, put } from '../modelling/parts.ts';
import { lathe, ring, rod } from '../modelling/shapes.ts';
import { sweep } from '../modelling/sweep.ts';

type Pipe = {
  bowl: number;
  girth: number;
  stem: number;
  bend: number;
  form: string;
  woodColour: string;
  stemColour: string;
};

export const family = defineFamily<Pipe>({
  family: 'pipe',
  nameDe: 'Tabakpfeife',
  nameEn: 'tobacco pipe',
  category: 'personal',
  view: { azimuthDeg: 16, elevationDeg: 24 },
  exemplar: (rng) => ({
    bowl: rng.between(0.4, 0.5),
    girth: rng.between(0.17, 0.21),
    stem: rng.between(0.75, 0.92),
    bend: rng.between(0.04, 0.2),
    form: rng.pick(['straight', 'bellied']),
    woodColour: rng.pick(['#7a3f22', '#a05a2c', '#4a2a1c']),
    stemColour: rng.pick(['#1f1f20', '#7a2a1e', '#c98a3a']),
  }),
  changes: [
    step('bowl', 0.19, [0.26, 0.66], 'bowl taller', 'bowl lower'),
    step('girth', 0.025, [0.12, 0.27], 'bowl wider', 'bowl narrower'),
    step('stem', 0.28, [0.5, 1.2], 'stem longer', 'stem shorter'),
    step('bend', 0.04, [-0.04, 0.42], 'stem more bent', 'stem straighter'),
    swap('form', ['straight', 'bellied'], 'bowl'),
  ],
  model: (p) => {
    const briar = wood(p.woodColour);
    const { bowl: b, girth: g, stem: s } = p;
    const bellied = p.form === 'bellied';
    const bowl = lathe(
      [
        [0, -0.05],
        [g * 0.55, -0.03],
        [g * (bellied ? 1 : 0.86), b * 0.22],
        [g * (bellied ? 1.12 : 0.94), b * 0.5],
        [g * (bellied ? 0.95 : 1), b * 0.85],
        [g * (bellied ? 0.84 : 1.02), b],
        [g * 0.68, b + 0.005],
        [g * 0.62, b - 0.06],
      ],
      true,
    );
    const shank = sweep(
      [
        [g * 0.3, 0.06, 0],
        [g + 0.1, 0.07, 0],
        [g + 0.3, 0.1 + p.bend * 0.15, 0],
      ],
      [0.09, 0.076, 0.068],
    );
    const mouth = sweep(
      [
        [g + 0.28, 0.1 + p.bend * 0.14, 0],
        [g + 0.28 + s * 0.3, 0.12 + p.bend * 0.55, 0],
        [g + 0.28 + s * 0.7, 0.12 + p.bend * 1.35, 0],
        [g + 0.26 + s * 0.94, 0.12 + p.bend * 1.75, 0],
        [g + 0.28 + s, 0.12 + p.bend * 1.8, 0],
      ],
      [0.066, 0.056, 0.046, 0.046, 0.056],
    );
    const whole = group(
      part(bowl, briar),
      part(shank, briar),
      part(mouth, glaze(p.stemColour)),
      part(ring(0.07, 0.022), metal('#d9b24a'), [g + 0.29, 0.1 + p.bend * 0.15, 0], [0, 90, 0]),
      part(rod(0.02, g * 0.66), matt('#17120e'), [0, b - 0.07, 0]),
    );
    return group(put(whole, [0, 0.06, 0], [0, 0, 0]));
  },
});
