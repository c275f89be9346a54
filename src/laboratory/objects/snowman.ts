import { step, toggle } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { matt, wood } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { ball, box, ring, rod, tube } from '../modelling/shapes.ts';
import { turned } from '../modelling/turned.ts';

type Snowman = {
  middle: number;
  hat: number;
  nose: number;
  buttons: number;
  scarf: boolean;
  broom: boolean;
  hatColour: string;
  scarfColour: string;
};

export const family = defineFamily<Snowman>({
  family: 'snowman',
  nameDe: 'Schneemann',
  nameEn: 'snowman',
  category: 'garden',
  view: { azimuthDeg: 22, elevationDeg: 14 },
  exemplar: (rng) => ({
    middle: rng.between(0.28, 0.32),
    hat: rng.between(0.22, 0.3),
    nose: rng.between(0.2, 0.28),
    buttons: rng.integer(2, 4),
    scarf: rng.chance(0.6),
    broom: rng.chance(0.6),
    hatColour: rng.pick(['#26282a', '#5a3a26', '#3a4a6a', '#8c2f2a']),
    scarfColour: rng.pick(['#c23b34', '#2f6f8a', '#4f8a52', '#d9a62e']),
  }),
  changes: [
    step('middle', 0.05, [0.22, 0.4], 'middle ball larger', 'middle ball smaller'),
    step('hat', 0.12, [0.1, 0.46], 'hat taller', 'hat lower'),
    step('nose', 0.13, [0.08, 0.46], 'nose longer', 'nose shorter'),
    step('buttons', 1, [1, 5], 'one button more', 'one button fewer'),
    toggle('scarf', 'scarf'),
    toggle('broom', 'broom'),
  ],
  model: (p) => {
    const [snow, coal, felt] = [matt('#fbfcfd'), matt('#1d1d1f'), matt(p.hatColour)];
    const m = p.middle;
    const [r, h] = [0.4, 0.22];
    const y1 = r * 0.9;
    const y2 = y1 + r * 0.82 + m * 0.55;
    const y3 = y2 + m * 0.78 + h * 0.7;
    const hat = turned([
      [0, 0],
      [0.28, 0],
      [0.285, 0.02],
      [0.175, 0.03],
      [0.165, p.hat],
      [0.15, p.hat + 0.015],
      [0, p.hat + 0.015],
    ]);
    const buttons = repeat(p.buttons, (i) => {
      const t = (i + 0.5) / p.buttons;
      const y = y2 - m * 0.66 + m * 1.24 * t;
      const z = Math.sqrt(Math.max(0, m * m - (y - y2) ** 2));
      return part(ball(0.034), coal, [0, y, z - 0.005]);
    });
    const mouth = repeat(5, (i) => {
      const a = ((i - 2) * 22 * Math.PI) / 180;
      return part(ball(0.016), coal, [
        h * 0.5 * Math.sin(a),
        y3 - h * 0.42 - 0.035 * Math.cos(a) + 0.02,
        h * 0.86 * Math.cos(a),
      ]);
    });
    const scarf = p.scarf
      ? [
          part(ring(h * 0.86, 0.058), matt(p.scarfColour), [0, y3 - h * 0.8, 0], [90, 0, 0], [1, 1, 0.9]),
          part(
            box(0.11, 0.34, 0.04, 0.016),
            matt(p.scarfColour),
            [0.13, y3 - h * 0.8 - 0.18, h * 0.95],
            [9, 12, 6],
          ),
        ]
      : [];
    const arms = [-1, 1].map((s) =>
      part(
        tube(
          [
            [s * m * 0.85, y2 + 0.03, 0.02],
            [s * (m + 0.14), y2 + 0.09, 0.05],
            [s * (m + 0.26), y2 + (s > 0 ? 0.02 : 0.2), 0.08],
          ],
          0.02,
        ),
        wood('#5a3a22'),
      ),
    );
    const broom = p.broom
      ? [
          put(
            group(
              part(rod(1.05, 0.02), wood('#a06a3a')),
              part(rod(0.3, 0.05, 0.15, 20), matt('#c79a52'), [0, 1.02, 0]),
              part(ring(0.07, 0.016), matt('#8a5a32'), [0, 1.07, 0], [90, 0, 0]),
            ),
            [m + 0.25, 0, 0.1],
            [0, 0, -3],
          ),
        ]
      : [];
    return group(
      part(ball(r), snow, [0, y1, 0], [0, 0, 0], [1, 0.95, 1]),
      part(ball(m), snow, [0, y2, 0]),
      part(ball(h), snow, [0, y3, 0]),
      part(hat, felt, [0, y3 + h * 0.78, 0], [-6, 0, 5]),
      part(
        turned([
          [0.178, 0.03],
          [0.176, 0.09],
        ]),
        matt(p.scarfColour),
        [0, y3 + h * 0.78, 0],
        [-6, 0, 5],
      ),
      part(rod(p.nose, 0.042, 0.006), matt('#e0742a'), [0, y3, h * 0.94], [84, 0, 0]),
      ...[-1, 1].map((s) => part(ball(0.028), coal, [s * h * 0.36, y3 + h * 0.3, h * 0.86])),
      ...mouth,
      ...buttons,
      ...scarf,
      ...arms,
      ...broom,
    );
  },
});
