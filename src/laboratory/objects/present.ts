import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { weave, type Weave } from '../modelling/patterns.ts';
import { ball, box } from '../modelling/shapes.ts';
import { sweep } from '../modelling/sweep.ts';

type Present = {
  width: number;
  height: number;
  bow: number;
  loops: number;
  ribbon: number;
  pattern: string;
  paperColour: string;
  figureColour: string;
  ribbonColour: string;
};

const PATTERNS = ['plain', 'dots', 'stripes'] as const;

export const family = defineFamily<Present>({
  family: 'present',
  nameDe: 'Geschenk',
  nameEn: 'wrapped present',
  category: 'household',
  view: { azimuthDeg: 32, elevationDeg: 24 },
  exemplar: (rng) => ({
    width: rng.between(0.8, 0.98),
    height: rng.between(0.46, 0.62),
    bow: rng.between(0.24, 0.3),
    loops: rng.pick([2, 4]),
    ribbon: rng.between(0.09, 0.13),
    pattern: rng.pick(PATTERNS),
    paperColour: rng.pick(['#c23b34', '#2f6f8a', '#e6dcc4', '#4f7f52', '#6a4a86']),
    figureColour: rng.pick(['#f3ead6', '#e0b64c', '#d98a8a']),
    ribbonColour: rng.pick(['#e0b030', '#f6f1e4', '#1f3a5a', '#8c1f3a']),
  }),
  changes: [
    step('bow', 0.08, [0.14, 0.42], 'bow larger', 'bow smaller'),
    step('loops', 2, [2, 6], 'more loops', 'fewer loops'),
    step('ribbon', 0.096, [0.04, 0.22], 'ribbon broader', 'ribbon narrower'),
    swap('pattern', PATTERNS, 'pattern of the paper'),
  ],
  model: (p) => {
    const { width: w, height: h, bow: b } = p;
    const d = 0.72;
    const band = glaze(p.ribbonColour);
    const paper = matt(p.paperColour, weave(p.pattern as Weave, p.paperColour, p.figureColour, 4));
    const loop = sweep(
      [
        [0, 0, 0],
        [b * 0.5, b * 0.5, 0],
        [b * 1.1, b * 0.72, 0],
        [b * 1.4, b * 0.34, 0],
        [b * 0.8, b * 0.04, 0],
        [0, 0.02, 0],
      ],
      [0.035, 0.075, 0.1, 0.1, 0.075, 0.03],
      [0.14, 0.14, 1],
    );
    const tail = sweep(
      [
        [0, 0.02, 0],
        [b * 0.5, 0.06, 0.02],
        [b * 1.1, 0.02, 0.06],
      ],
      [0.03, 0.06, 0.065],
      [0.12, 0.12, 1],
    );
    const bows = repeat(p.loops, (i) =>
      put(group(part(loop, band)), [0, h, 0], [0, (360 * i) / p.loops + 16, 0]),
    );
    const tails = [60, 232].map((turn) => put(group(part(tail, band)), [0, h, 0], [0, turn, 0]));
    return group(
      part(box(w, h, d, 0.015), paper, [0, h / 2, 0]),
      part(box(p.ribbon, h + 0.012, d + 0.014, 0.012), band, [0, h / 2, 0]),
      part(box(w + 0.014, h + 0.01, p.ribbon, 0.012), band, [0, h / 2, 0]),
      ...bows,
      ...tails,
      part(ball(0.065), band, [0, h + 0.03, 0], [0, 0, 0], [1, 0.8, 1]),
    );
  },
});
