import { step } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, metal } from '../modelling/materials.ts';
import { group, part, put } from '../modelling/parts.ts';
import { box, lathe, ring } from '../modelling/shapes.ts';

type Funnel = {
  cone: number;
  spout: number;
  bore: number;
  grip: string;
  stuff: string;
  bodyColour: string;
};

export const family = defineFamily<Funnel>({
  family: 'funnel',
  nameDe: 'Trichter',
  nameEn: 'funnel',
  category: 'kitchen',
  view: { azimuthDeg: 18, elevationDeg: 24 },
  exemplar: (rng) => ({
    cone: rng.between(0.5, 0.66),
    spout: rng.between(0.42, 0.56),
    bore: rng.between(0.09, 0.12),
    grip: rng.pick(['loop', 'tab']),
    stuff: rng.pick(['enamel', 'tin']),
    bodyColour: rng.pick(['#c23b34', '#2f6f8a', '#e3b23c', '#efeadd', '#4f7f52']),
  }),
  changes: [
    step('cone', 0.068, [0.34, 0.82], 'cone deeper', 'cone flatter'),
    step('spout', 0.056, [0.26, 0.72], 'spout longer', 'spout shorter'),
    step('bore', 0.06, [0.055, 0.19], 'spout thicker', 'spout thinner'),
  ],
  model: (p) => {
    const skin = p.stuff === 'tin' ? metal('#b4b9bd', 0.34) : glaze(p.bodyColour);
    const { cone: c, spout: s, bore: b } = p;
    const wall = (thin: number): [number, number][] => [
      [b * 0.6 - thin, 0],
      [b - thin, s],
      [b * 1.15 - thin, s + 0.03],
      [0.58 - thin, s + c],
      [0.58 - thin, s + c + 0.1],
    ];
    const grip =
      p.grip === 'loop'
        ? [part(ring(0.2, 0.034), skin, [-0.74, s + c - 0.06, 0])]
        : p.grip === 'tab'
          ? [part(box(0.4, 0.035, 0.24, 0.016), skin, [-0.74, s + c + 0.08, 0])]
          : [];
    const whole = group(
      part(lathe([...wall(0), ...wall(0.015).reverse()]), skin),
      part(ring(0.585, 0.026), skin, [0, s + c + 0.1, 0], [90, 0, 0]),
      ...grip,
    );
    // It lies on its side, the mouth towards the eye.
    return group(put(group(put(whole, [0, 0, 0], [0, -70, 0])), [0, 0.5, 0], [58, 0, 38]));
  },
});
