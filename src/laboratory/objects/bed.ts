import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { matt, wood } from '../modelling/materials.ts';
import { group, part, repeat } from '../modelling/parts.ts';
import { weave, type Weave } from '../modelling/patterns.ts';
import { box, outline, plate } from '../modelling/shapes.ts';

type Bed = {
  head: number;
  foot: number;
  pillows: number;
  board: string;
  pattern: string;
  woodColour: string;
  blanketColour: string;
};

export const family = defineFamily<Bed>({
  family: 'bed',
  nameDe: 'Bett',
  nameEn: 'bed',
  category: 'furniture',
  view: { azimuthDeg: 38, elevationDeg: 26 },
  exemplar: (rng) => ({
    head: rng.between(0.75, 0.95),
    foot: rng.between(0.36, 0.5),
    pillows: rng.integer(1, 2),
    board: rng.pick(['straight', 'curved']),
    pattern: rng.pick(['plain', 'checks', 'stripes', 'dots']),
    woodColour: rng.pick(['#a06a3a', '#6b4428', '#d0ab78']),
    blanketColour: rng.pick(['#7d9fb0', '#b5605a', '#8faa7c', '#c9a85c']),
  }),
  changes: [
    step('head', 0.28, [0.52, 1.3], 'headboard higher', 'headboard lower'),
    step('foot', 0.26, [0.26, 0.8], 'footboard higher', 'footboard lower'),
    swap('board', ['straight', 'curved'], 'boards'),
    swap('pattern', ['plain', 'checks', 'stripes', 'dots'], 'pattern of the blanket'),
  ],
  model: (p) => {
    const timber = wood(p.woodColour);
    const [w, l] = [1, 1.9];
    const board = (height: number) => {
      const x = w / 2 + 0.04;
      return p.board === 'curved'
        ? plate(
            outline([
              [-x, 0.1],
              [x, 0.1],
              [x, height * 0.78],
              [x * 0.6, height * 0.94],
              [0, height],
              [-x * 0.6, height * 0.94],
              [-x, height * 0.78],
            ]),
            0.06,
            0.01,
          )
        : plate(
            outline([
              [-x, 0.1],
              [x, 0.1],
              [x, height],
              [-x, height],
            ]),
            0.06,
            0.01,
          );
    };
    const cloth = matt(p.blanketColour, weave(p.pattern as Weave, p.blanketColour, '#f3efe4', 5));
    const places = p.pillows === 1 ? [0] : [-0.24, 0.24];
    return group(
      part(board(p.head), timber, [0, 0, -l / 2]),
      part(board(p.foot), timber, [0, 0, l / 2]),
      ...[-1, 1].flatMap((x) => [
        part(box(0.05, 0.16, l), timber, [(x * w) / 2, 0.26, 0]),
        ...[-1, 1].map((z) => part(box(0.08, 0.3, 0.08), timber, [(x * w) / 2, 0.15, (z * l) / 2])),
      ]),
      part(box(w - 0.02, 0.2, l - 0.06, 0.06), matt('#f4f0e6'), [0, 0.38, 0]),
      part(box(w + 0.08, 0.17, l * 0.68, 0.07), cloth, [0, 0.45, 0.26]),
      part(box(w + 0.09, 0.06, 0.2, 0.03), matt('#f7f3ea'), [0, 0.52, -0.36]),
      ...repeat(p.pillows, (i) =>
        part(
          box(p.pillows === 1 ? 0.72 : 0.44, 0.17, 0.36, 0.08),
          matt('#fbf8f0'),
          [places[i] ?? 0, 0.55, -0.68],
          [14, 0, 0],
        ),
      ),
    );
  },
});
