import { step } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { leaf } from '../modelling/leaf.ts';
import { rod } from '../modelling/shapes.ts';
import { sweep } from '../modelling/sweep.ts';
import { turned } from '../modelling/turned.ts';

type Tulip = {
  stem: number;
  blossom: number;
  open: number;
  leaves: number;
  leafLength: number;
  pot: string;
  petalColour: string;
  potColour: string;
};

export const family = defineFamily<Tulip>({
  family: 'tulip',
  nameDe: 'Tulpe',
  nameEn: 'tulip',
  category: 'garden',
  view: { azimuthDeg: 12, elevationDeg: 14 },
  exemplar: (rng) => ({
    stem: rng.between(0.62, 0.78),
    blossom: rng.between(0.34, 0.42),
    open: rng.between(4, 12),
    leaves: rng.integer(2, 3),
    leafLength: rng.between(0.6, 0.75),
    pot: rng.pick(['low', 'tall']),
    petalColour: rng.pick(['#d9342c', '#f0b72e', '#e67aa0', '#7a3a8a', '#f0e9dc']),
    potColour: rng.pick(['#b5653a', '#7f9db0', '#e0d6c0', '#5f6f4a']),
  }),
  changes: [
    step('stem', 0.21, [0.42, 1], 'stem longer', 'stem shorter'),
    step('blossom', 0.14, [0.22, 0.56], 'blossom larger', 'blossom smaller'),
    step('open', 22, [-4, 34], 'blossom more open', 'blossom more closed'),
    step('leaves', 1, [1, 5], 'one leaf more', 'one leaf fewer'),
    step('leafLength', 0.3, [0.34, 1], 'leaves longer', 'leaves shorter'),
  ],
  model: (p) => {
    const b = p.blossom;
    const petal = matt(p.petalColour);
    const green = matt('#5f8a4a');
    const ground = p.pot === 'low' ? 0.24 : 0.36;
    const wide = p.pot === 'low' ? 0.36 : 0.28;
    const head = ground + p.stem;
    const petals = repeat(6, (i) => {
      const inner = i % 2 === 1;
      return put(
        group(
          part(
            leaf(b * 1.25, b * 1.05, -52, -0.32, 0.86),
            petal,
            [0, 0, b * (inner ? 0.12 : 0.17)],
            [38 + p.open * (inner ? 0.7 : 1), 0, 0],
          ),
        ),
        [0, head - 0.02, 0],
        [0, i * 60, 0],
      );
    });
    const leaves = repeat(p.leaves, (i) =>
      put(
        group(part(leaf(p.leafLength, 0.2, 40, 0.4, 0.85), green, [0, 0, 0.03], [14, 0, 0])),
        [0, ground - 0.02, 0],
        [0, 78 + i * (360 / Math.max(p.leaves, 2.4)), 0],
      ),
    );
    const stem = sweep(
      [
        [0, ground - 0.05, 0],
        [0.015, ground + p.stem * 0.5, 0],
        [0, head, 0],
      ],
      [0.034, 0.03, 0.04],
    );
    const pot = turned([
      [0, 0],
      [wide * 0.74, 0],
      [wide * 0.96, ground - 0.05],
      [wide * 1.06, ground - 0.05],
      [wide * 1.08, ground + 0.05],
      [wide * 0.96, ground + 0.05],
      [wide * 0.94, ground],
    ]);
    return group(
      part(pot, glaze(p.potColour)),
      part(rod(0.02, wide * 0.95), matt('#4f3724'), [0, ground - 0.02, 0]),
      part(stem, green),
      ...leaves,
      ...petals,
    );
  },
});
