import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { matt, wood } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { weave, type Weave } from '../modelling/patterns.ts';
import { ball, box, rod } from '../modelling/shapes.ts';

type Armchair = {
  back: number;
  arm: number;
  width: number;
  legs: number;
  pattern: string;
  tufts: string;
  clothColour: string;
  figureColour: string;
  woodColour: string;
};

const PATTERNS = ['plain', 'stripes', 'dots'] as const;

export const family = defineFamily<Armchair>({
  family: 'armchair',
  nameDe: 'Sessel',
  nameEn: 'armchair',
  category: 'furniture',
  view: { azimuthDeg: 32, elevationDeg: 18 },
  exemplar: (rng) => ({
    back: rng.between(0.62, 0.76),
    arm: rng.between(0.26, 0.34),
    width: rng.between(0.56, 0.64),
    legs: rng.between(0.1, 0.18),
    pattern: rng.pick(PATTERNS),
    tufts: rng.pick(['none', 'buttons']),
    clothColour: rng.pick(['#8c3a34', '#4f6f5a', '#3f5a7a', '#b08a4a', '#7a6a80']),
    figureColour: rng.pick(['#ead9b5', '#d9a648', '#2a2a34']),
    woodColour: rng.pick(['#5a3520', '#a06a3a']),
  }),
  changes: [
    step('back', 0.24, [0.42, 0.98], 'back higher', 'back lower'),
    step('arm', 0.04, [0.14, 0.46], 'arms higher', 'arms lower'),
    swap('tufts', ['none', 'buttons'], 'buttons of the back'),
    swap('pattern', PATTERNS, 'pattern'),
  ],
  model: (p) => {
    const cloth = matt(p.clothColour, weave(p.pattern as Weave, p.clothColour, p.figureColour, 4));
    const plain = matt(p.clothColour);
    const w = p.width;
    const low = p.legs;
    const seat = low + 0.3;
    const back = box(w + 0.04, p.back, 0.2, 0.09);
    const arms = [-1, 1].map((s) =>
      group(
        part(box(0.15, p.arm + 0.2, 0.64, 0.05), cloth, [
          s * (w / 2 + 0.07),
          seat + (p.arm - 0.2) / 2 - 0.04,
          0.02,
        ]),
        part(rod(0.66, 0.1), cloth, [s * (w / 2 + 0.08), seat + p.arm - 0.05, -0.31], [90, 0, 0]),
        part(ball(0.1), plain, [s * (w / 2 + 0.08), seat + p.arm - 0.05, 0.35], [0, 0, 0], [1, 1, 0.3]),
        part(ball(0.024), wood(p.woodColour), [s * (w / 2 + 0.08), seat + p.arm - 0.05, 0.385]),
      ),
    );
    const legs = [-1, 1].flatMap((x) =>
      [-1, 1].map((z) =>
        part(rod(low + 0.03, 0.026, 0.044), wood(p.woodColour), [x * (w / 2 + 0.03), 0, z * 0.25 + 0.01]),
      ),
    );
    const buttons =
      p.tufts === 'buttons'
        ? repeat(5, (i) => {
            const row = i < 3 ? 0 : 1;
            const x = row === 0 ? (i - 1) * w * 0.28 : (i - 3.5) * w * 0.28;
            return part(
              ball(0.045),
              matt('#2a2420'),
              [x, p.back * (0.72 - row * 0.2), 0.1],
              [0, 0, 0],
              [1, 1, 0.5],
            );
          })
        : [];
    return group(
      ...legs,
      part(box(w + 0.2, 0.16, 0.62, 0.04), cloth, [0, low + 0.09, 0.01]),
      part(box(w - 0.02, 0.17, 0.6, 0.075), cloth, [0, seat - 0.07, 0.06]),
      put(group(part(back, cloth, [0, p.back / 2, 0]), ...buttons), [0, seat - 0.12, -0.25], [-9, 0, 0]),
      ...arms,
    );
  },
});
