import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, metal } from '../modelling/materials.ts';
import { group, part, put, repeat } from '../modelling/parts.ts';
import { box, outline, plate, rod } from '../modelling/shapes.ts';
import { sweep } from '../modelling/sweep.ts';

type Pliers = {
  handle: number;
  jaw: number;
  open: number;
  nose: string;
  bow: number;
  gripColour: string;
};

export const family = defineFamily<Pliers>({
  family: 'pliers',
  nameDe: 'Zange',
  nameEn: 'pliers',
  category: 'tool',
  view: { azimuthDeg: 0, elevationDeg: 58 },
  exemplar: (rng) => ({
    handle: rng.between(0.85, 1),
    jaw: rng.between(0.38, 0.5),
    open: rng.between(7, 12),
    nose: rng.pick(['broad', 'pointed']),
    bow: rng.between(0.18, 0.26),
    gripColour: rng.pick(['#b5322d', '#27506b', '#d9a62e', '#2a2c2f', '#3f7050']),
  }),
  changes: [
    step('handle', 0.11, [0.6, 1.3], 'handles longer', 'handles shorter'),
    step('jaw', 0.27, [0.22, 0.72], 'jaws longer', 'jaws shorter'),
    step('open', 3, [2, 24], 'opened wider', 'opened less'),
    step('bow', 0.03, [0.08, 0.4], 'handles more bent', 'handles straighter'),
    swap('nose', ['broad', 'pointed'], 'jaws'),
  ],
  model: (p) => {
    const [steel, grip] = [metal('#8f959b', 0.3), glaze(p.gripColour)];
    const { handle: h, jaw: j } = p;
    const tip = p.nose === 'pointed' ? 0.02 : 0.12;
    const half = (s: number) => {
      const jaw = outline([
        [s * 0.008, j],
        [s * tip, j],
        [s * (tip * 0.6 + 0.1), j * 0.5],
        [s * 0.17, 0.05],
        [s * 0.13, -0.1],
        [-s * 0.1, -0.16],
        [-s * 0.14, -0.02],
        [s * 0.008, 0.1],
      ]);
      const arm = sweep(
        [
          [-s * 0.06, -0.1, 0],
          [-s * (0.1 + p.bow * 0.4), -h * 0.34, 0],
          [-s * (0.1 + p.bow), -h * 0.64, 0],
          [-s * (0.1 + p.bow * 0.9), -h * 0.86, 0],
          [-s * (0.12 + p.bow * 0.72), -h, 0],
        ],
        [0.07, 0.062, 0.072, 0.068, 0.045],
        [1, 1, 0.8],
      );
      const collar = sweep(
        [
          [-s * 0.05, -0.06, 0],
          [-s * 0.08, -0.14, 0],
          [-s * (0.1 + p.bow * 0.34), -h * 0.3, 0],
        ],
        [0.06, 0.058, 0.05],
      );
      const teeth = repeat(5, (i) =>
        part(box(0.05, 0.014, 0.13, 0.003), metal('#4a4e52'), [s * 0.025, j * (0.5 + i * 0.1), 0]),
      );
      return put(
        group(part(plate(jaw, 0.13, 0.025), steel), part(arm, grip), part(collar, steel), ...teeth),
        [0, 0, s * 0.015],
        [0, 0, -s * p.open],
      );
    };
    const whole = group(
      half(1),
      half(-1),
      part(rod(0.17, 0.085), steel, [0, 0, -0.085], [90, 0, 0]),
      part(rod(0.02, 0.055), metal('#5b6066'), [0, 0, 0.08], [90, 0, 0]),
    );
    return group(put(whole, [0, 0.09, 0], [-90, 0, 32]));
  },
});
