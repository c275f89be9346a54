import { step } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { ball, lathe, rod } from '../modelling/shapes.ts';
import { spiral, sweep } from '../modelling/sweep.ts';
import { wicker } from '../modelling/wicker.ts';

type Basket = {
  height: number;
  foot: number;
  handle: number;
  rows: number;
  apples: number;
  caneColour: string;
  appleColour: string;
};

const HEAP = [
  [0, 0.05, 0.24],
  [-0.24, 0.04, 0.06],
  [0.23, 0.05, 0.02],
  [0, 0.06, -0.22],
  [0.02, 0.2, 0.02],
  [-0.26, 0.02, 0.28],
  [0.26, 0.02, 0.27],
] as const;

export const family = defineFamily<Basket>({
  family: 'basket',
  nameDe: 'Korb',
  nameEn: 'basket',
  category: 'household',
  view: { azimuthDeg: 24, elevationDeg: 24 },
  exemplar: (rng) => ({
    height: rng.between(0.38, 0.48),
    foot: rng.between(0.36, 0.44),
    handle: rng.between(0.5, 0.66),
    rows: rng.integer(9, 12),
    apples: rng.pick([0, 0, 5, 7]),
    caneColour: rng.pick(['#c9955a', '#a06a3a', '#dcb985', '#7a4a2a']),
    appleColour: rng.pick(['#b3342b', '#8fa83a', '#d9a83c']),
  }),
  changes: [
    step('foot', 0.055, [0.24, 0.54], 'wider below', 'narrower below'),
    step('handle', 0.24, [0.3, 0.86], 'handle higher', 'handle lower'),
    step('rows', 4, [5, 17], 'woven finer', 'woven coarser'),
    step('apples', 2, [0, 7], 'more apples', 'fewer apples'),
  ],
  model: (p) => {
    const cane = matt(p.caneColour);
    const h = p.height;
    const r = 0.52;
    const skin = matt(p.caneColour, wicker(p.caneColour, 26, p.rows));
    const profile = repeat(10, (i) => {
      const t = i / 9;
      return [p.foot + (r - p.foot) * t ** 0.7, h * t] as const;
    });
    // A braided rim: two strands wound around a ring.
    const braid = (phase: number) =>
      sweep(
        repeat(73, (i) => {
          const a = (i / 72) * Math.PI * 2;
          const b = a * 18 + phase;
          const out = r + 0.022 * Math.cos(b);
          return [out * Math.cos(a), h + 0.022 * Math.sin(b), out * Math.sin(a)] as const;
        }),
        repeat(73, () => 0.027),
      );
    const bow = repeat(13, (i) => {
      const a = (Math.PI * i) / 12;
      return [r * 0.99 * Math.cos(a), h * 0.72 + (p.handle + h * 0.28) * Math.sin(a) ** 0.8, 0] as const;
    });
    const wound = spiral(0.03, 1, 16, 6).map(([x, t, z]) => {
      const a = Math.PI * (0.12 + 0.76 * t);
      const out = r * 0.99 + x;
      return [
        out * Math.cos(a),
        h * 0.72 + (p.handle + h * 0.28) * Math.sin(a) ** 0.8 + x * Math.sin(a),
        z,
      ] as const;
    });
    const apples = HEAP.slice(0, p.apples).map(([x, y, z], i) =>
      put(
        group(
          part(ball(0.17), glaze(p.appleColour), [0, 0, 0], [0, 0, 0], [1, 0.92, 1]),
          part(rod(0.08, 0.012), matt('#5a3f26'), [0, 0.13, 0], [10, 0, -12]),
        ),
        [x, h - 0.02 + y, z],
        [i * 17, 0, i * 23 - 20],
      ),
    );
    return group(
      part(lathe(profile), skin),
      part(lathe(profile.map(([x, y]) => [x - 0.02, y + 0.01] as const)), skin),
      part(rod(0.03, p.foot), cane),
      part(
        sweep(
          repeat(
            49,
            (i) =>
              [p.foot * Math.cos((i / 24) * Math.PI), 0.025, p.foot * Math.sin((i / 24) * Math.PI)] as const,
          ),
          repeat(49, () => 0.026),
        ),
        cane,
      ),
      part(braid(0), cane),
      part(braid(Math.PI), cane),
      part(
        sweep(
          bow,
          bow.map(() => 0.032),
        ),
        cane,
      ),
      part(
        sweep(
          wound,
          wound.map(() => 0.014),
        ),
        matt('#e2c796'),
      ),
      ...apples,
    );
  },
});
