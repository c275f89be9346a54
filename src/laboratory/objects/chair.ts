import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { matt, wood } from '../modelling/materials.ts';
import { group, part, repeat } from '../modelling/parts.ts';
import { box, rod } from '../modelling/shapes.ts';

type Chair = {
  back: number;
  width: number;
  slats: number;
  rail: number;
  backStyle: string;
  woodColour: string;
  seatColour: string;
};

export const family = defineFamily<Chair>({
  family: 'chair',
  nameDe: 'Stuhl',
  nameEn: 'chair',
  category: 'furniture',
  exemplar: (rng) => ({
    back: rng.between(0.46, 0.68),
    width: rng.between(0.44, 0.52),
    slats: rng.integer(3, 5),
    rail: rng.between(0.12, 0.28),
    backStyle: rng.pick(['upright', 'cross', 'panel']),
    woodColour: rng.pick(['#a06a3a', '#6b4428', '#c79a62', '#8a3b2a']),
    seatColour: rng.pick(['#a06a3a', '#2f5d62', '#9c3d36', '#c8b68e']),
  }),
  changes: [
    step('back', 0.17, [0.34, 0.86], 'back higher', 'back lower'),
    step('width', 0.14, [0.36, 0.68], 'wider', 'narrower'),
    step('rail', 0.13, [0.07, 0.36], 'rail between the legs higher', 'rail between the legs lower'),
    swap('backStyle', ['upright', 'cross', 'panel'], 'back'),
  ],
  model: (p) => {
    const timber = wood(p.woodColour);
    const [w, seat] = [p.width, 0.46];
    const legs = [-1, 1].flatMap((side) => [
      part(rod(seat, 0.022, 0.028), timber, [side * (w / 2 - 0.03), 0, w / 2 - 0.04]),
      part(box(0.045, seat + p.back, 0.04), timber, [
        side * (w / 2 - 0.03),
        (seat + p.back) / 2,
        -w / 2 + 0.03,
      ]),
      part(box(0.025, 0.035, w - 0.08), timber, [side * (w / 2 - 0.03), p.rail, 0]),
    ]);
    const inside = w - 0.1;
    const z = -w / 2 + 0.03;
    const filling =
      p.backStyle === 'upright'
        ? repeat(p.slats, (i) =>
            part(box(0.03, p.back - 0.1, 0.02), timber, [
              -inside / 2 + (inside * (i + 0.5)) / p.slats,
              seat + p.back / 2,
              z,
            ]),
          )
        : p.backStyle === 'cross'
          ? repeat(3, (i) => part(box(inside, 0.06, 0.02), timber, [0, seat + (p.back * (i + 1)) / 3.4, z]))
          : [
              part(box(inside * 0.95, p.back * 0.6, 0.03), matt(p.seatColour), [
                0,
                seat + p.back * 0.6,
                z + 0.01,
              ]),
            ];
    return group(
      ...legs,
      ...filling,
      part(box(inside, 0.07, 0.03), timber, [0, seat + p.back - 0.05, z]),
      part(box(w, 0.05, w, 0.02), matt(p.seatColour), [0, seat + 0.02, 0]),
      part(box(inside, 0.03, 0.025), timber, [0, p.rail + 0.05, w / 2 - 0.04]),
    );
  },
});
