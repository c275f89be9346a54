import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { matt, wood } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { box, rod } from '../modelling/shapes.ts';

type Broom = {
  width: number;
  bristles: number;
  stick: number;
  cut: string;
  blockColour: string;
  bristleColour: string;
};

export const family = defineFamily<Broom>({
  family: 'broom',
  nameDe: 'Besen',
  nameEn: 'broom',
  category: 'household',
  exemplar: (rng) => ({
    width: rng.between(0.5, 0.62),
    bristles: rng.between(0.18, 0.26),
    stick: rng.between(0.95, 1.15),
    cut: rng.pick(['straight', 'slanted']),
    blockColour: rng.pick(['#c79a5e', '#a8322d', '#27506b']),
    bristleColour: rng.pick(['#5a4630', '#c9a45c', '#3a3a3a']),
  }),
  changes: [
    step('width', 0.17, [0.35, 0.82], 'head wider', 'head narrower'),
    step('bristles', 0.13, [0.1, 0.42], 'bristles longer', 'bristles shorter'),
    step('stick', 0.3, [0.65, 1.45], 'stick longer', 'stick shorter'),
    swap('cut', ['straight', 'slanted'], 'edge of the bristles'),
  ],
  model: (p) => {
    const hair = matt(p.bristleColour);
    const columns = 22;
    const tufts = repeat(columns, (i) => {
      const t = (i + 0.5) / columns;
      const length = p.cut === 'slanted' ? p.bristles * (0.55 + 0.75 * t) : p.bristles;
      const x = (t - 0.5) * (p.width - 0.04);
      return [-0.045, 0, 0.045].map((z) =>
        part(
          rod(length, 0.017, 0.012, 8),
          hair,
          [x * (1 + 0.12 * length), 0.4 - length, z],
          [0, 0, (t - 0.5) * 14],
        ),
      );
    }).flat();
    const whole = group(
      ...tufts,
      part(box(p.width, 0.08, 0.16, 0.03), wood(p.blockColour), [0, 0.43, 0]),
      part(rod(0.1, 0.05, 0.035), wood(p.blockColour), [0, 0.46, 0]),
      part(rod(p.stick, 0.024), wood('#d2a86c'), [0, 0.5, 0]),
    );
    return group(put(whole, [0, 0, 0], [0, 0, -24]));
  },
});
