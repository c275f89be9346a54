import { step, swap } from '../changes.ts';
import { defineFamily } from '../family.ts';
import { glaze, metal } from '../modelling/materials.ts';
import { group, part, put } from '../modelling/parts.ts';
import { outline, plate, ring, rod, tube } from '../modelling/shapes.ts';

type Scissors = { blade: number; open: number; loop: number; loops: string; gripColour: string };

export const family = defineFamily<Scissors>({
  family: 'scissors',
  nameDe: 'Schere',
  nameEn: 'scissors',
  category: 'tool',
  view: { azimuthDeg: 0, elevationDeg: 62 },
  exemplar: (rng) => ({
    blade: rng.between(0.75, 0.95),
    open: rng.between(18, 26),
    loop: rng.between(0.15, 0.19),
    loops: rng.pick(['round', 'long']),
    gripColour: rng.pick(['#a8322d', '#2a2d30', '#2f6f5a', '#c9793c']),
  }),
  changes: [
    step('blade', 0.24, [0.5, 1.25], 'blades longer', 'blades shorter'),
    step('open', 13, [6, 42], 'opened wider', 'opened less'),
    step('loop', 0.065, [0.09, 0.26], 'finger rings larger', 'finger rings smaller'),
    swap('loops', ['round', 'long'], 'finger rings'),
  ],
  model: (p) => {
    const steel = metal('#c0c4c8', 0.25);
    const grip = glaze(p.gripColour);
    const b = p.blade;
    const half = (s: number) =>
      put(
        group(
          part(
            plate(
              outline([
                [-s * 0.06, -0.06],
                [s * 0.075, -0.06],
                [s * 0.075, 0.1],
                [s * 0.05, b * 0.6],
                [-s * 0.05, b],
                [-s * 0.06, 0.1],
              ]),
              0.025,
              0.005,
            ),
            steel,
          ),
          part(
            tube(
              [
                [0, -0.04, 0],
                [-s * 0.04, -0.2, 0],
                [-s * 0.1, -0.36, 0],
              ],
              0.05,
            ),
            grip,
          ),
          part(
            ring(p.loop, 0.045),
            grip,
            [-s * (0.1 + p.loop * 0.3), -0.38 - p.loop * (p.loops === 'long' ? 1.3 : 0.9), 0],
            [0, 0, 0],
            p.loops === 'long' ? [0.85, 1.4, 1] : 1,
          ),
        ),
        [0, 0, s * 0.02],
        [0, 0, -s * p.open],
      );
    const whole = group(
      half(1),
      half(-1),
      part(rod(0.07, 0.04), metal('#8f9499'), [0, 0, -0.02], [90, 0, 0]),
    );
    return group(put(whole, [0, 0.08, 0], [-90, 0, 0]), part(rod(0.001, 0.001), steel));
  },
});
