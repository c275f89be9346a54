import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { matt, metal } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { box, rod } from '../modelling/shapes.ts';
import { turned } from '../modelling/turned.ts';

type Wristwatch = {
  dial: number;
  strap: number;
  hour: number;
  minute: number;
  marks: string;
  form: string;
  strapColour: string;
  caseColour: string;
  dialColour: string;
};

export const family = defineFamily<Wristwatch>({
  family: 'wristwatch',
  nameDe: 'Armbanduhr',
  nameEn: 'wristwatch',
  category: 'personal',
  view: { azimuthDeg: 0, elevationDeg: 56 },
  exemplar: (rng) => ({
    dial: rng.between(0.25, 0.29),
    strap: rng.between(0.2, 0.25),
    hour: rng.integer(1, 11),
    minute: rng.pick([0, 10, 20, 35, 45]),
    marks: rng.pick(['bars', 'dots']),
    form: rng.pick(['round', 'square']),
    strapColour: rng.pick(['#6b3f22', '#26282a', '#8c2f2a', '#3f5a6b', '#b98a54']),
    caseColour: rng.pick(['#c9a648', '#c3c7ca']),
    dialColour: rng.pick(['#f6f1e2', '#2a3440', '#e3e8ea']),
  }),
  changes: [
    step('dial', 0.06, [0.18, 0.38], 'case larger', 'case smaller'),
    step('strap', 0.08, [0.11, 0.36], 'strap wider', 'strap narrower'),
    step('hour', 4, [0, 11], 'hour hand turned on', 'hour hand turned back'),
    swap('marks', ['bars', 'dots'], 'marks'),
    swap('form', ['round', 'square'], 'case'),
  ],
  model: (p) => {
    const [leather, gold] = [matt(p.strapColour), metal(p.caseColour, 0.24)];
    const ink = matt(p.dialColour === '#2a3440' ? '#f1ead6' : '#22262a');
    const d = p.dial;
    // The strap curves down to the ground in short pieces.
    const strap = (s: number) =>
      repeat(12, (i) => {
        const t = i / 11;
        const y = 0.085 - 0.055 * Math.min(1, t * 1.6) ** 1.5;
        const wide = p.strap * 2 * (1 - 0.24 * t);
        return part(box(wide, 0.05, 0.085, 0.014), leather, [0, y, s * (d + 0.02 + t * 0.74)], [0, 0, 0]);
      });
    const stitches = [-1, 1].flatMap((s) =>
      repeat(9, (i) =>
        [-1, 1].map((x) =>
          part(box(0.012, 0.01, 0.035, 0.003), matt('#e6d6b0'), [
            x * p.strap * (0.86 - 0.02 * i),
            0.112 - 0.055 * Math.min(1, (i / 9) * 1.6) ** 1.5,
            s * (d + 0.08 + i * 0.072),
          ]),
        ),
      ).flat(),
    );
    const holes = repeat(5, (i) => part(rod(0.008, 0.02), matt('#1d1a18'), [0, 0.052, d + 0.36 + i * 0.075]));
    const buckle = [
      part(box(p.strap * 2, 0.05, 0.035, 0.012), gold, [0, 0.06, -d - 0.86]),
      part(box(p.strap * 2, 0.05, 0.035, 0.012), gold, [0, 0.06, -d - 0.72]),
      ...[-1, 1].map((s) => part(box(0.035, 0.05, 0.17, 0.012), gold, [s * p.strap * 0.98, 0.06, -d - 0.79])),
      part(box(0.025, 0.03, 0.16, 0.01), gold, [0, 0.09, -d - 0.79]),
    ];
    const square = p.form === 'square';
    const shell = square
      ? [
          part(box(d * 2, 0.13, d * 2.1, 0.05), gold, [0, 0.1, 0]),
          part(box(d * 1.74, 0.02, d * 1.84, 0.03), matt(p.dialColour), [0, 0.165, 0]),
        ]
      : [
          part(
            turned([
              [0, 0.02],
              [d * 0.95, 0.02],
              [d, 0.05],
              [d, 0.14],
              [d * 0.94, 0.18],
              [d * 0.87, 0.165],
            ]),
            gold,
          ),
          part(rod(0.02, d * 0.88), matt(p.dialColour), [0, 0.148, 0]),
        ];
    const up = 0.178;
    const marks = repeat(12, (i) => {
      const a = (i / 12) * Math.PI * 2;
      const out = d * 0.74 * (square ? 1 / Math.max(Math.abs(Math.sin(a)), Math.abs(Math.cos(a))) : 1);
      const at = [out * Math.sin(a), up, -out * Math.cos(a)] as const;
      return p.marks === 'dots'
        ? part(rod(0.008, d * 0.055), ink, at)
        : part(box(d * 0.055, 0.008, d * (i % 3 === 0 ? 0.22 : 0.13), 0.002), ink, at, [
            0,
            (-i * 360) / 12,
            0,
          ]);
    });
    const hand = (turn: number, length: number, wide: number, y: number) =>
      put(
        group(part(box(wide, 0.012, length, 0.004), ink, [0, y, -length * 0.42])),
        [0, 0, 0],
        [0, -turn, 0],
      );
    return group(
      put(
        group(
          ...strap(1),
          ...strap(-1),
          ...stitches,
          ...holes,
          ...buckle,
          ...shell,
          ...marks,
          hand(p.hour * 30 + p.minute / 2, d * 0.52, d * 0.09, up + 0.006),
          hand(p.minute * 6, d * 0.74, d * 0.06, up + 0.014),
          part(rod(0.03, d * 0.07), gold, [0, up, 0]),
          part(rod(0.08, 0.05), gold, [d + 0.06, 0.1, 0], [0, 0, 90]),
        ),
        [0, 0, 0],
        [0, -34, 0],
      ),
    );
  },
});
