import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, metal, wood } from '../modelling/materials.ts';
import { group, part, put } from '../modelling/parts.ts';
import { weave, type Weave } from '../modelling/patterns.ts';
import { ball, lathe, rod } from '../modelling/shapes.ts';
import { spiral, sweep } from '../modelling/sweep.ts';

type SpinningTop = {
  girth: number;
  upper: number;
  lower: number;
  handle: number;
  pattern: string;
  knob: string;
  bodyColour: string;
  figureColour: string;
};

const PATTERNS = ['stripes', 'bands', 'diamonds'] as const;

export const family = defineFamily<SpinningTop>({
  family: 'spinning-top',
  nameDe: 'Kreisel',
  nameEn: 'humming top',
  category: 'toy',
  view: { azimuthDeg: 10, elevationDeg: 22 },
  exemplar: (rng) => ({
    girth: rng.between(0.48, 0.56),
    upper: rng.between(0.24, 0.34),
    lower: rng.between(0.3, 0.4),
    handle: rng.between(0.28, 0.4),
    pattern: rng.pick(PATTERNS),
    knob: rng.pick(['ball', 'bar']),
    bodyColour: rng.pick(['#b5322d', '#27608a', '#e0b040', '#4f8a5a']),
    figureColour: rng.pick(['#f3ead0', '#e0b64c', '#1f3a5a']),
  }),
  changes: [
    step('girth', 0.06, [0.36, 0.7], 'wider', 'narrower'),
    step('upper', 0.061, [0.12, 0.5], 'upper half higher', 'upper half flatter'),
    step('lower', 0.044, [0.18, 0.56], 'lower half deeper', 'lower half flatter'),
    step('handle', 0.21, [0.14, 0.6], 'stem longer', 'stem shorter'),
    swap('knob', ['ball', 'bar'], 'knob'),
    swap('pattern', PATTERNS, 'pattern'),
  ],
  model: (p) => {
    const { girth: g, upper: u, lower: o, handle: h } = p;
    const skin = glaze(p.bodyColour, weave(p.pattern as Weave, p.bodyColour, p.figureColour, 12, 6));
    const mid = o + 0.1;
    const body = lathe(
      [
        [0.04, 0.1],
        [g * 0.34, 0.1 + o * 0.3],
        [g * 0.8, 0.1 + o * 0.76],
        [g * 0.98, mid - 0.02],
        [g * 0.98, mid + 0.03],
        [g * 0.8, mid + u * 0.42],
        [g * 0.4, mid + u * 0.82],
        [0.1, mid + u],
        [0.05, mid + u + 0.01],
      ],
      true,
    );
    const steel = metal('#c3c7ca', 0.22);
    const top = mid + u;
    const thread = spiral(0.032, h - 0.06, 5, 10).map(([x, y, z]) => [x, top + 0.02 + y, z] as const);
    const knob =
      p.knob === 'ball'
        ? [part(ball(0.12), wood('#a05a2c'), [0, top + h + 0.06, 0])]
        : [part(rod(0.44, 0.06), wood('#a05a2c'), [0.22, top + h + 0.02, 0], [0, 0, 90])];
    const whole = group(
      part(rod(0.14, 0.012, 0.05), steel),
      part(body, skin),
      part(
        lathe(
          [
            [g * 0.985, mid - 0.025],
            [g * 1.03, mid],
            [g * 0.985, mid + 0.03],
          ],
          true,
        ),
        steel,
      ),
      part(
        lathe([
          [0.13, top - 0.03],
          [0.08, top + 0.03],
          [0, top + 0.04],
        ]),
        steel,
      ),
      part(rod(h, 0.026), steel, [0, top, 0]),
      part(
        sweep(
          thread,
          thread.map(() => 0.013),
        ),
        steel,
      ),
      ...knob,
    );
    return group(put(whole, [0, 0.04, 0], [6, 0, -11]));
  },
});
