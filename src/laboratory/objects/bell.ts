import { step, toggle } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { metal, wood } from '../modelling/materials.ts';
import { group, part } from '../modelling/parts.ts';
import { ball, lathe } from '../modelling/shapes.ts';

type Bell = {
  height: number;
  flare: number;
  handle: number;
  rings: boolean;
  bellColour: string;
  handleColour: string;
};

export const family = defineFamily<Bell>({
  family: 'bell',
  nameDe: 'Glocke',
  nameEn: 'bell',
  category: 'household',
  view: { azimuthDeg: 20, elevationDeg: 17 },
  exemplar: (rng) => ({
    height: rng.between(0.6, 0.75),
    flare: rng.between(0.42, 0.5),
    handle: rng.between(0.4, 0.55),
    rings: rng.chance(0.5),
    bellColour: rng.pick(['#c9993c', '#b8863a', '#b9bcc0']),
    handleColour: rng.pick(['#5a3a22', '#2c2a2a', '#8a4b2a']),
  }),
  changes: [
    step('height', 0.16, [0.45, 0.95], 'bell body taller', 'bell body shorter'),
    step('flare', 0.11, [0.3, 0.62], 'rim wider', 'rim narrower'),
    step('handle', 0.2, [0.2, 0.8], 'handle longer', 'handle shorter'),
    toggle('rings', 'two raised rings'),
  ],
  model: (p) => {
    const h = p.height;
    const top = 0.1 + h;
    const brass = metal(p.bellColour, 0.28);
    const shell = lathe(
      [
        [p.flare, 0.1],
        [p.flare * 0.94, 0.12],
        [p.flare * 0.68, 0.1 + h * 0.3],
        [p.flare * 0.56, 0.1 + h * 0.7],
        [p.flare * 0.4, 0.1 + h * 0.93],
        [0, top],
      ],
      true,
    );
    const grip = lathe(
      [
        [0.05, top - 0.02],
        [0.06, top + 0.06],
        [0.035, top + p.handle * 0.3],
        [0.075, top + p.handle * 0.65],
        [0.05, top + p.handle * 0.92],
        [0, top + p.handle],
      ],
      true,
    );
    const bands = p.rings
      ? [0.25, 0.6].map((t) => {
          const r = p.flare * (t < 0.4 ? 0.76 : 0.6);
          const y = 0.1 + h * t;
          return part(
            lathe([
              [r - 0.06, y - 0.035],
              [r + 0.03, y - 0.03],
              [r + 0.03, y + 0.03],
              [r - 0.06, y + 0.035],
            ]),
            brass,
          );
        })
      : [];
    return group(
      part(shell, brass),
      ...bands,
      part(grip, wood(p.handleColour)),
      part(ball(0.1), metal('#6f6a62'), [0, 0.1, 0]),
    );
  },
});
