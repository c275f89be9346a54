import { step } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, metal } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { lathe, rod } from '../modelling/shapes.ts';
import { sweep } from '../modelling/sweep.ts';

type Trumpet = {
  bell: number;
  flare: number;
  length: number;
  loop: number;
  valves: number;
  metalColour: string;
  capColour: string;
};

export const family = defineFamily<Trumpet>({
  family: 'trumpet',
  nameDe: 'Trompete',
  nameEn: 'trumpet',
  category: 'household',
  view: { azimuthDeg: 24, elevationDeg: 18 },
  exemplar: (rng) => ({
    bell: rng.between(0.24, 0.29),
    flare: rng.between(0.36, 0.46),
    length: rng.between(1.15, 1.3),
    loop: rng.between(0.13, 0.16),
    valves: rng.between(0.32, 0.4),
    metalColour: rng.pick(['#d9b24a', '#c9ccd0', '#c98a4a']),
    capColour: rng.pick(['#efe6d2', '#26282a', '#d9b24a']),
  }),
  changes: [
    step('bell', 0.07, [0.16, 0.4], 'bell wider', 'bell narrower'),
    step('length', 0.16, [0.95, 1.55], 'longer', 'shorter'),
    step('loop', 0.03, [0.07, 0.25], 'loop higher', 'loop lower'),
    step('valves', 0.1, [0.2, 0.58], 'valves taller', 'valves lower'),
  ],
  model: (p) => {
    const brass = metal(p.metalColour, 0.2);
    const cap = p.capColour === '#d9b24a' ? brass : glaze(p.capColour);
    const { length: l, bell: b, loop: q } = p;
    const x = l / 2;
    const bell = lathe(
      [
        [0.04, 0],
        [0.05, p.flare * 0.35],
        [0.08, p.flare * 0.66],
        [b * 0.55, p.flare * 0.9],
        [b * 0.92, p.flare * 0.99],
        [b, p.flare],
        [b * 0.97, p.flare * 1.01],
        [b * 0.5, p.flare * 0.9],
        [0.06, p.flare * 0.5],
      ],
      true,
    );
    const loopAt = (s: number) =>
      repeat(7, (i) => {
        const a = (Math.PI * i) / 6;
        return [s * (x * 0.56 + q * Math.sin(a)), q * Math.cos(a), 0.02 * Math.cos(a)] as const;
      });
    const bellTube = sweep(
      [
        [-x + p.flare - 0.02, q, 0.02],
        [-x * 0.2, q, 0.02],
        [x * 0.3, q, 0.02],
        ...loopAt(1),
        [x * 0.2, -q, -0.02],
        [0, -q, -0.02],
      ],
      repeat(12, () => 0.04),
    );
    const leadPipe = sweep(
      [
        [x + 0.12, q, -0.08],
        [x * 0.4, q, -0.08],
        [-x * 0.3, q, -0.08],
        [-x * 0.52, q * 0.9, -0.08],
        [-x * 0.52 - q, 0, -0.06],
        [-x * 0.52, -q * 0.9, -0.04],
        [-x * 0.2, -q, -0.03],
        [0, -q, -0.03],
      ],
      repeat(8, () => 0.034),
    );
    const valve = (at: number) =>
      group(
        part(rod(p.valves, 0.068), brass, [at, -0.24, -0.03]),
        part(rod(0.04, 0.076), brass, [at, p.valves - 0.28, -0.03]),
        part(rod(0.04, 0.076), brass, [at, -0.25, -0.03]),
        part(rod(0.12, 0.02), brass, [at, p.valves - 0.24, -0.03]),
        part(rod(0.03, 0.052), cap, [at, p.valves - 0.13, -0.03]),
      );
    const mouth = lathe(
      [
        [0.028, 0],
        [0.034, 0.08],
        [0.06, 0.16],
        [0.078, 0.2],
        [0.05, 0.19],
      ],
      true,
    );
    const whole = group(
      part(bell, brass, [-x + p.flare, q, 0.02], [0, 0, 90]),
      part(bellTube, brass),
      part(leadPipe, brass),
      ...[-0.16, 0, 0.16].map((t) => valve(t + 0.02)),
      part(mouth, brass, [x + 0.1, q, -0.08], [0, 0, -90]),
    );
    return group(put(whole, [0, 0.25, 0]));
  },
});
