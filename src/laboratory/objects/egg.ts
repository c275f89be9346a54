import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt } from '../modelling/materials.ts';
import { group, part } from '../modelling/parts.ts';
import { weave, type Weave } from '../modelling/patterns.ts';
import { lathe } from '../modelling/shapes.ts';

type Egg = {
  tall: number;
  cup: number;
  stem: number;
  foot: number;
  pattern: string;
  shellColour: string;
  cupColour: string;
  figureColour: string;
};

const PATTERNS = ['plain', 'stripes', 'dots', 'checks', 'bands'] as const;

export const family = defineFamily<Egg>({
  family: 'egg',
  nameDe: 'Ei im Becher',
  nameEn: 'egg in its cup',
  category: 'food',
  view: { azimuthDeg: 20, elevationDeg: 18 },
  exemplar: (rng) => ({
    tall: rng.between(0.58, 0.68),
    cup: rng.between(0.26, 0.34),
    stem: rng.between(0.1, 0.2),
    foot: rng.between(0.2, 0.26),
    pattern: rng.pick(PATTERNS),
    shellColour: rng.pick(['#c98d5e', '#f4eee0', '#d9ae86']),
    cupColour: rng.pick(['#f2eee3', '#a5bccb', '#e3c46a', '#d9a08c']),
    figureColour: rng.pick(['#27506b', '#8c2a26', '#2f5a40']),
  }),
  changes: [
    step('stem', 0.037, [0.04, 0.38], 'stem longer', 'stem shorter'),
    step('foot', 0.16, [0.13, 0.37], 'foot wider', 'foot narrower'),
    step('cup', 0.072, [0.18, 0.46], 'cup deeper', 'cup shallower'),
    swap('pattern', PATTERNS, 'pattern of the cup'),
  ],
  model: (p) => {
    const { stem: s, cup: c, tall: t } = p;
    const cup = lathe(
      [
        [0.05, s],
        [0.16, s + 0.05],
        [0.25, s + c * 0.5],
        [0.285, s + c],
        [0.275, s + c + 0.012],
        [0.262, s + c],
      ],
      true,
    );
    const foot = lathe(
      [
        [p.foot, 0],
        [p.foot, 0.02],
        [p.foot * 0.6, 0.05],
        [0.055, 0.05 + s * 0.4],
        [0.06, s + 0.02],
      ],
      true,
    );
    const egg = lathe(
      Array.from({ length: 25 }, (_, i) => {
        const angle = (Math.PI * i) / 24;
        // Blunter below than above: the radius swells towards the lower end.
        return [
          0.262 * Math.sin(angle) * (1 + 0.1 * Math.cos(angle)),
          (t * (1 - Math.cos(angle))) / 2,
        ] as const;
      }),
    );
    return group(
      part(cup, glaze(p.cupColour, weave(p.pattern as Weave, p.cupColour, p.figureColour, 10, 4))),
      part(foot, glaze(p.cupColour)),
      part(egg, matt(p.shellColour), [0, s + c - 0.24, 0]),
    );
  },
});
