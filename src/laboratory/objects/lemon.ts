import { step, toggle } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { leaf } from '../modelling/leaf.ts';
import { lathe, outline, plate, rod } from '../modelling/shapes.ts';

type Lemon = {
  length: number;
  tip: number;
  segments: number;
  slices: number;
  leaf: boolean;
  skinColour: string;
};

const WEDGE = outline(
  [
    [0.035, 0],
    [0.19, -0.066],
    [0.252, -0.05],
    [0.262, 0],
    [0.252, 0.05],
    [0.19, 0.066],
  ],
  true,
);

export const family = defineFamily<Lemon>({
  family: 'lemon',
  nameDe: 'Zitrone',
  nameEn: 'lemon',
  category: 'food',
  view: { azimuthDeg: 0, elevationDeg: 26 },
  exemplar: (rng) => ({
    length: rng.between(0.5, 0.62),
    tip: rng.between(0.12, 0.18),
    segments: rng.integer(8, 9),
    slices: rng.integer(0, 2),
    leaf: rng.chance(0.4),
    skinColour: rng.pick(['#f2cf2e', '#e8c23c', '#d9cf4a']),
  }),
  changes: [
    step('slices', 1, [0, 2], 'one slice more', 'one slice fewer'),
    step('segments', 3, [5, 12], 'more segments', 'fewer segments'),
    toggle('leaf', 'leaf'),
  ],
  model: (p) => {
    const { length: l, tip: t } = p;
    const skin = glaze(p.skinColour);
    const end: [number, number][] = [
      [0.34, 0],
      [0.325, l * 0.35],
      [0.25, l * 0.7],
      [0.13, l * 0.92],
      [0.075, l * 0.98 + t * 0.4],
      [0.05, l * 0.98 + t * 0.85],
      [0, l * 0.98 + t],
    ];
    const back: [number, number][] = [
      [0, -l * 0.98],
      [0.07, -l * 0.97],
      [0.13, -l * 0.9],
      [0.25, -l * 0.68],
      [0.325, -l * 0.35],
    ];
    const fruit = put(
      group(
        part(lathe([...back, ...end], true), skin),
        part(rod(0.03, 0.045), matt('#7a8a3a'), [0, -l * 0.98 - 0.01, 0]),
        ...(p.leaf
          ? [part(leaf(0.8, 0.36, 50, 0.3), matt('#4f7f3a'), [0, -l * 0.94, 0], [-20, 30, 105])]
          : []),
      ),
      [-0.2, 0.34, -0.16],
      [0, 24, -84],
    );
    const face = group(
      part(rod(0.012, 0.335), matt('#f8f2cf'), [0, 0.002, 0]),
      ...repeat(p.segments, (i) =>
        part(
          plate(WEDGE, 0.03, 0.008),
          glaze('#f0d44e'),
          [0, 0.012, 0],
          [-90, 0, (360 * i) / p.segments],
          [1, 8.6 / p.segments, 1],
        ),
      ),
    );
    const half = put(
      group(
        part(lathe(back, true), skin),
        part(
          lathe([
            [0.325, -l * 0.35],
            [0.338, -l * 0.12],
            [0.34, 0],
          ]),
          skin,
        ),
        face,
      ),
      [0.42, 0.31, 0.4],
      [64, -24, 0],
    );
    const slice = (x: number, z: number, turn: number) =>
      put(group(part(rod(0.05, 0.34), skin), put(face.clone(), [0, 0.048, 0])), [x, 0.01, z], [0, turn, 0]);
    const slices = [slice(-0.42, 0.62, 10), slice(-0.02, 0.98, 60)].slice(0, p.slices);
    return group(fruit, half, ...slices);
  },
});
