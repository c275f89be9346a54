import { step } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, metal } from '../modelling/materials.ts';
import { group, part, put } from '../modelling/parts.ts';
import { ball, box, outline, plate, ring, tube } from '../modelling/shapes.ts';
import { body } from '../modelling/skin.ts';

type Handbag = {
  width: number;
  height: number;
  taper: number;
  handle: number;
  flap: number;
  clasp: string;
  leatherColour: string;
  metalColour: string;
};

export const family = defineFamily<Handbag>({
  family: 'handbag',
  nameDe: 'Handtasche',
  nameEn: 'handbag',
  category: 'personal',
  view: { azimuthDeg: 28, elevationDeg: 18 },
  exemplar: (rng) => ({
    width: rng.between(0.88, 1.02),
    height: rng.between(0.58, 0.7),
    taper: rng.between(0.68, 0.84),
    handle: rng.between(0.34, 0.48),
    flap: rng.between(0.3, 0.4),
    clasp: rng.pick(['plate', 'ring', 'balls']),
    leatherColour: rng.pick(['#6b3a22', '#26282a', '#8c2433', '#27405b', '#b08a5a', '#3f5f4a']),
    metalColour: rng.pick(['#d9b24a', '#c3c7ca']),
  }),
  changes: [
    step('width', 0.11, [0.7, 1.22], 'wider', 'narrower'),
    step('height', 0.072, [0.42, 0.86], 'taller', 'lower'),
    step('taper', 0.08, [0.45, 1], 'wider above', 'narrower above'),
    step('handle', 0.22, [0.18, 0.7], 'handle higher', 'handle lower'),
    step('flap', 0.19, [0.16, 0.56], 'flap longer', 'flap shorter'),
  ],
  model: (p) => {
    const [leather, gold] = [glaze(p.leatherColour), metal(p.metalColour, 0.22)];
    const { width: w, height: h, taper: t } = p;
    const bag = body([
      { y: 0.01, width: w * 0.94, depth: 0.34, square: 5 },
      { y: 0.07, width: w, depth: 0.37, square: 5 },
      { y: h * 0.5, width: w * (1 + t) * 0.5, depth: 0.31, square: 4.4 },
      { y: h * 0.92, width: w * t, depth: 0.2, square: 4.4 },
      { y: h, width: w * t * 0.96, depth: 0.14, square: 4 },
    ]);
    const x = (w * t) / 2;
    const f = p.flap;
    const flap = plate(
      outline(
        [
          [-x * 1.0, 0],
          [-x * 1.04, -f * 0.4],
          [-x * 0.7, -f * 0.82],
          [0, -f],
          [x * 0.7, -f * 0.82],
          [x * 1.04, -f * 0.4],
          [x * 1.0, 0],
          [0, 0.03],
        ],
        true,
      ),
      0.035,
      0.012,
    );
    const handle = tube(
      [
        [-x * 0.62, h - 0.06, 0],
        [-x * 0.6, h + p.handle * 0.55, 0],
        [-x * 0.36, h + p.handle * 0.93, 0],
        [0, h + p.handle, 0],
        [x * 0.36, h + p.handle * 0.93, 0],
        [x * 0.6, h + p.handle * 0.55, 0],
        [x * 0.62, h - 0.06, 0],
      ],
      0.036,
    );
    const clasp = {
      plate: [part(box(0.15, 0.11, 0.04, 0.02), gold), part(box(0.05, 0.05, 0.07, 0.015), gold)],
      ring: [
        part(ring(0.07, 0.02), gold, [0, -0.02, 0.01]),
        part(box(0.04, 0.08, 0.04, 0.01), gold, [0, 0.05, 0]),
      ],
      balls: [part(ball(0.05), gold, [-0.035, 0, 0.02]), part(ball(0.05), gold, [0.04, 0.02, 0.02])],
    }[p.clasp];
    // The flap lies on the front, which leans back.
    const lean = (Math.atan(0.085 / (h * 0.9)) * 180) / Math.PI;
    const front = put(
      group(part(flap, leather), put(group(...(clasp ?? [])), [0, -f + 0.05, 0.035])),
      [0, h * 0.97, 0.09],
      [-lean - 3, 0, 0],
    );
    return group(
      part(bag, leather),
      front,
      part(handle, leather),
      ...[-1, 1].map((s) => part(ring(0.05, 0.014), gold, [s * x * 0.62, h - 0.03, 0], [0, 90, 0])),
      ...[-1, 1].flatMap((sx) =>
        [-1, 1].map((sz) => part(ball(0.03), gold, [sx * w * 0.38, 0.012, sz * 0.11])),
      ),
    );
  },
});
