import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { wood } from '../modelling/materials.ts';
import { group, part } from '../modelling/parts.ts';
import { box, lathe, rod } from '../modelling/shapes.ts';

type Table = { length: number; depth: number; height: number; legs: string; top: string; woodColour: string };

export const family = defineFamily<Table>({
  family: 'table',
  nameDe: 'Tisch',
  nameEn: 'table',
  category: 'furniture',
  exemplar: (rng) => ({
    length: rng.between(1.2, 1.5),
    depth: rng.between(0.75, 0.9),
    height: rng.between(0.7, 0.8),
    legs: rng.pick(['square', 'turned', 'splayed']),
    top: rng.pick(['rectangular', 'oval']),
    woodColour: rng.pick(['#a06a3a', '#6b4428', '#c79a62', '#8a4a32']),
  }),
  changes: [
    step('height', 0.2, [0.48, 1.02], 'legs longer', 'legs shorter'),
    step('length', 0.3, [0.9, 1.85], 'top longer', 'top shorter'),
    swap('legs', ['square', 'turned', 'splayed'], 'legs'),
    swap('top', ['rectangular', 'oval'], 'top'),
  ],
  model: (p) => {
    const timber = wood(p.woodColour);
    const { length: l, depth: d, height: h } = p;
    const inset = p.top === 'oval' ? 0.27 : 0.09;
    const turned = lathe(
      [
        [0.03, 0],
        [0.04, 0.06],
        [0.03, 0.12],
        [0.06, h * 0.45],
        [0.035, h * 0.62],
        [0.06, h * 0.7],
        [0.05, h],
      ],
      true,
    );
    const leg =
      p.legs === 'turned'
        ? turned
        : p.legs === 'square'
          ? box(0.09, h, 0.09).translate(0, h / 2, 0)
          : rod(h, 0.025, 0.045);
    const legs = [-1, 1].flatMap((x) =>
      [-1, 1].map((z) =>
        part(
          leg,
          timber,
          [
            x * (l / 2 - inset) + (p.legs === 'splayed' ? x * 0.1 : 0),
            0,
            z * (d / 2 - inset) + (p.legs === 'splayed' ? z * 0.08 : 0),
          ],
          p.legs === 'splayed' ? [-z * 7, 0, x * 9] : [0, 0, 0],
        ),
      ),
    );
    const top =
      p.top === 'oval'
        ? part(rod(0.06, 0.5), timber, [0, h, 0], [0, 0, 0], [l, 1, d])
        : part(box(l, 0.06, d, 0.015), timber, [0, h + 0.03, 0]);
    return group(...legs, top, part(box(l - inset * 2, 0.1, d - inset * 2), timber, [0, h - 0.05, 0]));
  },
});
