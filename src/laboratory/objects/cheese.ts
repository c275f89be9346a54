import { step } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, matt } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { ball, outline, plate, ring } from '../modelling/shapes.ts';

type Cheese = {
  height: number;
  angle: number;
  holes: number;
  hole: number;
  bodyColour: string;
  rindColour: string;
};

/** Where holes sit on a cut face: along it, up it, and how large; in shares. */
const PLACES = [
  [0.72, 0.42, 1],
  [0.42, 0.6, 0.85],
  [0.55, 0.2, 0.6],
  [0.86, 0.76, 0.55],
  [0.26, 0.3, 0.6],
  [0.62, 0.82, 0.5],
  [0.9, 0.18, 0.5],
  [0.15, 0.66, 0.4],
] as const;

export const family = defineFamily<Cheese>({
  family: 'cheese',
  nameDe: 'Käse',
  nameEn: 'piece of cheese',
  category: 'food',
  view: { azimuthDeg: 24, elevationDeg: 28 },
  exemplar: (rng) => ({
    height: rng.between(0.36, 0.48),
    angle: rng.between(40, 58),
    holes: rng.integer(3, 6),
    hole: rng.between(0.075, 0.095),
    bodyColour: rng.pick(['#f0c34a', '#f3d98a', '#e8a93c']),
    rindColour: rng.pick(['#c98a2c', '#b5322d', '#8a6a3a']),
  }),
  changes: [
    step('height', 0.05, [0.24, 0.6], 'higher', 'lower'),
    step('angle', 5.9, [26, 76], 'cut wider', 'cut narrower'),
    step('holes', 3, [1, 8], 'more holes', 'fewer holes'),
    step('hole', 0.035, [0.04, 0.135], 'holes larger', 'holes smaller'),
  ],
  model: (p) => {
    const [paste, dark] = [matt(p.bodyColour), matt('#b07a1c')];
    const h = p.height;
    const half = (p.angle / 2) * (Math.PI / 180);
    const arc = (r: number) =>
      repeat(13, (i) => {
        const a = -half + (2 * half * i) / 12;
        return [r * Math.cos(a), r * Math.sin(a)] as const;
      });
    const wedge = plate(outline([[0, 0], ...arc(1)]), h, 0.012);
    const rind = plate(outline([...arc(1.03), ...[...arc(0.99)].reverse()]), h + 0.012, 0.006);
    const face = (s: number) =>
      put(
        group(
          ...PLACES.slice(0, p.holes).map(([along, up, size]) =>
            group(
              part(ball(p.hole * size), dark, [along, up * h, 0], [0, 0, 0], [1, 1, 0.08]),
              part(ring(p.hole * size, 0.012), paste, [along, up * h, 0.002]),
            ),
          ),
        ),
        [0, 0, 0],
        [0, s * (p.angle / 2), 0],
      );
    const top = PLACES.slice(0, Math.ceil(p.holes / 2)).map(([along, up, size]) =>
      part(
        ball(p.hole * size * 0.8),
        dark,
        [0.35 + along * 0.5, h, (up - 0.5) * 0.5 * along],
        [0, 0, 0],
        [1, 0.06, 1],
      ),
    );
    const whole = group(
      part(wedge, paste, [0, h / 2, 0], [-90, 0, 0]),
      part(rind, glaze(p.rindColour), [0, h / 2, 0], [-90, 0, 0]),
      face(-1),
      ...top,
    );
    return group(put(whole, [0, 0, 0], [0, 28, 0]));
  },
});
