import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt, metal } from '../modelling/materials.ts';
import { group, part } from '../modelling/parts.ts';
import { ball, lathe, ring } from '../modelling/shapes.ts';

type Pot = { height: number; radius: number; lid: number; ears: string; bodyColour: string };

export const family = defineFamily<Pot>({
  family: 'pot',
  nameDe: 'Topf',
  nameEn: 'cooking pot',
  category: 'kitchen',
  view: { azimuthDeg: 18, elevationDeg: 24 },
  exemplar: (rng) => ({
    height: rng.between(0.42, 0.6),
    radius: rng.between(0.46, 0.54),
    lid: rng.between(0.1, 0.18),
    ears: rng.pick(['rings', 'bars']),
    bodyColour: rng.pick(['#a8322d', '#2f5f73', '#d9cfb8', '#4f6f52', '#c98a3c']),
  }),
  changes: [
    step('height', 0.18, [0.28, 0.8], 'taller', 'lower'),
    step('lid', 0.15, [0.02, 0.36], 'lid higher', 'lid flatter'),
    step('radius', 0.13, [0.34, 0.7], 'wider', 'narrower'),
    swap('ears', ['rings', 'bars', 'one long handle'], 'handles'),
  ],
  model: (p) => {
    const { height: h, radius: r } = p;
    const skin = glaze(p.bodyColour);
    const dark = matt('#26282b');
    const ears =
      p.ears === 'one long handle'
        ? [
            part(ring(0.001, 0.001), dark),
            part(
              lathe([
                [0, 0],
                [0.05, 0],
                [0.06, 0.2],
                [0.07, 0.75],
                [0, 0.8],
              ]),
              dark,
              [r, h * 0.82, 0],
              [0, 0, -82],
            ),
          ]
        : [-1, 1].map((s) =>
            part(
              ring(p.ears === 'rings' ? 0.13 : 0.17, 0.035),
              p.ears === 'rings' ? skin : dark,
              [s * (r + 0.03), h * 0.78, 0],
              [90, 0, 0],
              p.ears === 'rings' ? 1 : [0.55, 1, 1],
            ),
          );
    return group(
      part(
        lathe([
          [0, 0],
          [r * 0.9, 0],
          [r * 0.98, 0.05],
          [r, 0.12],
          [r, h],
          [r + 0.03, h + 0.01],
          [r + 0.03, h + 0.04],
        ]),
        skin,
      ),
      part(
        lathe(
          [
            [r + 0.02, h + 0.04],
            [r * 0.98, h + 0.06],
            [r * 0.6, h + 0.05 + p.lid * 0.75],
            [0.1, h + 0.05 + p.lid],
            [0, h + 0.05 + p.lid],
          ],
          true,
        ),
        skin,
      ),
      part(ring(r + 0.015, 0.02), metal('#c4c6c8'), [0, h + 0.04, 0], [90, 0, 0]),
      part(ball(0.08), dark, [0, h + 0.12 + p.lid, 0], [0, 0, 0], [1, 0.8, 1]),
      ...ears,
    );
  },
});
