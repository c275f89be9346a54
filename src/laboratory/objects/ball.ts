import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze } from '../modelling/materials.ts';
import { group, part, put } from '../modelling/parts.ts';
import { ball as sphere, ring } from '../modelling/shapes.ts';
import { weave } from '../modelling/patterns.ts';

type Ball = {
  panels: number;
  pattern: string;
  cap: number;
  tilt: number;
  oneColour: string;
  otherColour: string;
  capColour: string;
};

export const family = defineFamily<Ball>({
  family: 'ball',
  nameDe: 'Ball',
  nameEn: 'ball',
  category: 'toy',
  exemplar: (rng) => ({
    panels: rng.integer(3, 4),
    pattern: rng.pick(['stripes', 'bands', 'dots']),
    cap: rng.between(0.14, 0.18),
    tilt: rng.between(-35, -20),
    oneColour: rng.pick(['#b5322d', '#27608b', '#3f7f50']),
    otherColour: rng.pick(['#f0e6d0', '#e0b64c']),
    capColour: rng.pick(['#f6f1e4', '#27405b']),
  }),
  changes: [
    step('panels', 2, [2, 7], 'more panels', 'fewer panels'),
    step('cap', 0.11, [0.06, 0.32], 'cap larger', 'cap smaller'),
    step('tilt', 45, [-80, 60], 'pattern turned to the left', 'pattern turned to the right'),
    swap('pattern', ['stripes', 'bands', 'dots'], 'pattern'),
  ],
  model: (p) => {
    const rows = p.pattern === 'bands' ? p.panels : p.pattern === 'dots' ? p.panels : 1;
    const skin = glaze(
      p.oneColour,
      weave(
        p.pattern as 'stripes',
        p.oneColour,
        p.otherColour,
        p.pattern === 'dots' ? p.panels * 2 : p.panels,
        rows,
      ),
    );
    const high = Math.sqrt(0.25 - (p.cap * 0.92) ** 2);
    return group(
      put(
        group(
          part(sphere(0.5), skin),
          part(
            sphere(0.5),
            glaze(p.capColour),
            [0, high - 0.0001, 0],
            [0, 0, 0],
            [p.cap * 2, 0.14 * p.cap * 4, p.cap * 2],
          ),
          part(ring(p.cap * 0.95, 0.012), glaze(p.capColour), [0, high, 0], [90, 0, 0]),
        ),
        [0, 0, 0],
        [18, 0, p.tilt],
      ),
    );
  },
});
