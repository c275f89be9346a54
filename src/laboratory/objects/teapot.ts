import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze } from '../modelling/materials.ts';
import { group, part } from '../modelling/parts.ts';
import { weave, type Weave } from '../modelling/patterns.ts';
import { ball, lathe, tube } from '../modelling/shapes.ts';

type Teapot = {
  height: number;
  spout: number;
  handle: number;
  lid: number;
  pattern: string;
  bodyColour: string;
  figureColour: string;
};

export const family = defineFamily<Teapot>({
  family: 'teapot',
  nameDe: 'Teekanne',
  nameEn: 'teapot',
  category: 'kitchen',
  view: { azimuthDeg: 10, elevationDeg: 20 },
  exemplar: (rng) => ({
    height: rng.between(0.6, 0.8),
    spout: rng.between(0.3, 0.4),
    handle: rng.between(0.26, 0.34),
    lid: rng.between(0.1, 0.16),
    pattern: rng.pick(['plain', 'dots', 'bands', 'diamonds']),
    bodyColour: rng.pick(['#e9e3d4', '#5f7f6a', '#a85a3c', '#44607f']),
    figureColour: rng.pick(['#27405b', '#b5322d', '#d9b24c']),
  }),
  changes: [
    step('height', 0.22, [0.42, 1.02], 'taller', 'lower'),
    step('spout', 0.16, [0.18, 0.58], 'spout longer', 'spout shorter'),
    step('handle', 0.14, [0.14, 0.5], 'handle larger', 'handle smaller'),
    step('lid', 0.13, [0.03, 0.3], 'lid higher', 'lid flatter'),
    swap('pattern', ['plain', 'dots', 'bands', 'diamonds'], 'pattern'),
  ],
  model: (p) => {
    const h = p.height;
    const plain = glaze(p.bodyColour);
    const body = lathe(
      [
        [0, 0],
        [0.26, 0],
        [0.28, 0.03],
        [0.45, h * 0.3],
        [0.48, h * 0.5],
        [0.38, h * 0.84],
        [0.24, h],
      ],
      true,
    );
    const spout = tube(
      [
        [0.38, h * 0.28, 0],
        [0.56, h * 0.4, 0],
        [0.5 + p.spout * 0.55, h * 0.75, 0],
        [0.48 + p.spout, h * 1.0, 0],
      ],
      0.065,
    );
    const handle = tube(
      [
        [-0.38, h * 0.82, 0],
        [-0.45 - p.handle * 0.7, h * 0.92, 0],
        [-0.48 - p.handle, h * 0.6, 0],
        [-0.44 - p.handle * 0.4, h * 0.28, 0],
        [-0.42, h * 0.26, 0],
      ],
      0.045,
    );
    return group(
      part(body, glaze(p.bodyColour, weave(p.pattern as Weave, p.bodyColour, p.figureColour, 14, 4))),
      part(
        lathe(
          [
            [0.27, h - 0.02],
            [0.27, h + 0.01],
            [0.2, h + p.lid * 0.7],
            [0, h + p.lid],
          ],
          true,
        ),
        plain,
      ),
      part(ball(0.06), glaze(p.figureColour), [0, h + p.lid + 0.04, 0]),
      part(spout, plain),
      part(handle, plain),
    );
  },
});
