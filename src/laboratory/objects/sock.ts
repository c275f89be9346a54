import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { matt } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { weave, type Weave } from '../modelling/patterns.ts';
import { sweep } from '../modelling/sweep.ts';

type Sock = {
  shaft: number;
  foot: number;
  width: number;
  cuff: number;
  pattern: string;
  woolColour: string;
  figureColour: string;
  heelColour: string;
};

const PATTERNS = ['plain', 'bands', 'dots', 'checks'] as const;

export const family = defineFamily<Sock>({
  family: 'sock',
  nameDe: 'Socke',
  nameEn: 'sock',
  category: 'personal',
  view: { azimuthDeg: 0, elevationDeg: 54 },
  exemplar: (rng) => ({
    shaft: rng.between(0.62, 0.78),
    foot: rng.between(0.5, 0.62),
    width: rng.between(0.19, 0.22),
    cuff: rng.between(0.14, 0.2),
    pattern: rng.pick(PATTERNS),
    woolColour: rng.pick(['#8c3a34', '#4f6f8a', '#6b7a4a', '#c9b68a', '#5a5560']),
    figureColour: rng.pick(['#f0e6d0', '#d9a62e', '#27344a']),
    heelColour: rng.pick(['#3a3234', '#d9a62e', '#b5452e', '#e6ddc6']),
  }),
  changes: [
    step('shaft', 0.081, [0.38, 1.02], 'leg longer', 'leg shorter'),
    step('foot', 0.068, [0.32, 0.82], 'foot longer', 'foot shorter'),
    step('cuff', 0.19, [0.05, 0.36], 'cuff broader', 'cuff narrower'),
    swap('pattern', PATTERNS, 'pattern'),
  ],
  model: (p) => {
    const { shaft: s, foot: f, width: w } = p;
    const heel = matt(p.heelColour);
    const knit = matt(p.woolColour, weave(p.pattern as Weave, p.woolColour, p.figureColour, 6, 9));
    const whole = sweep(
      [
        [0, s, 0],
        [0.01, s * 0.66, 0],
        [0.02, s * 0.3, 0],
        [0.03, 0.05, 0],
        [0.12, -0.16, 0],
        [0.3, -0.27, 0],
        [0.14 + f * 0.62, -0.3, 0],
        [0.14 + f * 0.86, -0.3, 0],
        [0.14 + f, -0.3, 0],
      ],
      [w * 1.05, w, w * 0.96, w * 1.02, w * 1.12, w, w * 0.98, w * 0.92, w * 0.5],
      [1, 1, 0.42],
    );
    const toe = sweep(
      [
        [0.14 + f * 0.74, -0.3, 0],
        [0.14 + f * 0.86, -0.3, 0],
        [0.14 + f, -0.3, 0],
        [0.14 + f * 1.04, -0.3, 0],
      ],
      [w * 0.98, w * 0.97, w * 0.62, 0.02],
      [1, 1, 0.46],
    );
    const heelCap = sweep(
      [
        [-0.07, 0.02, 0],
        [-0.02, -0.14, 0],
        [0.08, -0.26, 0],
      ],
      [w * 0.42, w * 0.86, w * 0.42],
      [1, 1, 0.5],
    );
    const ribs = repeat(17, (i) => {
      const x = ((i - 8) / 8.2) * w * 1.02;
      const thick = Math.sqrt(Math.max(0, 1 - (x / (w * 1.1)) ** 2)) * w * 0.46 + 0.012;
      return part(
        sweep(
          [
            [x, s - p.cuff, 0],
            [x, s - p.cuff / 2, 0],
            [x, s + 0.012, 0],
          ],
          [thick, thick, thick],
          [0.2, 1, 1],
        ),
        heel,
      );
    });
    return group(
      put(group(part(whole, knit), part(toe, heel), part(heelCap, heel), ...ribs), [0, 0.1, 0], [-90, 0, 20]),
    );
  },
});
