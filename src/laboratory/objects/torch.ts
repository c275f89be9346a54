import { step } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glass, glaze, glow, matt, metal } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { box, ring, rod } from '../modelling/shapes.ts';
import { turned } from '../modelling/turned.ts';

type Torch = {
  length: number;
  head: number;
  cone: number;
  switchAt: number;
  tail: string;
  bodyColour: string;
  trimColour: string;
};

export const family = defineFamily<Torch>({
  family: 'torch',
  nameDe: 'Taschenlampe',
  nameEn: 'torch',
  category: 'household',
  view: { azimuthDeg: 0, elevationDeg: 26 },
  exemplar: (rng) => ({
    length: rng.between(0.85, 1.05),
    head: rng.between(0.26, 0.31),
    cone: rng.between(0.3, 0.4),
    switchAt: rng.between(0.15, 0.3),
    tail: rng.pick(['flat', 'loop']),
    bodyColour: rng.pick(['#2a2c2f', '#b5322d', '#b9bcc0', '#d9a62e', '#2f5d7a']),
    trimColour: rng.pick(['#b9bcc0', '#2a2c2f', '#c9a648']),
  }),
  changes: [
    step('length', 0.32, [0.6, 1.4], 'body longer', 'body shorter'),
    step('head', 0.029, [0.2, 0.42], 'head wider', 'head narrower'),
    step('cone', 0.05, [0.14, 0.6], 'head longer', 'head shorter'),
  ],
  model: (p) => {
    const skin = p.bodyColour === '#b9bcc0' ? metal(p.bodyColour, 0.3) : glaze(p.bodyColour);
    const trim = p.trimColour === '#2a2c2f' ? matt(p.trimColour) : metal(p.trimColour, 0.28);
    const { length: l, head: h, cone: c } = p;
    const r = 0.15;
    const barrel = turned([
      [0, -l],
      [r * 0.9, -l],
      [r, -l + 0.03],
      [r, 0],
    ]);
    const head = turned([
      [r * 1.04, -0.03],
      [r * 1.06, 0.02],
      [h * 0.94, c * 0.8],
      [h, c * 0.86],
      [h, c],
      [h * 0.9, c],
      [h * 0.88, c - 0.03],
      [0.04, c * 0.5],
    ]);
    const whole = group(
      part(barrel, skin),
      part(head, trim),
      part(ring(h * 0.97, 0.03), skin, [0, c * 0.93, 0], [90, 0, 0]),
      part(rod(0.01, h * 0.88), glass('#f6f3e2', 0.45), [0, c - 0.035, 0]),
      part(rod(0.05, 0.05), glow('#fff3c4', 1.2), [0, c * 0.5, 0]),
      ...repeat(5, (i) => part(ring(r, 0.012), trim, [0, -l + 0.12 + i * 0.06, 0], [90, 0, 0])),
      part(box(0.12, 0.26, 0.06, 0.02), trim, [0, -p.switchAt - 0.06, -r]),
      part(box(0.06, 0.08, 0.05, 0.02), matt('#b5322d'), [0, -p.switchAt - 0.03, -r - 0.03]),
      part(rod(0.06, r * 1.04), trim, [0, -l - 0.02, 0]),
      ...(p.tail === 'loop' ? [part(ring(0.09, 0.02), trim, [0, -l - 0.08, 0])] : []),
    );
    // It lies, the lens towards the eye; the switch shows above.
    return group(put(group(put(whole, [0, 0, 0], [90, 0, 0])), [0, h, 0], [-9, -56, 0]));
  },
});
