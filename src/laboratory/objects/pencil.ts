import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt, metal, wood } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { ring, rod } from '../modelling/shapes.ts';

type Pencil = {
  length: number;
  point: number;
  girth: number;
  end: string;
  rings: number;
  paintColour: string;
  leadColour: string;
};

export const family = defineFamily<Pencil>({
  family: 'pencil',
  nameDe: 'Bleistift',
  nameEn: 'pencil',
  category: 'household',
  view: { azimuthDeg: 0, elevationDeg: 44 },
  exemplar: (rng) => ({
    length: rng.between(1, 1.2),
    point: rng.between(0.22, 0.28),
    girth: rng.between(0.085, 0.1),
    end: rng.pick(['rubber', 'plain']),
    rings: rng.integer(1, 3),
    paintColour: rng.pick(['#e0a92a', '#3f6b4a', '#a8322d', '#27506b', '#c9762e']),
    leadColour: rng.pick(['#2a2a2c', '#33363a']),
  }),
  changes: [
    step('length', 0.22, [0.6, 1.6], 'longer', 'shorter'),
    step('girth', 0.011, [0.05, 0.15], 'thicker', 'thinner'),
    swap('end', ['rubber', 'plain'], 'end'),
  ],
  model: (p) => {
    const { length: l, girth: g, point: t } = p;
    const paint = glaze(p.paintColour);
    const tin = metal('#c3c7ca', 0.3);
    const tail =
      p.end === 'rubber'
        ? [
            part(rod(0.14, g * 0.98, g * 0.98), tin, [0, -l - 0.13, 0]),
            ...repeat(3, (i) => part(ring(g * 0.98, 0.012), tin, [0, -l - 0.03 - i * 0.035, 0], [90, 0, 0])),
            part(rod(0.12, g * 0.9, g * 0.95), matt('#d98a86'), [0, -l - 0.24, 0]),
          ]
        : [part(rod(0.02, g * 0.86, g * 0.96, 6), matt('#2a2624'), [0, -l - 0.01, 0])];
    const bands = repeat(p.rings, (i) =>
      part(rod(0.025, g * 1.02, g * 1.02, 6), metal('#d9b64a'), [0, -l + 0.06 + i * 0.06, 0]),
    );
    const whole = group(
      part(rod(l, g, g, 6), paint, [0, -l, 0]),
      ...bands,
      part(rod(t * 0.74, g * 0.97, g * 0.26, 24), wood('#dcb884'), [0, -0.002, 0]),
      part(rod(t * 0.26, g * 0.26, 0.008, 24), matt(p.leadColour), [0, t * 0.735, 0]),
      ...tail,
    );
    return group(put(whole, [0, g, 0], [-90, 0, 52]));
  },
});
