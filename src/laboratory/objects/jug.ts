import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze } from '../modelling/materials.ts';
import { group, part } from '../modelling/parts.ts';
import { weave, type Weave } from '../modelling/patterns.ts';
import { lathe, tube } from '../modelling/shapes.ts';

type Jug = {
  height: number;
  belly: number;
  bellyAt: number;
  neck: number;
  handle: number;
  pattern: string;
  bodyColour: string;
  figureColour: string;
};

export const family = defineFamily<Jug>({
  family: 'jug',
  nameDe: 'Krug',
  nameEn: 'jug',
  category: 'kitchen',
  view: { azimuthDeg: 12, elevationDeg: 20 },
  exemplar: (rng) => ({
    height: rng.between(1.1, 1.5),
    belly: rng.between(0.42, 0.54),
    bellyAt: rng.between(0.28, 0.5),
    neck: rng.between(0.24, 0.34),
    handle: rng.between(0.2, 0.42),
    pattern: rng.pick(['plain', 'bands', 'dots', 'checks']),
    bodyColour: rng.pick(['#5b7f95', '#d9cfb8', '#8c4f3a', '#6d7f52', '#c9974a']),
    figureColour: rng.pick(['#2d3f58', '#f3efe7', '#3b2a20']),
  }),
  changes: [
    step('belly', 0.12, [0.34, 0.66], 'belly wider', 'belly narrower'),
    step('bellyAt', 0.22, [0.2, 0.64], 'belly higher', 'belly lower'),
    step('handle', 0.18, [0.14, 0.6], 'handle larger', 'handle smaller'),
    step('height', 0.28, [0.9, 1.8], 'taller', 'shorter'),
    swap('pattern', ['plain', 'bands', 'dots', 'checks'], 'pattern'),
  ],
  model: (p) => {
    const skin = glaze(p.bodyColour, weave(p.pattern as Weave, p.bodyColour, p.figureColour, 14, 4));
    const h = p.height;
    const body = lathe(
      [
        [0, 0],
        [p.belly * 0.62, 0],
        [p.belly * 0.72, 0.04],
        [p.belly, h * p.bellyAt],
        [p.neck, h * 0.82],
        [p.neck * 1.18, h],
        [p.neck * 1.08, h * 0.99],
        [p.neck * 0.9, h * 0.8],
      ],
      true,
    );
    // The spout: rim vertices on one side are drawn out.
    const place = body.getAttribute('position');
    for (let i = 0; i < place.count; i++) {
      const [x, y, z] = [place.getX(i), place.getY(i), place.getZ(i)];
      const up = Math.max(0, (y / h - 0.84) / 0.16);
      const side = Math.max(0, -x / Math.max(Math.hypot(x, z), 1e-6) - 0.55) / 0.45;
      place.setX(i, x - side * up * up * 0.2);
      place.setY(i, y + side * up * up * 0.06);
    }
    body.computeVertexNormals();
    const inner = p.neck * 0.98;
    const handle = tube(
      [
        [inner, h * 0.9, 0],
        [inner + p.handle * 0.7, h * 0.95, 0],
        [inner + p.handle * 1.25, h * 0.76, 0],
        [inner + p.handle * 1.1, h * 0.55, 0],
        [p.belly * 0.86, h * Math.min(p.bellyAt + 0.02, 0.45), 0],
      ],
      0.055,
    );
    return group(part(body, skin), part(handle, glaze(p.bodyColour)));
  },
});
