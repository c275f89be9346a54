import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { metal, wood } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { box, rod } from '../modelling/shapes.ts';

type Ladder = { rungs: number; spread: number; width: number; top: string; woodColour: string };

export const family = defineFamily<Ladder>({
  family: 'ladder',
  nameDe: 'Leiter',
  nameEn: 'ladder',
  category: 'tool',
  exemplar: (rng) => ({
    rungs: rng.integer(5, 6),
    spread: rng.between(17, 22),
    width: rng.between(0.42, 0.5),
    top: rng.pick(['board', 'open']),
    woodColour: rng.pick(['#c79a62', '#a06a3a', '#d9b67e']),
  }),
  changes: [
    step('rungs', 2, [3, 9], 'more rungs', 'fewer rungs'),
    step('spread', 8, [9, 30], 'legs wider apart', 'legs closer together'),
    step('width', 0.13, [0.28, 0.66], 'wider', 'narrower'),
    swap('top', ['board', 'open'], 'top'),
  ],
  model: (p) => {
    const timber = wood(p.woodColour);
    const length = 1.5;
    const side = (turn: number, rungs: number) =>
      put(
        group(
          ...[-1, 1].map((s) =>
            part(box(0.05, length, 0.07), timber, [(s * p.width) / 2, -length / 2, 0], [0, 0, s * 3]),
          ),
          ...repeat(rungs, (i) => {
            const y = -length * ((i + 0.7) / (rungs + 0.3));
            return part(box(p.width - y * 0.1, 0.035, 0.08), timber, [0, y, 0]);
          }),
        ),
        [0, length, 0],
        [turn, 0, 0],
      );
    return group(
      side(-p.spread, p.rungs),
      side(p.spread, 1),
      part(rod(p.width + 0.1, 0.02), metal('#8f9499'), [p.width / 2 + 0.05, length - 0.03, 0], [0, 0, 90]),
      ...(p.top === 'board' ? [part(box(p.width + 0.14, 0.04, 0.26), timber, [0, length + 0.02, 0])] : []),
    );
  },
});
