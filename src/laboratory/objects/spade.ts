import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { metal, wood } from '../modelling/materials.ts';
import { group, part, put } from '../modelling/parts.ts';
import { box, outline, plate, ring, rod } from '../modelling/shapes.ts';

type Spade = {
  blade: number;
  width: number;
  stick: number;
  tip: string;
  grip: string;
  woodColour: string;
  bladeColour: string;
};

export const family = defineFamily<Spade>({
  family: 'spade',
  nameDe: 'Spaten',
  nameEn: 'spade',
  category: 'garden',
  exemplar: (rng) => ({
    blade: rng.between(0.48, 0.58),
    width: rng.between(0.3, 0.36),
    stick: rng.between(0.7, 0.85),
    tip: rng.pick(['flat', 'pointed']),
    grip: rng.pick(['T', 'D']),
    woodColour: rng.pick(['#b98650', '#9a6234', '#d2a86c']),
    bladeColour: rng.pick(['#8f9499', '#5f6a66', '#7a3f30']),
  }),
  changes: [
    step('blade', 0.16, [0.32, 0.78], 'blade longer', 'blade shorter'),
    step('width', 0.12, [0.2, 0.5], 'blade wider', 'blade narrower'),
    step('stick', 0.24, [0.48, 1.12], 'stick longer', 'stick shorter'),
    swap('tip', ['flat', 'pointed'], 'end of the blade'),
    swap('grip', ['T', 'D'], 'grip'),
  ],
  model: (p) => {
    const { blade: b, width: w } = p;
    const timber = wood(p.woodColour);
    const iron = metal(p.bladeColour, 0.42);
    const end: [number, number][] =
      p.tip === 'pointed'
        ? [
            [-w * 0.46, b * 0.3],
            [-w * 0.28, b * 0.1],
            [0, 0],
            [w * 0.28, b * 0.1],
            [w * 0.46, b * 0.3],
          ]
        : [
            [-w * 0.46, 0],
            [w * 0.46, 0],
          ];
    const shape = outline([
      ...end,
      [w / 2, b],
      [0.07, b + 0.02],
      [0.045, b + 0.2],
      [-0.045, b + 0.2],
      [-0.07, b + 0.02],
      [-w / 2, b],
    ]);
    const top = b + 0.1 + p.stick;
    const grip =
      p.grip === 'T'
        ? [part(rod(0.3, 0.032), timber, [0.15, top, 0], [0, 0, 90])]
        : [
            part(ring(0.11, 0.03, 180), timber, [0, top + 0.01, 0], [0, 0, 180]),
            part(rod(0.27, 0.03), timber, [0.135, top + 0.02, 0], [0, 0, 90]),
          ];
    const lift = p.grip === 'D' ? 0.1 : 0;
    const whole = group(
      part(plate(shape, 0.03, 0.006), iron),
      part(box(w, 0.03, 0.07, 0.01), iron, [0, b, 0.02]),
      part(rod(p.stick + 0.06, 0.036, 0.03), timber, [0, b + 0.05, 0.015]),
      put(group(...grip), [0, lift, 0.015]),
    );
    return group(put(whole, [0, 0, 0], [-12, 24, -20]));
  },
});
