import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glow, matt, metal } from '../modelling/materials.ts';
import { group, part } from '../modelling/parts.ts';
import { lathe, ring, rod } from '../modelling/shapes.ts';

type Candle = {
  wax: number;
  thick: number;
  plate: number;
  stand: string;
  holderColour: string;
  waxColour: string;
};

export const family = defineFamily<Candle>({
  family: 'candle',
  nameDe: 'Kerze',
  nameEn: 'candle',
  category: 'household',
  exemplar: (rng) => ({
    wax: rng.between(0.5, 0.75),
    thick: rng.between(0.09, 0.13),
    plate: rng.between(0.32, 0.42),
    stand: rng.pick(['dish', 'column']),
    holderColour: rng.pick(['#c9a648', '#9aa0a5', '#8a5a34']),
    waxColour: rng.pick(['#f2ead2', '#b5322d', '#e8c86a']),
  }),
  changes: [
    step('wax', 0.24, [0.28, 1.05], 'candle longer', 'candle shorter'),
    step('thick', 0.055, [0.06, 0.2], 'candle thicker', 'candle thinner'),
    step('plate', 0.13, [0.22, 0.58], 'dish wider', 'dish narrower'),
    swap('stand', ['dish', 'column'], 'holder'),
  ],
  model: (p) => {
    const brass = metal(p.holderColour, 0.3);
    const top = p.stand === 'column' ? 0.42 : 0.06;
    const t = p.thick;
    const holder =
      p.stand === 'column'
        ? lathe([
            [0, 0],
            [p.plate * 0.8, 0],
            [p.plate * 0.8, 0.04],
            [p.plate * 0.2, 0.1],
            [0.05, 0.16],
            [0.1, 0.22],
            [0.05, 0.28],
            [0.06, 0.36],
            [p.plate * 0.5, 0.42],
            [p.plate * 0.5, 0.45],
            [t + 0.02, 0.44],
          ])
        : lathe([
            [0, 0],
            [p.plate * 0.8, 0],
            [p.plate, 0.08],
            [p.plate * 0.97, 0.09],
            [p.plate * 0.78, 0.03],
            [0, 0.03],
          ]);
    const wax = lathe([
      [t, top],
      [t, top + p.wax - 0.03],
      [t * 1.06, top + p.wax],
      [t * 0.8, top + p.wax],
      [0, top + p.wax - 0.04],
    ]);
    const flame = lathe(
      [
        [0, 0],
        [0.045, 0.05],
        [0.05, 0.09],
        [0.025, 0.18],
        [0, 0.26],
      ],
      true,
    );
    return group(
      part(holder, brass),
      part(
        lathe([
          [t + 0.01, top - 0.02],
          [t + 0.035, top],
          [t + 0.035, top + 0.1],
          [t + 0.005, top + 0.1],
        ]),
        brass,
      ),
      ...(p.stand === 'dish' ? [part(ring(0.1, 0.022), brass, [p.plate + 0.07, 0.1, 0])] : []),
      part(wax, matt(p.waxColour)),
      part(rod(0.08, 0.01), matt('#2a2420'), [0, top + p.wax - 0.04, 0]),
      part(flame, glow('#ffc25a', 1.3), [0, top + p.wax + 0.02, 0]),
    );
  },
});
