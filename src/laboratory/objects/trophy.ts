import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, metal, wood } from '../modelling/materials.ts';
import { group, part } from '../modelling/parts.ts';
import { box, lathe, tube } from '../modelling/shapes.ts';

type Trophy = {
  cup: number;
  girth: number;
  stem: number;
  handle: number;
  base: string;
  form: string;
  metalColour: string;
  baseColour: string;
};

export const family = defineFamily<Trophy>({
  family: 'trophy',
  nameDe: 'Pokal',
  nameEn: 'trophy cup',
  category: 'household',
  view: { azimuthDeg: 16, elevationDeg: 16 },
  exemplar: (rng) => ({
    cup: rng.between(0.5, 0.62),
    girth: rng.between(0.32, 0.38),
    stem: rng.between(0.2, 0.3),
    handle: rng.between(0.2, 0.28),
    base: rng.pick(['block', 'steps']),
    form: rng.pick(['bell', 'bowl']),
    metalColour: rng.pick(['#d9b24a', '#c3c7ca', '#b87a48']),
    baseColour: rng.pick(['#26282a', '#6b4428', '#5a2a2a']),
  }),
  changes: [
    step('cup', 0.066, [0.36, 0.78], 'cup taller', 'cup lower'),
    step('girth', 0.042, [0.23, 0.48], 'cup wider', 'cup narrower'),
    step('stem', 0.03, [0.08, 0.44], 'stem longer', 'stem shorter'),
    step('handle', 0.11, [0.09, 0.42], 'handles larger', 'handles smaller'),
    swap('base', ['block', 'steps'], 'base'),
  ],
  model: (p) => {
    const gold = metal(p.metalColour, 0.2);
    const stone = p.baseColour === '#6b4428' ? wood(p.baseColour) : glaze(p.baseColour);
    const { cup: c, girth: g, stem: s, handle: a } = p;
    const low = 0.22;
    const foot = low + s;
    const cup = lathe(
      [
        [0.17, low],
        [0.17, low + 0.03],
        [0.07, low + 0.08],
        [0.045, low + s * 0.5],
        [0.085, foot - 0.05],
        [0.05, foot - 0.01],
        ...((p.form === 'bell'
          ? [
              [g * 0.5, foot + c * 0.1],
              [g * 0.72, foot + c * 0.4],
              [g * 0.8, foot + c * 0.75],
              [g, foot + c],
            ]
          : [
              [g * 0.7, foot + c * 0.12],
              [g * 1.02, foot + c * 0.45],
              [g * 0.96, foot + c * 0.8],
              [g * 1.04, foot + c],
            ]) as [number, number][]),
        [g * 0.94, foot + c],
        [g * 0.72, foot + c * 0.7],
        [g * 0.4, foot + c * 0.2],
      ],
      true,
    );
    const reach = p.form === 'bell' ? 0.78 : 0.98;
    const ears = [-1, 1].map((side) =>
      part(
        tube(
          [
            [side * g * 0.55, foot + c * 0.2, 0],
            [side * (g * reach + a * 0.55), foot + c * 0.26, 0],
            [side * (g * reach + a), foot + c * 0.6, 0],
            [side * (g * reach + a * 0.75), foot + c * 0.88, 0],
            [side * g * (reach - 0.06), foot + c * 0.84, 0],
          ],
          0.03,
        ),
        gold,
      ),
    );
    const base =
      p.base === 'block'
        ? [part(box(0.46, 0.22, 0.46, 0.02), stone, [0, 0.11, 0])]
        : [0, 1, 2].map((i) =>
            part(box(0.6 - i * 0.11, 0.075, 0.6 - i * 0.11, 0.012), stone, [0, 0.0375 + i * 0.073, 0]),
          );
    const label = p.base === 'block' ? [part(box(0.26, 0.09, 0.012, 0.004), gold, [0, 0.1, 0.232])] : [];
    return group(part(cup, gold), ...ears, ...base, ...label);
  },
});
