import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt, metal, wood } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { box, rod } from '../modelling/shapes.ts';

type Radio = {
  width: number;
  knobs: number;
  speaker: string;
  aerial: number;
  handle: string;
  bodyColour: string;
  clothColour: string;
};

export const family = defineFamily<Radio>({
  family: 'radio',
  nameDe: 'Radio',
  nameEn: 'radio',
  category: 'household',
  view: { azimuthDeg: 26, elevationDeg: 18 },
  exemplar: (rng) => ({
    width: rng.between(1.05, 1.25),
    knobs: rng.integer(2, 3),
    speaker: rng.pick(['round', 'slats']),
    aerial: rng.between(0.5, 0.75),
    handle: rng.pick(['handle', 'none']),
    bodyColour: rng.pick(['#8a4f2c', '#b5322d', '#3d6a70', '#d9cfb8']),
    clothColour: rng.pick(['#cbb98e', '#4a4236']),
  }),
  changes: [
    step('width', 0.25, [0.85, 1.55], 'wider', 'narrower'),
    step('knobs', 1, [1, 4], 'one knob more', 'one knob fewer'),
    step('aerial', 0.35, [0.15, 1.1], 'aerial longer', 'aerial shorter'),
    swap('speaker', ['round', 'slats'], 'speaker'),
    swap('handle', ['handle', 'none'], 'handle'),
  ],
  model: (p) => {
    const w = p.width;
    const [h, d] = [0.66, 0.34];
    const x = -w / 2 + 0.33;
    const front = d / 2;
    const slats = repeat(7, (i) =>
      part(box(0.5, 0.032, 0.02, 0.008), matt('#2a2420'), [x, 0.14 + i * 0.063, front + 0.006]),
    );
    const speaker =
      p.speaker === 'round'
        ? [
            part(rod(0.02, 0.25), matt(p.clothColour), [x, 0.33, front], [90, 0, 0]),
            part(rod(0.026, 0.07), matt('#2a2420'), [x, 0.33, front], [90, 0, 0]),
          ]
        : [part(box(0.54, 0.5, 0.015, 0.006), matt(p.clothColour), [x, 0.33, front]), ...slats];
    const field = w - 0.72;
    const middle = w / 2 - 0.06 - field / 2;
    const dial = [
      part(box(field, 0.2, 0.02, 0.008), glaze('#f2e8c8'), [middle, 0.47, front]),
      ...repeat(9, (i) =>
        part(box(0.008, 0.06, 0.01, 0), matt('#2a2420'), [
          middle - field * 0.42 + (field * 0.84 * i) / 8,
          0.45,
          front + 0.012,
        ]),
      ),
      part(box(0.016, 0.17, 0.01, 0), matt('#c23b34'), [middle + field * 0.12, 0.47, front + 0.014]),
    ];
    const knobs = repeat(p.knobs, (i) =>
      part(
        rod(0.07, Math.min(0.075, field / p.knobs / 2.3)),
        metal('#c9b27a'),
        [middle + field * ((i + 0.5) / p.knobs - 0.5), 0.2, front],
        [90, 0, 0],
      ),
    );
    const grip =
      p.handle === 'handle'
        ? [
            part(box(w * 0.6, 0.05, 0.08, 0.02), matt('#2a2420'), [0, h + 0.15, 0]),
            ...[-1, 1].map((s) =>
              part(box(0.05, 0.17, 0.06, 0.02), matt('#2a2420'), [s * w * 0.28, h + 0.07, 0]),
            ),
          ]
        : [];
    const shell = p.bodyColour === '#8a4f2c' ? wood(p.bodyColour) : glaze(p.bodyColour);
    return group(
      part(box(w, h, d, 0.08), shell, [0, h / 2, 0]),
      ...speaker,
      ...dial,
      ...knobs,
      ...grip,
      put(
        group(part(rod(p.aerial, 0.012), metal('#c4c6c8'))),
        [w / 2 - 0.1, h - 0.02, -d / 2 + 0.04],
        [0, 0, -16],
      ),
    );
  },
});
